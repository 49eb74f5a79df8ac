import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edition } from '../../shared/story/edition'
import { Trouble } from './trouble'

/** Paths relative to the portal's folder. */
export interface DemoReport {
  readonly pages: Readonly<Record<Edition, string>>
  readonly feeds: Readonly<Record<Edition, string>>
}

/** Writes `report.json` once everything that it and the demo promise is there. */
export async function writeReport(results: string, report: DemoReport): Promise<void> {
  const portal = [...Object.values(report.pages), ...Object.values(report.feeds)].map((path) =>
    join('portal', path),
  )
  for (const path of ['window.png', 'article-en.png', 'article-ko.png', ...portal]) {
    const found = await stat(join(results, path)).catch(() => null)
    if (!found?.isFile() || found.size === 0) throw new Trouble(`The demo did not make ${path}.`)
  }
  await writeFile(join(results, 'report.json'), `${JSON.stringify(report, null, 2)}\n`)
}
