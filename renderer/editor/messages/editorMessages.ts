import { createContext, use } from 'react'
import { editorEn, type EditorMessages } from './en'
import { editorKo } from './ko'

export type InterfaceLanguage = 'en' | 'ko'
export const editorMessages: Record<InterfaceLanguage, EditorMessages> = { en: editorEn, ko: editorKo }

export const EditorMessagesContext = createContext<EditorMessages>(editorEn)
export const useEditorMessages = (): EditorMessages => use(EditorMessagesContext)
