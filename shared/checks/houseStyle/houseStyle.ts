import { z } from 'zod'
import { knownNameSchema } from '../names/namesRegister'
import { houseRuleSchema, skippedRuleSchema } from './houseRules'

const editionStyleSchema = z.object({ longestSentence: z.int(), rules: z.array(houseRuleSchema) })

/** The newsroom's house style as it is in force: read by main, run in the window's worker. */
export const houseStyleSchema = z.object({
  /** Absolute path of the folder it comes from, or null for the sample that ships with the app. */
  folder: z.string().nullable(),
  editions: z.object({ en: editionStyleSchema, ko: editionStyleSchema }),
  names: z.array(knownNameSchema),
  skipped: z.array(skippedRuleSchema),
})
export type HouseStyle = z.infer<typeof houseStyleSchema>
