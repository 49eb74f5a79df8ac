import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { storyFilesOf } from '../../../../electron/app/storyFiles'
import { temporaryFolder } from '../temporaryFolder'

test('of a command line only files of stories are taken, by path or by address', () => {
  const folder = temporaryFolder()
  for (const name of ['ferry.dateline', '밤배 #2.DATELINE', 'ferry.txt'])
    writeFileSync(join(folder, name), '')
  mkdirSync(join(folder, 'folder.dateline'))
  const line = [
    '--user-data-dir=/x.dateline',
    'ferry.dateline',
    pathToFileURL(join(folder, '밤배 #2.DATELINE')).href,
    join(folder, 'ferry.txt'),
    join(folder, 'folder.dateline'),
    join(folder, 'missing.dateline'),
    'https://example.org/ferry.dateline',
    'file://elsewhere.example/ferry.dateline',
  ]
  expect(storyFilesOf(line, folder)).toEqual([
    join(folder, 'ferry.dateline'),
    join(folder, '밤배 #2.DATELINE'),
  ])
})
