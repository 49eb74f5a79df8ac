import { loggingProxy } from '../../security/loggingProxy'
import { outsideSockets } from '../../security/outsideSockets'
import { views } from '../screens/views'
import { expect, test } from '../desk'

/** `DATELINE_IDLE_MINUTES=30` for the long run, by hand. */
const minutes = Number(process.env.DATELINE_IDLE_MINUTES ?? 0.1)

test('a desk with nothing configured talks to nobody: not at work, not at rest, by no part of it', async ({
  openDesk,
}) => {
  test.setTimeout(90_000 + minutes * 60_000)
  const proxy = await loggingProxy()
  const { app, desk, window, close } = await openDesk({ args: proxy.switches })
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Harbour lights on again')
  await story.write('The lamps along the pier came on at nine. https://www.example.org/ has more.')
  await desk.details.setSlug('harbour-lights')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.whenSaved()
  await desk.publishing.open()
  await desk.publishing.publish('Publish English')
  await window.keyboard.press('Escape')
  for (const name of ['settings', 'checkForUpdates']) {
    await views.find((view) => view.name === name)?.open(desk, 'en')
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  }

  const outside = new Set<string>()
  const pid = app.process().pid ?? 0
  const end = Date.now() + minutes * 60_000
  // Time itself is what is waited for: nothing tells that nothing will happen.
  await expect
    .poll(
      () => {
        for (const socket of outsideSockets(pid)) outside.add(socket)
        return Date.now() >= end
      },
      { intervals: [1000], timeout: minutes * 60_000 + 30_000 },
    )
    .toBe(true)
  expect([[...outside], proxy.asked]).toEqual([[], []])

  // The proxy and the table of sockets would have seen it.
  await app.evaluate(({ net }) => net.fetch('http://canary.example/').catch(() => undefined))
  expect(proxy.asked).toEqual(['GET http://canary.example/'])
  await close()
  await proxy.stop()
})
