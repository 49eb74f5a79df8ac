import { siteProfileSchema, type Imprint, type SiteProfile } from '../../shared/story/siteProfile'

/** What is wrong with a field of the profile. */
export type Wrong = 'empty' | 'address' | 'sectionId' | 'date' | 'twice' | 'other'

export type SitePart = 'names' | 'sections' | 'links' | 'imprint' | 'dontMiss'
/** The part of the editor that a field belongs to, by the beginning of its path. */
export const partOf = (path: string): SitePart =>
  path.startsWith('sections')
    ? 'sections'
    : /^(social|newsletter)/.test(path)
      ? 'links'
      : path.startsWith('imprint')
        ? 'imprint'
        : path.startsWith('dontMiss')
          ? 'dontMiss'
          : 'names'

export const emptyImprint: Imprint = {
  name: { en: '', ko: '' },
  address: { en: '', ko: '' },
  phone: '',
  registrationNumber: '',
  registrationDate: '',
  publisher: { en: '', ko: '' },
  editor: { en: '', ko: '' },
  youthProtectionOfficer: { en: '', ko: '' },
}

const texts = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)

/** The profile as it is kept: fields that were left empty are left out. */
export function kept(draft: SiteProfile): SiteProfile {
  const { social, newsletter, imprint, dontMiss, ...rest } = draft
  const said = Object.entries(social).filter(([, address]) => address !== undefined && address.trim() !== '')
  const isEmpty = imprint === undefined || texts(imprint).every((text) => text.trim() === '')
  return {
    ...rest,
    social: Object.fromEntries(said),
    ...(newsletter === undefined || newsletter.action.trim() === '' ? {} : { newsletter }),
    ...(isEmpty ? {} : { imprint }),
    ...(dontMiss === undefined || dontMiss.length === 0 ? {} : { dontMiss }),
  }
}

const reason = (path: string, text: string): Wrong =>
  text.trim() === ''
    ? 'empty'
    : /^(origin|social\.|newsletter\.action)/.test(path)
      ? 'address'
      : /^sections\.\d+\.id$/.test(path)
        ? 'sectionId'
        : path === 'imprint.registrationDate'
          ? 'date'
          : 'other'

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : '',
    value,
  )

/** What is wrong, by the path of its field, e.g. `sections.2.id`; empty when the profile can be used. */
export function wrongFields(draft: SiteProfile): ReadonlyMap<string, Wrong> {
  const wrong = new Map<string, Wrong>()
  const profile = kept(draft)
  const parsed = siteProfileSchema.safeParse(profile)
  for (const { path } of parsed.error?.issues ?? []) {
    const name = path.map(String).join('.')
    const value = at(profile, path)
    wrong.set(name, reason(name, typeof value === 'string' ? value : ''))
  }
  profile.sections.forEach(({ id }, index) => {
    if (profile.sections.findIndex((other) => other.id === id) !== index)
      wrong.set(`sections.${index}.id`, 'twice')
  })
  return wrong
}
