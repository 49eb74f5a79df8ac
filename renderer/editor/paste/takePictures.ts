import { $getNodeByKey, $getState, $setState, type LexicalEditor } from 'lexical'
import { $isFigureNode, photoIdState } from '../../../shared/document/figure/figureNode'
import type { Failure } from '../../../shared/failure'
import { failed, type Result } from '../../../shared/result'
import type { PhotoAsset } from '../../../shared/story/story'
import type { WaitingPicture } from './insertPage'
import type { PictureSource } from './pastedBlocks'

export interface PictureTaking {
  readonly takePhoto: (file: File) => Promise<Result<PhotoAsset>>
  readonly fetchPhoto: (address: string) => Promise<Result<PhotoAsset>>
  /** Told after each picture, whatever came of it. */
  readonly onOneDone: () => void
}

type NotFetched = Extract<Failure, { kind: 'photo/notFetched' }>
const lost: NotFetched = { kind: 'photo/notFetched', host: '', reason: 'lost', others: 0 }

/** The bytes written into a page itself. Read here: the content policy lets the page load no such address. */
function fileOfData(uri: string): File | null {
  const [, type = '', base64, data = ''] = /^data:([^;,]*)[^,]*?(;base64)?,(.*)$/is.exec(uri) ?? []
  try {
    const text = base64 === undefined ? decodeURIComponent(data) : atob(data.replace(/\s+/g, ''))
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    return new File([bytes], `pasted.${type.split('/')[1] ?? 'image'}`, { type })
  } catch {
    return null
  }
}

function take(source: PictureSource, file: File | undefined, by: PictureTaking): Promise<Result<PhotoAsset>> {
  if (file !== undefined) return by.takePhoto(file)
  if (source.kind === 'web') return by.fetchPhoto(source.address)
  const written = source.kind === 'data' ? fileOfData(source.uri) : null
  return written === null ? Promise.resolve(failed(lost)) : by.takePhoto(written)
}

/** Gives the figure its photo, where it still waits for one. */
function fill(editor: LexicalEditor, { figure }: WaitingPicture, { photoId }: PhotoAsset): void {
  if (!editor.isEditable()) return
  editor.update(() => {
    const node = $getNodeByKey(figure)
    if ($isFigureNode(node) && $getState(node, photoIdState) === '') $setState(node, photoIdState, photoId)
  })
}

/**
 * Makes the pictures of pasted figures photos of the story, one after the other, while writing goes on. A figure whose
 * picture can't be had stays as it is, with its caption, to be filled by hand. Gives back what went wrong, as one failure.
 */
export async function takePictures(
  editor: LexicalEditor,
  waiting: readonly WaitingPicture[],
  files: readonly File[],
  by: PictureTaking,
): Promise<Failure | null> {
  // As many as there are figures: they are those. Else they stand for the pictures that nothing else is known of.
  const oneEach = files.length === waiting.length
  const spare = [...files]
  const failures: Failure[] = []
  for (const [at, picture] of waiting.entries()) {
    const file = oneEach ? files[at] : picture.source.kind === 'lost' ? spare.shift() : undefined
    const taken = await take(picture.source, file, by)
    by.onOneDone()
    if (taken.ok) fill(editor, picture, taken.value)
    else failures.push(taken.failure)
  }
  return asOne(failures)
}

/** The first reason stands for all. A full disk is told as such. */
function asOne([first, ...others]: readonly Failure[]): Failure | null {
  if (first === undefined) return null
  if (first.kind === 'photo/notFetched') return { ...first, others: others.length }
  if (first.kind === 'photo/unusable') return { ...lost, reason: 'notAPhoto', others: others.length }
  return first.kind === 'photo/tooLarge' ? { ...lost, reason: 'tooLarge', others: others.length } : first
}
