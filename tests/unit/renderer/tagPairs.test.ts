import { expect, test } from 'vitest'
import { pairsOf, tagsOf } from '../../../renderer/connections/tagPairs'

test('tags that are called something else there come back as they were entered', () => {
  const tags = { harbour: 'Ports', 여객선: 'Ferries' }
  expect(tagsOf(pairsOf(tags))).toEqual(tags)
})

test('a row that lacks a side says nothing, and of two for one tag the later one holds', () => {
  const rows = [
    { id: 0, here: ' harbour ', there: 'Port' },
    { id: 1, here: 'night', there: ' ' },
    { id: 2, here: '', there: 'Sea' },
    { id: 3, here: 'harbour', there: ' Ports ' },
  ]
  expect(tagsOf(rows)).toEqual({ harbour: 'Ports' })
})
