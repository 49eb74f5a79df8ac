import { app } from 'electron'

/** The interface language this computer asks for: the first of its languages that Dateline speaks. */
export function systemLanguage(): 'en' | 'ko' {
  const asked = app.commandLine.getSwitchValue('lang')
  const wanted = asked === '' ? app.getPreferredSystemLanguages() : [asked]
  const spoken = wanted
    .map((tag) => tag.toLowerCase().split(/[-_]/)[0])
    .find((tag) => tag === 'en' || tag === 'ko')
  return spoken === 'ko' ? 'ko' : 'en'
}
