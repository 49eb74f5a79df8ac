import { z } from 'zod'

const name = z.string().trim().min(2).max(80)

/** A person or place as each edition prints it, and spellings that are not the house's. */
export const knownNameSchema = z.object({
  en: name,
  ko: name,
  /** Other spellings that are met. Hyphens, spaces and capitals that differ need no entry. */
  enOther: z.array(name).max(40).default([]),
  koOther: z.array(name).max(40).default([]),
})
export type KnownName = z.infer<typeof knownNameSchema>

/** `names.json` of the house style: one register for both editions. */
export const namesRegisterSchema = z.object({ names: z.array(knownNameSchema).max(20_000) })
