import { expect, test } from 'vitest'
import { bylineTimeText, readBylineTime } from '../../../shared/story/bylineTime'

test('the byline time follows the zone and its daylight time', () => {
  expect([
    bylineTimeText('2015-12-26T12:40:00Z', 'en', 'America/New_York'),
    bylineTimeText('2015-07-04T04:05:00Z', 'en', 'America/New_York'),
    bylineTimeText('2026-11-23T09:10:00Z', 'en', 'Asia/Seoul'),
    bylineTimeText('2026-07-01T11:00:00Z', 'en', 'Europe/London'),
    bylineTimeText('2015-12-26T12:40:00Z', 'ko', 'Asia/Seoul'),
    bylineTimeText('2015-12-25T15:00:00Z', 'ko', 'Asia/Seoul'),
  ]).toEqual([
    'Dec 26, 2015 07:40 AM EST',
    'Jul 4, 2015 12:05 AM EDT',
    'Nov 23, 2026 06:10 PM KST',
    'Jul 1, 2026 12:00 PM BST',
    '2015년 12월 26일 오후 09:40 KST',
    '2015년 12월 26일 오전 12:00 KST',
  ])
})

test('a printed byline time is read back as its instant', () => {
  expect([
    readBylineTime('Dec 26, 2015 07:40 AM EST'),
    readBylineTime('Jul 4, 2015 12:05 AM EDT'),
    readBylineTime('2015년 12월 26일 오후 09:40 KST'),
  ]).toEqual(['2015-12-26T12:40:00Z', '2015-07-04T04:05:00Z', '2015-12-26T12:40:00Z'])
})

test.each([
  'Feb 30, 2015 07:40 AM EST',
  'Dec 26, 2015 13:40 AM EST',
  'Dec 26, 2015 07:40 AM XYZ',
  'yesterday',
])('%s is no byline time', (text) => {
  expect(readBylineTime(text)).toBeNull()
})
