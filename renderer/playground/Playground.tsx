import { useEffect, useState } from 'react'
import type * as Y from 'yjs'
import { ArticleEditor } from '../editor/ArticleEditor'
import type { Measure } from '../editor/keep/measureText'
import { choosePhotos, fetchPhoto, photoAddress, takePhoto } from './photoShelf'
import { sampleBlocks } from './sampleBlocks'
import { findStories, findStory } from './storyShelf'
import { sampleProfile } from './sampleProfile'
import { emptyArticle, sampleArticle, sampleStory, strangeArticle } from './sampleStory'

const pageNames = ['en', 'ko', 'empty', 'locked', 'blocks', 'blocks-ko', 'empty-blocks'] as const
type Page = (typeof pageNames)[number]
const storyDoc = sampleStory()
const pages: Record<Page, Y.Doc> = {
  en: sampleArticle('en'),
  ko: sampleArticle('ko'),
  empty: emptyArticle(),
  locked: strangeArticle(),
  blocks: sampleBlocks('en', true),
  'blocks-ko': sampleBlocks('ko', true),
  'empty-blocks': sampleBlocks('en', false),
}

/** The address says what to begin with: `?page=ko&language=ko&theme=dark`. */
const asked = new URLSearchParams(window.location.search)
const firstPage = pageNames.find((name) => name === asked.get('page')) ?? 'en'

export function Playground() {
  const [page, setPage] = useState<Page>(firstPage)
  const [language, setLanguage] = useState<'en' | 'ko'>(asked.get('language') === 'ko' ? 'ko' : 'en')
  const [theme, setTheme] = useState<'light' | 'dark'>(asked.get('theme') === 'dark' ? 'dark' : 'light')
  const [measure, setMeasure] = useState<Measure | null>(null)
  const [note, setNote] = useState('')
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme
  }, [theme])

  return (
    <div className="playground">
      <header>
        {pageNames.map((name) => (
          <button key={name} aria-pressed={page === name} onClick={() => setPage(name)}>
            {name}
          </button>
        ))}
        <span />
        <button onClick={() => setLanguage(language === 'en' ? 'ko' : 'en')}>language: {language}</button>
        <button onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>theme: {theme}</button>
      </header>
      <ArticleEditor
        doc={pages[page]}
        storyDoc={storyDoc}
        edition={page.endsWith('ko') ? 'ko' : 'en'}
        profile={sampleProfile}
        language={language}
        photoAddress={photoAddress}
        onTakePhoto={takePhoto}
        onFetchPhoto={fetchPhoto}
        onChoosePhotos={choosePhotos}
        onFindStories={findStories}
        onFindStory={findStory}
        onFailure={(failure) => setNote(failure.kind)}
        onSnapshot={(json) => setNote(`snapshot, ${json.length} characters`)}
        onMeasure={setMeasure}
        onTrouble={({ kind, detail }) => setNote(`${kind}: ${detail}`)}
      />
      <footer>
        {measure && `${measure.words} words · ${measure.charactersWithSpaces}자 · ${measure.characters}`} ·{' '}
        {note}
      </footer>
    </div>
  )
}
