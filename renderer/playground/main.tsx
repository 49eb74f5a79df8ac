import '@fontsource-variable/noto-serif-kr'
import '@fontsource-variable/source-serif-4'
import '@fontsource-variable/source-serif-4/wght-italic.css'
import 'pretendard/dist/web/variable/pretendardvariable-dynamic-subset.css'
import { createRoot } from 'react-dom/client'
import '../ui/tokens.css'
import { Playground } from './Playground'
import './playground.css'

createRoot(document.getElementById('root')!).render(<Playground />)
