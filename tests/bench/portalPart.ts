import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { photoAsset } from '../make/articles'
import type { BenchPart } from './benchPart'
import { median, percentile } from './figures'
import type { PortalFigures } from './portal/buildPortal'
import { buildHugoSite, writeHugoSite } from './portal/hugoSite'
import { runBundled } from './runBundled'
import { portalStory } from './portal/portalStories'

const articles = 10_000
const share = 50

/** The portal of 10,000 articles beside Hugo with the same ones: built whole, and one more story published. */
export const portalPart: BenchPart = async (runs, say) => {
  const base = await mkdtemp(join(tmpdir(), 'dateline-bench-portal-'))
  try {
    const { stdout: version } = await promisify(execFile)('hugo', ['version']).catch((error: unknown) => {
      throw new Error('This part measures against Hugo: apt-get install -y hugo', { cause: error })
    })
    say(`Building the portal of ${articles.toLocaleString('en')} articles …`)
    const ours = await runBundled<PortalFigures>('portal/buildPortal.ts', [
      join(base, 'dateline'),
      String(articles / 2),
      String(Math.max(runs, 20)),
    ])
    say(`Built in ${ours.whole.toFixed(1)} s. Building the same site with Hugo …`)
    const stories = Array.from({ length: articles / 2 }, (_, number) =>
      (['en', 'ko'] as const).map((edition) => portalStory(number, edition, [photoAsset('a'.repeat(64))])),
    ).flat()
    const site = join(base, 'hugo')
    writeHugoSite(site, stories, join(base, 'dateline/portal/photos'))
    const cold = await buildHugoSite(site)
    const warm = await buildHugoSite(site)
    const pages = (folder: string): number =>
      readdirSync(folder, { recursive: true }).filter((name) => /\.(html|xml)$/.test(String(name))).length
    const counts = { ours: pages(join(base, 'dateline/portal')), hugo: pages(join(site, 'public')) }
    const hugo = Math.min(cold.seconds, warm.seconds)
    const goal = (hugo * 1000) / share
    const one = median(ours.more)
    return {
      rows: [
        {
          what: `full build, ${articles.toLocaleString('en')} articles, ${counts.ours.toLocaleString('en')} pages`,
          figure: `${ours.whole.toFixed(1)} s`,
          against: `Hugo ${cold.seconds.toFixed(1)}, again ${warm.seconds.toFixed(1)} s, ${counts.hugo.toLocaleString('en')} pages`,
          goal: 'none',
        },
        {
          what: 'Rebuild all where nothing has changed',
          figure: `${ours.again.toFixed(1)} s`,
          against: '',
          goal: 'none',
        },
        {
          what: `one more story in both editions, ${ours.filesOfOne} files, p50`,
          figure: `${one.toFixed(0)} ms (p95 ${percentile(ours.more, 0.95).toFixed(0)})`,
          against: `Hugo’s faster full build / ${share}: ${goal.toFixed(0)} ms`,
          goal: `at most that: ${one <= goal ? 'met' : 'MISSED'}`,
        },
        {
          what: 'the first story after a start',
          figure: `${ours.firstMore.toFixed(0)} ms`,
          against: '',
          goal: 'none',
        },
        {
          what: 'peak memory',
          figure: `${Math.round(ours.peak / 1e6)} MB`,
          against: `Hugo ${Math.round(Math.max(cold.peak, warm.peak) / 1e6)} MB`,
          goal: 'none',
        },
      ],
      notes: [version.trim()],
    }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}
