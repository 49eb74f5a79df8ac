import { loadModule } from 'hunspell-asm/dist/cjs/index.js'
import type { Hunspell } from 'hunspell-asm'
import type { Edition } from '../../../shared/story/edition'
import type { Dictionaries } from './spellChecker'

export interface HunspellDictionaries extends Dictionaries {
  /** Reads a language's dictionary unless it is there already. The Korean one takes seconds and about 60 MB. */
  load(language: Edition): Promise<void>
  suggest(language: Edition, word: string): string[]
}

/** Address of each dictionary's rules and words, inside the app. */
export type DictionaryFiles = Readonly<Record<Edition, { readonly aff: string; readonly dic: string }>>

/** Hunspell, without a language yet. A language that isn't loaded finds nothing wrong. */
export async function hunspellDictionaries(
  read: (address: string) => Promise<Uint8Array>,
  files: DictionaryFiles,
): Promise<HunspellDictionaries> {
  const hunspell = await loadModule({ timeout: 20_000 })
  const loaded = new Map<Edition, Hunspell>()
  return {
    async load(language) {
      if (loaded.has(language)) return
      const [aff, dic] = await Promise.all([read(files[language].aff), read(files[language].dic)])
      const paths = [
        hunspell.mountBuffer(aff, `${language}.aff`),
        hunspell.mountBuffer(dic, `${language}.dic`),
      ] as const
      loaded.set(language, hunspell.create(...paths))
      // Hunspell has read them; the copies in its file system are no longer needed.
      for (const path of paths) hunspell.unmount(path)
    },
    isWord: (language, word) => loaded.get(language)?.spell(word) ?? true,
    suggest: (language, word) => loaded.get(language)?.suggest(word) ?? [],
  }
}
