import { z } from 'zod'

/** The language editions of the portal. Another one is added here, in the site profile and in `renderer/messages`. */
export const editions = ['en', 'ko'] as const
export const editionSchema = z.enum(editions)
export type Edition = z.infer<typeof editionSchema>

export const otherEdition = (edition: Edition): Edition => (edition === 'en' ? 'ko' : 'en')
