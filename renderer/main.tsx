import { createRoot } from 'react-dom/client'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/noto-serif-kr/wght.css'
import { App } from './app/App'
import { keepDragsInside } from './app/keepDragsInside'
import { readAhead } from './app/readAhead'
import { storyLeftOpen } from './app/useStoryChoice'
import { newQueryClient, readFirstAnswers } from './calls/newQueryClient'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/overlays.css'

// The system's theme until the settings are read, so that the first paint is right in most newsrooms.
document.documentElement.dataset['theme'] = window.matchMedia('(prefers-color-scheme: dark)').matches
  ? 'dark'
  : 'light'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no root')
keepDragsInside(window)
const client = newQueryClient()
const leftOpen = storyLeftOpen()
readAhead(leftOpen)
// Not awaited at the top level: views loaded later import from this file, and would wait for it.
void readFirstAnswers(client, leftOpen).then(() => createRoot(root).render(<App client={client} />))
