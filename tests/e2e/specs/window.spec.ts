import { expect, test } from '@playwright/test'
import { launchDateline, removeDataFolder } from '../launchDateline'

test('the window opens, with nothing of Node within its reach', async () => {
  const dateline = await launchDateline()
  const reach = await dateline.window.evaluate(() => [typeof require, typeof process, typeof module])
  await dateline.close()
  await removeDataFolder(dateline.dataFolder)
  expect(reach).toEqual(['undefined', 'undefined', 'undefined'])
})
