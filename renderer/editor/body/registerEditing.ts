import { registerRichText } from '@lexical/rich-text'
import { mergeRegister, type LexicalEditor } from 'lexical'
import { registerLinkTidying } from '../../../shared/document/link/webLinkNode'
import { registerFlatBlocks } from '../blocks/registerFlatBlocks'
import { registerListKeys } from '../blocks/registerListKeys'
import { registerPlainFirst } from '../blocks/registerPlainFirst'
import { registerTextRules } from '../blocks/registerTextRules'
import { registerTypedForms } from '../blocks/registerTypedForms'
import { registerTypingShortcuts } from '../blocks/registerTypingShortcuts'
import type { PhotoPlace } from '../figure/insertPhotos'
import { registerFigureRules } from '../figure/registerFigureRules'
import { registerPhotoDrops } from '../figure/registerPhotoDrops'
import { registerCorrection } from '../correction/registerCorrection'
import { registerEmbed } from '../embed/registerEmbed'
import { registerFactBox } from '../factBox/registerFactBox'
import { registerGallery } from '../gallery/registerGallery'
import { registerPullQuote } from '../pullQuote/registerPullQuote'
import { registerTableKeys } from '../table/registerTableKeys'
import { registerTableRules } from '../table/registerTableRules'
import { registerToolsKey } from '../wholeBlocks/registerToolsKey'
import { registerVoidBlockRules } from '../wholeBlocks/registerVoidBlockRules'
import { registerPaste, type PasteOptions } from '../paste/registerPaste'
import { registerWholeBlockEditing } from '../wholeBlocks/registerWholeBlockEditing'
import { registerWholeBlockKeys } from '../wholeBlocks/registerWholeBlockKeys'
import type { PageCommandId } from './pageCommands'
import { registerShortcuts } from './registerShortcuts'

export interface EditingOptions extends PasteOptions {
  readonly onLeaveTop: () => void
  readonly onFiles: (files: File[], place: PhotoPlace) => void
  readonly onCommand: (command: PageCommandId) => void
}

/** Everything that can be done in the body, beside undo, which the document's binding brings. Returns its own removal. */
export const registerEditing = (editor: LexicalEditor, options: EditingOptions): (() => void) =>
  mergeRegister(
    registerRichText(editor),
    registerTextRules(editor),
    registerFlatBlocks(editor),
    registerLinkTidying(editor),
    registerFigureRules(editor),
    registerPullQuote(editor),
    registerFactBox(editor),
    registerCorrection(editor),
    registerEmbed(editor),
    registerGallery(editor, options.newUndoStep),
    registerTableRules(editor),
    registerVoidBlockRules(editor),
    registerTableKeys(editor),
    registerToolsKey(editor),
    registerWholeBlockEditing(editor),
    registerWholeBlockKeys(editor, options),
    registerPhotoDrops(editor, options.onFiles),
    registerPaste(editor, options),
    registerListKeys(editor),
    registerPlainFirst(editor),
    registerTypingShortcuts(editor, options.newUndoStep),
    registerTypedForms(editor, options.newUndoStep),
    registerShortcuts(editor, options.onCommand),
  )
