import { expect, test } from 'vitest'
import { readArticleFields } from '../../../../shared/document/articleDocument'
import { articleLines, type ArticleTexts } from '../../../../shared/document/mergeReport/articleLines'
import { mergeReport, type MergeFinding } from '../../../../shared/document/mergeReport/mergeReport'
import { projectArticleBody } from '../../../../shared/document/projection/projectArticleBody'
import { plainText } from '../../../../shared/story/articleBody'
import { carry, editSomething, openDesktop, randomFrom, settle, type Desktop } from '../desktopPair'

const rounds = Number(process.env['DATELINE_ROUNDS'] ?? 40)
const firstRound = Number(process.env['DATELINE_ROUND'] ?? 1)

const texts = ({ doc }: Desktop): ArticleTexts => ({
  ...readArticleFields(doc),
  body: projectArticleBody(doc),
})

/** How often each word stands in an article that was typed once only: `T12x3`. */
function tokensOf(article: ArticleTexts): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { children } of articleLines(article))
    for (const word of plainText(children).split(/\s+/))
      if (/^T\d+x\d+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

async function meet(one: Desktop, two: Desktop): Promise<void> {
  for (let meeting = 0; meeting < 5 && one.outgoing.length + two.outgoing.length > 0; meeting += 1) {
    carry(one, two)
    carry(two, one)
    await settle()
  }
}

async function mergeOfflineWork(seed: number) {
  const random = randomFrom(seed * 104_729)
  const [one, two] = [openDesktop(101), openDesktop(202)]
  // Their common past, sentence by sentence.
  for (let step = 0; step < 14; step += 1)
    await editSomething(one, random, `T${seed}x${step} sails.`, step < 6 ? 'type' : undefined)
  await meet(one, two)
  const base = texts(one)
  for (let step = 100; step < 100 + 2 + Math.floor(random() * 8); step += 1)
    await editSomething(random() < 0.5 ? one : two, random, `T${seed}x${step} sails.`)
  const [mine, theirs] = [texts(one), texts(two)]
  await meet(one, two)
  return { base, mine, theirs, merged: texts(one) }
}

function judge(merge: Awaited<ReturnType<typeof mergeOfflineWork>>): string[] {
  const findings = mergeReport({ edition: 'en', ...merge })
  const says = (kinds: readonly MergeFinding['kind'][], token: string): boolean =>
    findings.some(({ kind, text }) => kinds.includes(kind) && text.split(' ').includes(token))
  const [base, mine, theirs, merged] = [merge.base, merge.mine, merge.theirs, merge.merged].map(tokensOf) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
    Map<string, number>,
  ]
  const silences: string[] = []
  for (const token of new Set([...mine.keys(), ...theirs.keys()])) {
    const counts = [base, mine, theirs, merged].map((count) => count.get(token) ?? 0)
    const [was, left, right, is] = counts as [number, number, number, number]
    const due = left + right - was
    if (is === 0 && due > 0 && !says(['missing', 'mixed'], token))
      silences.push(`${token} was lost: ${counts.join()}`)
    if (is > Math.max(left, right) && !says(['doubled', 'returned'], token))
      silences.push(`${token} was doubled: ${counts.join()}`)
  }
  const whole = articleLines(merge.merged).map(
    ({ children }) => ` ${plainText(children).replace(/\s+/g, ' ').trim()} `,
  )
  const alarms = findings.filter(({ kind, text }) =>
    kind === 'doubled' || kind === 'returned'
      ? !whole.some((line) => line.includes(text))
      : kind === 'missing' && whole.some((line) => line.includes(` ${text} `)),
  )
  return [...silences, ...alarms.map(({ kind, text }) => `false alarm: ${kind} ${text}`)]
}

test(
  `what offline work of two people in the same blocks loses or doubles is always in the merge report (${rounds} rounds)`,
  { timeout: 900_000 },
  async () => {
    let reported = 0
    for (let seed = firstRound; seed < firstRound + rounds; seed += 1) {
      const merge = await mergeOfflineWork(seed)
      expect(judge(merge), `Play it again: DATELINE_ROUND=${seed} DATELINE_ROUNDS=1`).toEqual([])
      reported += mergeReport({ edition: 'en', ...merge }).length
      // Without the other's work there is nothing to report, whatever was done.
      for (const side of [merge.mine, merge.theirs])
        expect(
          mergeReport({ edition: 'en', base: merge.base, mine: side, theirs: merge.base, merged: side }),
        ).toEqual([])
    }
    if (rounds >= 40) expect(reported).toBeGreaterThan(5)
  },
)
