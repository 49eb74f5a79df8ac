import { expect, test } from 'vitest'
import { incrementalChecks } from '../../../../renderer/checks/worker/incrementalChecks'
import type { FromWorker } from '../../../../renderer/checks/worker/checkMessages'
import type { Passage } from '../../../../shared/checks/finding'

const passage = (id: string, text: string): Passage => ({ id, kind: 'paragraph', text })

function worker() {
  const posted: FromWorker[] = []
  const take = incrementalChecks((message) => posted.push(message))
  let request = 0
  return {
    take,
    posted,
    change: (changed: Passage[], order: string[] | null) => {
      posted.length = 0
      request += 1
      take({ kind: 'changed', article: 'a', edition: 'en', request, changed, order })
      const [answer] = posted
      if (answer?.kind !== 'found') throw new Error('no answer')
      return {
        looked: answer.found.map(([id]) => id),
        found: answer.found.flatMap(([id, findings]) => findings.map(({ rule }) => `${id} ${rule}`)),
        across: (answer.acrossStory ?? []).map(([id]) => id),
      }
    },
  }
}

test('only what changed is looked at again, and the passage below it', () => {
  const { change } = worker()
  const first = change(
    [passage('1', 'One TK.'), passage('2', 'Two  ferries'), passage('3', 'Three.')],
    ['1', '2', '3'],
  )
  const second = change([passage('2', 'Two.')], null)
  const third = change([], ['1', '3'])
  expect([first, second, third]).toEqual([
    { looked: ['1', '2', '3'], found: ['1 unfinished', '2 doubleSpaces'], across: [] },
    { looked: ['2', '3'], found: [], across: [] },
    { looked: ['3'], found: [], across: [] },
  ])
})

test('a name spelled two ways is found across passages, and gone once one is mended', () => {
  const { change } = worker()
  const first = change(
    [passage('1', 'So Park Ji-min sang.'), passage('2', 'Then Pak Ji-min left.')],
    ['1', '2'],
  )
  const second = change([passage('2', 'Then Park Ji-min left.')], null)
  expect([first.across, second.across]).toEqual([['2'], []])
})

test('a new house style is applied to what is open; carefully, each rule is named before it runs', () => {
  const { take, posted, change } = worker()
  change([passage('1', 'A web site.')], ['1'])
  posted.length = 0
  const rule = {
    id: 'website',
    pattern: 'web site',
    matchCase: false,
    message: { en: 'One word', ko: '한 단어' },
    suggestions: ['website'],
    severity: 'shouldFix' as const,
  }
  take({
    kind: 'style',
    careful: true,
    style: {
      editions: { en: { longestSentence: 40, rules: [rule] }, ko: { longestSentence: 110, rules: [] } },
      names: [],
    },
  })
  expect(posted).toMatchObject([
    { kind: 'trying', rule: 'website' },
    { kind: 'found', found: [['1', [{ rule: 'house/website', suggestions: ['website'] }]]] },
  ])
})
