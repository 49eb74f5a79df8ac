import type { Failure } from '../../shared/failure'

/** Thrown while a delivery is made ready on this computer: nothing of the request it belongs to has gone out. */
export class DeliveryTrouble extends Error {
  constructor(readonly failure: Failure) {
    super(failure.kind)
  }
}
