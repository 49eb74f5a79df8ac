/** What of a photo can stand between an article and its page. */
export const photoReasons = [
  'photoWithoutCredit',
  'photoWithoutAlt',
  'photoWithoutCategory',
  'photoWithoutLicence',
  'photoNotYetValid',
  'photoExpired',
  'photoDenied',
] as const
export type PhotoReason = (typeof photoReasons)[number]

/** What a site profile can let an editor override. Never a denied photo: somebody with a right to it said no. */
export const overridableReasons = [
  'photoWithoutCredit',
  'photoWithoutAlt',
  'photoWithoutCategory',
  'photoWithoutLicence',
  'photoNotYetValid',
  'photoExpired',
] as const satisfies readonly PhotoReason[]
