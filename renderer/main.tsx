import { createRoot } from 'react-dom/client'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import '@fontsource-variable/source-serif-4/wght.css'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import '@fontsource-variable/noto-serif-kr/wght.css'
import { App } from './app/App'
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
const client = newQueryClient()
await readFirstAnswers(client)
createRoot(root).render(<App client={client} />)
