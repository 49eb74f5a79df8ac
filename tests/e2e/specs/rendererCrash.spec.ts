import { expect, test } from '../desk'
import { committedTokens } from '../kills/committedTokens'
import { crashingWindow } from '../kills/crashingWindow'
import { token, tokenFault, tokensIn } from '../kills/numberedTokens'

/** 4 in the normal run; DATELINE_CRASHES says how many on demand. */
const crashes = Number(process.env['DATELINE_CRASHES'] ?? 4)

const bodyText = `[...document.querySelectorAll('.article-body > p')].map((p) => p.textContent).join('\\n')`
const backOnTheStory = `document.querySelector('.article-headline')?.value === 'Window down' &&
  document.activeElement === document.querySelector('.article-body')`

test(`after ${crashes} crashes of the window it is back on the same story, the caret near, nothing lost`, async ({
  openDesk,
}) => {
  test.setTimeout(60_000 + crashes * 20_000)
  const { app, desk, dataFolder, kill } = await openDesk()
  await (await desk.newStory()).setHeadline('Another story')
  await (await desk.newStory()).setHeadline('Window down')
  await desk.story.goToEnd()
  await desk.whenSaved()
  const window = crashingWindow(app)
  const faults: string[] = []
  let next = 1
  for (let crash = 1; crash <= crashes; crash += 1) {
    const words = Array.from({ length: 40 }, (_, at) => `${token(next + at)} `)
    await window.type(words.slice(0, 20).join(''))
    await expect.poll(() => committedTokens(dataFolder).length).toBeGreaterThan(next + 3)
    // Keys are on their way while the page dies.
    await window.type(words.slice(20).join(''), true)
    const committed = committedTokens(dataFolder)
    await expect.poll(() => window.read(backOnTheStory), { timeout: 20_000 }).toBe(true)
    const found = tokensIn(String(await window.read(bodyText)))
    const fault = tokenFault(found, committed.length)
    if (fault !== null) faults.push(`crash ${crash}: ${fault}`)
    next = found.length + 1
    // Typed on where the caret came back to, without a click; a token that was cut in two stays as it is.
    await window.type(` ${token(next)} `)
    next += 1
    await expect.poll(() => committedTokens(dataFolder).length).toBe(next - 1)
  }
  const found = tokensIn(String(await window.read(bodyText)))
  process.stdout.write(`${crashes} crashes: ${found.length} tokens committed, ${faults.length} faults\n`)
  expect([faults, tokenFault(found, next - 1)]).toEqual([[], null])
  await kill()
})
