import type { Failure } from '../../shared/failure'
import { useFailureText } from '../messages/MessagesProvider'

/** Words of a notice that stays: in the language of the window whenever it is read. */
export const WhatHappened = ({ failure }: { failure: Failure }) => useFailureText()(failure).happened

export function WhatNext({ failure }: { failure: Failure }) {
  const { safe, next } = useFailureText()(failure)
  return <span>{`${safe} ${next}`}</span>
}
