import { expect, test } from 'vitest'
import { afterComposition } from '../../../renderer/bridge/afterComposition'

const oneTask = () => new Promise((resolve) => setTimeout(resolve, 0))

test('a colleague’s changes wait for the end of a composition and then come in order', async () => {
  const page = new EventTarget()
  const whenUndisturbed = afterComposition(page)
  const seen: string[] = []
  const change = (name: string) => whenUndisturbed(() => seen.push(name))

  change('before')
  page.dispatchEvent(new Event('compositionstart'))
  change('first')
  change('second')
  seen.push('composing')
  page.dispatchEvent(new Event('compositionend'))
  seen.push('ended')
  await oneTask()
  change('after')

  expect(seen).toEqual(['before', 'composing', 'ended', 'first', 'second', 'after'])
})

test('a composition that begins at once again keeps what waits waiting', async () => {
  const page = new EventTarget()
  const whenUndisturbed = afterComposition(page)
  const seen: string[] = []
  page.dispatchEvent(new Event('compositionstart'))
  whenUndisturbed(() => seen.push('change'))
  page.dispatchEvent(new Event('compositionend'))
  page.dispatchEvent(new Event('compositionstart'))
  await oneTask()
  const during = [...seen]
  page.dispatchEvent(new Event('compositionend'))
  await oneTask()

  expect([during, seen]).toEqual([[], ['change']])
})
