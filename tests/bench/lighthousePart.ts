import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import type { BenchPart } from './benchPart'
import { median } from './figures'
import { lighthousePackage } from './lighthouse/lighthousePackage'
import { serveFolder } from './lighthouse/serveFolder'
import type { ThreePhotosPaths } from './lighthouse/writePortal'
import { runBundled } from './runBundled'

const goal = 95
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const reportSchema = z.object({
  categories: z.record(
    z.enum(categories),
    z.object({
      score: z.number(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(z.string(), z.object({ score: z.number().nullable() })),
})
type Report = z.infer<typeof reportSchema>

const kinds = [
  ['en', 'mobile'],
  ['ko', 'mobile'],
  ['en', 'desktop'],
  ['ko', 'desktop'],
] as const

/** Lighthouse's four scores of an article with three photos, in both editions, on a phone and on a desktop. */
export const lighthousePart: BenchPart = async (runs, say) => {
  const base = await mkdtemp(join(tmpdir(), 'dateline-bench-lighthouse-'))
  const folder = join(base, 'portal')
  await mkdir(folder)
  const served = await serveFolder(folder)
  try {
    say('Getting Lighthouse …')
    const lighthouse = await lighthousePackage()
    const paths = await runBundled<ThreePhotosPaths>('lighthouse/writePortal.ts', [base, served.origin])
    const reports = new Map<string, Report[]>()
    for (const [edition, screen] of kinds) {
      const found: Report[] = []
      for (let run = 1; run <= runs; run += 1) {
        say(`${edition}, ${screen}: ${run} of ${runs} …`)
        found.push(
          await look(lighthouse, `${served.origin}/${paths[edition]}`, screen, join(base, 'report.json')),
        )
      }
      reports.set(`${edition}, ${screen}`, found)
    }
    return {
      rows: [...reports].flatMap(([name, found]) =>
        categories.map((category) => {
          const scores = found.map((report) => Math.round((report.categories[category]?.score ?? 0) * 100))
          return {
            what: `${category}, article with three photos, ${name}, median of ${runs}`,
            figure: String(median(scores)),
            against: `lowest ${Math.min(...scores)}`,
            goal: `at least ${goal}: ${median(scores) >= goal ? 'met' : 'MISSED'}`,
          }
        }),
      ),
      notes: [...reports].map(
        ([name, found]) => `Below full marks, ${name}: ${shortfalls(found).join(', ') || 'none'}`,
      ),
    }
  } finally {
    served.close()
    await rm(base, { recursive: true, force: true })
  }
}

async function look(
  lighthouse: string,
  address: string,
  screen: 'mobile' | 'desktop',
  report: string,
): Promise<Report> {
  await promisify(execFile)(
    process.execPath,
    [
      lighthouse,
      address,
      '--quiet',
      '--no-enable-error-reporting',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${categories.join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic',
      ...(screen === 'desktop' ? ['--preset=desktop'] : []),
    ],
    { env: { ...process.env, CHROME_PATH: '/usr/bin/chromium' }, timeout: 300_000, maxBuffer: 1e8 },
  )
  return reportSchema.parse(JSON.parse(await readFile(report, 'utf8')))
}

/** The audits that count and were not passed in every run. */
function shortfalls(reports: readonly Report[]): string[] {
  const counting = reports.flatMap(({ categories: all, audits }) =>
    Object.values(all)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  )
  return [...new Set(counting)].sort()
}
