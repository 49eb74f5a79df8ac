import { basename } from 'node:path'
import {
  dialog,
  type BrowserWindow,
  type MessageBoxOptions,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { ExportFormat } from '../../shared/story/exportFormat'
import { personName, type Person, type PersonNames } from '../../shared/story/person'
import type { Role } from '../../shared/story/role'
import { nativeWords, type NativeWords } from './nativeWords'

const photoExtensions = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif', 'tif', 'tiff', 'heic', 'heif']

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
  async function askWhere(
    options: (words: NativeWords['choose'], day: string) => SaveDialogOptions,
  ): Promise<string | null> {
    const parent = window()
    const wanted = options(nativeWords[language()].choose, new Date().toISOString().slice(0, 10))
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(wanted)
      : dialog.showSaveDialog(parent, wanted))
    return canceled || filePath === '' ? null : filePath
  }
  /** True for the first button; the second stands as chosen. */
  async function confirm(
    type: 'warning' | 'question',
    words: Pick<MessageBoxOptions, 'message' | 'detail' | 'buttons'>,
  ): Promise<boolean> {
    const parent = window()
    const question: MessageBoxOptions = { type, ...words, defaultId: 1, cancelId: 1, noLink: true }
    const { response } = await (parent === null
      ? dialog.showMessageBox(question)
      : dialog.showMessageBox(parent, question))
    return response === 0
  }
  const deskFilters = (words: NativeWords['choose']) => [
    { name: words.deskFiles, extensions: ['dateline-desk'] },
  ]
  const bundleFilters = (words: NativeWords['choose']) => [
    { name: words.bundleFiles, extensions: ['dateline'] },
  ]
  const first = ([file]: string[]): string | null => file ?? null

  return {
    photos: () =>
      ask((words) => ({
        title: words.photos,
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: words.photoFiles, extensions: photoExtensions }],
      })),
    page: () =>
      ask((words) => ({
        title: words.page,
        properties: ['openFile'],
        filters: [
          { name: words.pageFiles, extensions: ['txt', 'text', 'md', 'html', 'htm'] },
          { name: '*', extensions: ['*'] },
        ],
      })).then(first),
    folder: () =>
      ask((words) => ({ title: words.folder, properties: ['openDirectory', 'createDirectory'] })).then(first),
    partnerFolder: () =>
      ask((words) => ({ title: words.partnerFolder, properties: ['openDirectory', 'createDirectory'] })).then(
        first,
      ),
    houseStyle: () =>
      ask((words) => ({ title: words.houseStyle, properties: ['openDirectory'] })).then(first),
    deskFileToRead: () =>
      ask((words) => ({
        title: words.deskToRead,
        properties: ['openFile'],
        filters: deskFilters(words),
      })).then(first),
    deskFileToWrite: () =>
      askWhere((words, day) => ({
        title: words.deskToWrite,
        defaultPath: `${words.deskName(day)}.dateline-desk`,
        filters: deskFilters(words),
      })),
    reportToWrite: () =>
      askWhere((words, day) => ({
        title: words.report,
        defaultPath: `${words.reportName(day)}.txt`,
        filters: [{ name: 'TXT', extensions: ['txt'] }],
      })),
    bundleToRead: () =>
      ask((words) => ({
        title: words.bundleToRead,
        properties: ['openFile'],
        filters: bundleFilters(words),
      })).then(first),
    /** `name` is what is proposed, without its ending; empty for the day. */
    bundleToWrite: (name: string) =>
      askWhere((words, day) => ({
        title: words.bundleToWrite,
        defaultPath: `${name || words.bundleName(day)}.dateline`,
        filters: bundleFilters(words),
      })),
    articleToWrite: (name: string, format: ExportFormat) =>
      askWhere((words, day) => ({
        title: words.articleToWrite,
        defaultPath: `${name || day}.${format}`,
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      })),
    handOffFolder: () =>
      ask((words) => ({ title: words.handOff, properties: ['openDirectory', 'createDirectory'] })).then(
        first,
      ),
    /** Whether the desk of this file takes the place of the present one, which goes to `aside`. */
    async mayRestore(file: string, aside: string): Promise<boolean> {
      const words = nativeWords[language()].restore
      return confirm('warning', {
        message: words.message(basename(file)),
        detail: words.detail(aside),
        buttons: [words.confirm, words.cancel],
      })
    },
    /** Whether someone may do more at this desk than who is at it now. */
    async mayRaise(names: PersonNames, role: Role): Promise<boolean> {
      const words = nativeWords[language()].raise
      return confirm('question', {
        message: words.message(personName(names, language()), words.roles[role]),
        detail: words.detail,
        buttons: [words.confirm, words.cancel],
      })
    },
    /** Whether somebody else than the one who asked for it withdraws a story from its readers. */
    async mayKill(headline: string, asked: { why: string; who: Person }, by: Person): Promise<boolean> {
      const words = nativeWords[language()].kill
      const nameOf = ({ names }: Person) => personName(names, language()) || words.unnamed
      return confirm('warning', {
        message: words.message(headline),
        detail: words.detail(nameOf(asked.who), asked.why, nameOf(by)),
        buttons: [words.confirm, words.cancel],
      })
    },
    profile: () =>
      ask((words) => ({
        title: words.profile,
        properties: ['openFile'],
        filters: [{ name: words.profileFiles, extensions: ['json'] }],
      })).then(first),
  }
}
export type FileDialogs = ReturnType<typeof fileDialogs>
