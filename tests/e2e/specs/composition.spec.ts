import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { answerFileDialogs } from '../answerDialogs'
import { composeHangul } from '../composeHangul'
import { expect, test, type OpenDesk } from '../desk'
import { articleLine, withColleague, type Place } from '../hangul/articleLines'
import { inviteColleague, type Colleague } from '../hangul/colleague'
import { inputMethod, playInPlainField, undisturbed } from '../hangul/inputMethod'
import { enterOfInputMethod, hangul, press, type Script, type Step } from '../hangul/script'
import { bodyScripts, lineScripts } from '../hangul/scripts'

/** The story made last, with a colleague at its Korean article. */
async function inviteToNewStory({ desk, window }: OpenDesk): Promise<Colleague> {
  await desk.newStory()
  await desk.story.chooseEdition('Korean')
  // The window remembers which story it shows.
  const storyId = await window.evaluate(
    () => JSON.parse(localStorage.getItem('dateline.story') ?? '""') as string,
  )
  return inviteColleague(window, { storyId, part: 'ko' })
}

const scripts = [...lineScripts, ...bodyScripts]
const everywhere = process.env['DATELINE_ALL_LINES'] === '1'
const isDisturbed = ({ steps }: Script) =>
  steps.some(({ kind }) => kind === 'save' || kind === 'colleague' || kind === 'spellingMarks')
/**
 * The body is given every script. The other lines are fields and figures that have most of it in common: headline and caption
 * share the undisturbed scripts between them, unless DATELINE_ALL_LINES=1 asks for all of them everywhere.
 */
const scriptsFor: Readonly<Record<Place, readonly Script[]>> = {
  body: scripts,
  headline: lineScripts.filter((script, index) => everywhere || isDisturbed(script) || index % 2 === 0),
  caption: lineScripts.filter((script, index) => everywhere || isDisturbed(script) || index % 2 === 1),
  dek: lineScripts.filter((_, index) => everywhere || index % 9 === 0),
  credit: lineScripts.filter((_, index) => everywhere || index % 9 === 4),
  tag: lineScripts.filter((_, index) => everywhere || index % 9 === 7),
}

/** Plays the scripts in one of the article's lines; what each one left there beside what it had to leave. */
async function playThrough(opened: OpenDesk, place: Place, colleague: Colleague, scripts: readonly Script[]) {
  const { play } = await inputMethod(opened.window)
  const line = articleLine(opened, colleague, place)
  const reads = new Map<string, string>()
  for (const script of scripts) {
    await line.clear()
    await play(script, line.around)
    reads.set(script.name, await line.read())
  }
  return reads
}

/** What main holds, as an editor shows it. */
async function heldByMain({ desk }: OpenDesk, colleague: Colleague): Promise<string> {
  await desk.whenSaved()
  await colleague.write(() => undefined)
  return withHeadlessEditor(colleague.doc, (editor) => JSON.stringify(editor.getEditorState()))
}

test('Hangul ends as in a plain text field, in every line, whoever writes and saves meanwhile', async ({
  openDesk,
  photo,
}) => {
  test.setTimeout(180_000)
  const opened = await openDesk()
  const colleague = await inviteToNewStory(opened)
  const inPlainField = await playInPlainField(opened.window, scripts)
  const check = async (place: Place): Promise<void> => {
    const played = scriptsFor[place]
    expect([place, await playThrough(opened, place, colleague, played)]).toEqual([
      place,
      new Map(played.map((script) => [script.name, withColleague(script, place, inPlainField.get(script)!)])),
    ])
  }
  await check('body')
  await check('headline')
  await check('dek')
  await check('tag')
  await answerFileDialogs(opened.app, photo)
  await opened.desk.story.useTool('Add a photo')
  await check('caption')
  await check('credit')
  expect(await opened.desk.story.editorJson()).toBe(await heldByMain(opened, colleague))
  await opened.close()
})

test('Enter that ends a composition only ends it', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  const { play } = await inputMethod(window)
  const compose = (...steps: Step[]) => play({ name: '', steps }, undisturbed)
  const tags = desk.details.pane.getByRole('row')
  const seen: unknown[] = []

  for (const keyCode of [229, 13] as const) {
    await desk.details.newTag.focus()
    await compose(hangul('부산'), enterOfInputMethod(keyCode))
    seen.push(['tags', await tags.count(), await desk.details.newTag.inputValue()])
    await desk.details.newTag.fill('')

    await story.field('Headline').focus()
    await compose(hangul('항구'), enterOfInputMethod(keyCode))
    seen.push([
      'headline keeps the caret',
      await story.field('Headline').evaluate((field) => field.matches(':focus')),
    ])
    await story.setHeadline('')

    await story.goToEnd()
    await story.useTool('Link')
    const dialog = window.getByRole('dialog')
    await dialog.getByRole('textbox').first().fill('https://example.org/')
    await compose(press('End'), hangul('항구'), enterOfInputMethod(keyCode))
    seen.push(['dialog stays', await dialog.isVisible()])
    await window.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  const once = [
    ['tags', 0, '부산'],
    ['headline keeps the caret', true],
    ['dialog stays', true],
  ]
  expect(seen).toEqual([...once, ...once])

  await desk.details.newTag.focus()
  await compose(hangul('부산'), enterOfInputMethod(), press('Enter'))
  await expect(tags).toHaveText(['부산'])
  await close()
})

test('Hangul composes at the start of an empty paragraph and in a caption', async ({ openDesk, photo }) => {
  const { app, desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.chooseEdition('Korean')
  await story.goToEnd()
  await composeHangul(window, 'ㅂ', '바', '밤')
  await composeHangul(window, 'ㅂ', '배', '배')
  await window.keyboard.press('Enter')
  await composeHangul(window, 'ㅎ', '하', '항', '항구')
  await expect.poll(() => story.paragraphs()).toEqual(['밤배', '항구'])

  await answerFileDialogs(app, photo)
  await story.useTool('Add a photo')
  const { caption } = story.figure()
  await caption.click()
  await composeHangul(window, 'ㄷ', '다', '달', '달빛')
  await composeHangul(window, 'ㅎ', '호')
  await expect(caption).toHaveText('달빛호')
  await desk.whenSaved()
  await close()
})
