import { registerRichText } from '@lexical/rich-text'
import { mergeRegister, type LexicalEditor } from 'lexical'
import { registerLinkTidying } from '../../../shared/document/link/webLinkNode'
import { registerFlatBlocks } from '../blocks/registerFlatBlocks'
import { registerListKeys } from '../blocks/registerListKeys'
import { registerPlainFirst } from '../blocks/registerPlainFirst'
import { registerTextRules } from '../blocks/registerTextRules'
import { registerTypingShortcuts } from '../blocks/registerTypingShortcuts'
import type { PhotoPlace } from '../figure/insertPhotos'
import { registerFigureEditing } from '../figure/registerFigureEditing'
import { registerFigureKeys } from '../figure/registerFigureKeys'
import { registerFigureRules } from '../figure/registerFigureRules'
import { registerPhotoDrops } from '../figure/registerPhotoDrops'
import { registerShortcuts } from './registerShortcuts'

export interface EditingOptions {
  readonly onLeaveTop: () => void
  readonly onFiles: (files: File[], place: PhotoPlace) => void
  readonly onLink: () => void
  readonly newUndoStep: () => void
}

/** Everything that can be done in the body, beside undo, which the document's binding brings. Returns its own removal. */
export const registerEditing = (editor: LexicalEditor, options: EditingOptions): (() => void) =>
  mergeRegister(
    registerRichText(editor),
    registerTextRules(editor),
    registerFlatBlocks(editor),
    registerLinkTidying(editor),
    registerFigureRules(editor),
    registerFigureEditing(editor),
    registerFigureKeys(editor, options),
    registerPhotoDrops(editor, options.onFiles),
    registerListKeys(editor),
    registerPlainFirst(editor),
    registerTypingShortcuts(editor, options.newUndoStep),
    registerShortcuts(editor, options.onLink),
  )
