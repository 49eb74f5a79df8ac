import { z } from 'zod'

/** Where a photo's rights come from. */
export const rightsCategories = [
  'staff',
  'agency',
  'handout',
  'freelance',
  'reader',
  'publicDomain',
  'creativeCommons',
  'screenGrab',
  'madeByAi',
] as const
export type RightsCategory = (typeof rightsCategories)[number]

/** Creative Commons licences, as their deeds are named: `BY-SA 4.0` is `by-sa-4.0`. */
export const creativeCommonsLicences = [
  'cc0-1.0',
  ...(['by', 'by-sa', 'by-nd', 'by-nc', 'by-nc-sa', 'by-nc-nd'] as const).flatMap(
    (kind) => [`${kind}-4.0`, `${kind}-3.0`, `${kind}-2.0`] as const,
  ),
] as const
export type CreativeCommonsLicence = (typeof creativeCommonsLicences)[number]

/** IPTC NewsCodes “digital source type”; the term below `http://cv.iptc.org/newscodes/digitalsourcetype/`. */
export const digitalSourceTypes = [
  'digitalCapture',
  'computationalCapture',
  'negativeFilm',
  'positiveFilm',
  'print',
  'humanEdits',
  'compositeWithTrainedAlgorithmicMedia',
  'algorithmicallyEnhanced',
  'digitalCreation',
  'dataDrivenMedia',
  'trainedAlgorithmicMedia',
  'algorithmicMedia',
  'screenCapture',
  'virtualRecording',
  'composite',
  'compositeCapture',
  'compositeSynthetic',
] as const
export type DigitalSourceType = (typeof digitalSourceTypes)[number]

/** An instant, ISO 8601 in UTC; empty means no limit. */
const limit = z.union([z.literal(''), z.iso.datetime()])

/** What may be done with a photo. */
export const photoRightsSchema = z.object({
  rightsCategory: z.enum(rightsCategories).nullable(),
  /** The licence, where the category is `creativeCommons`. */
  creativeCommons: z.enum(creativeCommonsLicences).nullable(),
  /** As the agency words them, e.g. `No archive, editorial use only`. */
  restrictions: z.string().max(2000),
  /** Where it may be shown, in words; empty means everywhere. */
  territory: z.string().max(500),
  validFrom: limit,
  validUntil: limit,
  /** Somebody with a right to it said no: never to be published, whatever the rest says. */
  denied: z.boolean(),
  digitalSourceType: z.enum(digitalSourceTypes).nullable(),
})
export type PhotoRights = z.infer<typeof photoRightsSchema>
