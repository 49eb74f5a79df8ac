import { z } from 'zod'
import type { DeliveryStep } from '../connectors/connector'

/** A step as it is read back from the database. */
export const deliveryStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('photo'), photoId: z.string(), remoteId: z.string(), url: z.string() }),
  z.object({ step: z.literal('created'), remoteId: z.string() }),
]) satisfies z.ZodType<DeliveryStep>
