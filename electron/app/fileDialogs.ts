import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron'
import { nativeWords, type NativeWords } from './nativeWords'

/** Asks for files and folders. Nothing chosen is an empty list or null. */
export function fileDialogs(window: () => BrowserWindow | null, language: () => 'en' | 'ko') {
  async function ask(options: (words: NativeWords['choose']) => OpenDialogOptions): Promise<string[]> {
    const parent = window()
    const wanted = options(nativeWords[language()].choose)
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(wanted)
      : dialog.showOpenDialog(parent, wanted))
    return canceled ? [] : filePaths
  }
  const first = ([file]: string[]): string | null => file ?? null

  return {
    photos: () =>
      ask((words) => ({
        title: words.photos,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: words.photoFiles, extensions: ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] }],
      })),
    page: () =>
      ask((words) => ({
        title: words.page,
        properties: ['openFile'],
        filters: [
          { name: words.pageFiles, extensions: ['txt', 'text', 'md'] },
          { name: '*', extensions: ['*'] },
        ],
      })).then(first),
    folder: () =>
      ask((words) => ({ title: words.folder, properties: ['openDirectory', 'createDirectory'] })).then(first),
    profile: () =>
      ask((words) => ({
        title: words.profile,
        properties: ['openFile'],
        filters: [{ name: words.profileFiles, extensions: ['json'] }],
      })).then(first),
  }
}
export type FileDialogs = ReturnType<typeof fileDialogs>
