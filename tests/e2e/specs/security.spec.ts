import { calls } from '../../../shared/ipc/calls'
import { checklist } from '../../security/checklist'
import { fuzzCalls, fuzzDocumentPort, muteMain } from '../../security/fuzzCalls'
import { loggingProxy } from '../../security/loggingProxy'
import { watchedHome } from '../../security/strayFiles'
import { expect, test } from '../desk'

/** `DATELINE_FUZZ=200` for the long run. */
const perCall = Number(process.env.DATELINE_FUZZ ?? 20)

test('the rules of Electron’s security checklist hold, and nobody is asked for anything', async ({
  openDesk,
}) => {
  const proxy = await loggingProxy()
  const { app, window, close } = await openDesk({ args: proxy.switches })
  const broken = await checklist(app, window, { executable: null })
  expect(Object.fromEntries(Object.entries(broken).filter(([, what]) => what.length > 0))).toEqual({})
  expect(Object.keys(broken).filter((rule) => /^\d/.test(rule))).toHaveLength(20)
  expect(proxy.asked).toEqual([])
  await close()
  await proxy.stop()
})

test('malformed messages for every call are refused, and the story is as it was', async ({
  openDesk,
  folder,
}) => {
  test.setTimeout(60_000 + perCall * 1500)
  const { env, strayFiles } = watchedHome(folder)
  const { app, window, desk, kill } = await openDesk({ env })
  const story = await desk.newStory()
  await story.write('The ferry tied up at nine.')
  await desk.whenSaved()
  const before = await story.editorJson()

  await muteMain(app)
  const figures = await fuzzCalls(window, perCall, 11)
  const answered = await fuzzDocumentPort(window, perCall * 4, 12)
  test.info().annotations.push({ type: 'figures', description: JSON.stringify({ ...figures, answered }) })

  expect({ ...figures, wellFormed: 0 }).toEqual({
    calls: Object.keys(calls).length,
    malformed: Object.keys(calls).length * perCall,
    notRefused: [],
    wellFormed: 0,
    broken: [],
  })
  expect(strayFiles()).toEqual([])
  await story.write(' Nobody was hurt.')
  await desk.whenSaved()
  expect(await story.editorJson()).not.toBe(before)
  await kill()
})

test('neither a picture nor a link is dragged out of the window; words are', async ({ openDesk }) => {
  const { desk, window, close } = await openDesk()
  const story = await desk.newStory()
  await story.write('The harbour office confirmed it.')
  await story.select('harbour office')
  await desk.whenSaved()
  const begun = await window.evaluate(() => {
    /** Whether a drag that begins here goes on. */
    const begins = (element: Element | null | undefined): boolean | string =>
      element?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, cancelable: true })) ?? 'not there'
    const made = <E extends Element>(element: E): E => {
      document.body.append(element)
      return element
    }
    const link = made(document.createElement('a'))
    link.href = 'https://www.example.org/'
    const inLink = document.createElement('span')
    link.append(inLink)
    const picture = made(new Image())
    const moved = made(document.createElement('div'))
    moved.draggable = true
    const begun = {
      picture: begins(picture),
      link: begins(link),
      'words of a link': begins(inLink),
      'a drawn icon': begins(document.querySelector('svg')),
      words: begins(document.querySelector('[contenteditable] p')),
      'what the window moves itself': begins(moved),
    }
    for (const element of [link, picture, moved]) element.remove()
    return begun
  })
  expect(begun).toEqual({
    picture: false,
    link: false,
    'words of a link': false,
    'a drawn icon': false,
    words: true,
    'what the window moves itself': true,
  })
  await close()
})
