import { z } from 'zod'
import { deskReportSchema } from '../doctor/deskReport'
import { call } from './contract'

export const doctorCalls = {
  /** Looks at the whole desktop; takes seconds where hosts are asked or the desk is large. */
  'doctor:check': call(z.object({}), deskReportSchema),
  /** Asks for a place and writes the last report there. `null` when cancelled. Fails with `disk/full`, `disk/notWritable`. */
  'doctor:save': call(z.object({}), z.object({ file: z.string() }).nullable()),
} as const
