import { success, type Result } from '../../shared/result'
import type { StorySummary } from '../../shared/story/story'

const story = (number: number, en: string, ko: string, state: StorySummary['state']): StorySummary => ({
  storyId: `00000000-0000-4000-8000-00000000000${number}`,
  slug: '',
  section: 'culture',
  headlines: { en, ko },
  bylines: [],
  state,
  isLive: state === 'published',
  changedSincePublished: false,
  createdAt: '2026-11-20T00:00:00Z',
  changedAt: '2026-11-20T00:00:00Z',
})

/** The playground's stand-in for the newsroom's other stories. */
export const sampleStories: readonly StorySummary[] = [
  story(1, 'Night ferry gets a second crossing', '야간 여객선, 하루 두 번 건넌다', 'published'),
  story(2, 'Council settles on a smaller budget', '시의회, 줄어든 예산안 합의', 'draft'),
  story(3, 'Who crosses the winter sea', '겨울 바다를 건너는 사람들', 'published'),
]

export const findStory = (storyId: string): Promise<Result<StorySummary | null>> =>
  Promise.resolve(success(sampleStories.find((story) => story.storyId === storyId) ?? null))

export const findStories = (words: string): Promise<Result<StorySummary[]>> => {
  const searched = words.toLowerCase()
  return Promise.resolve(
    success(
      sampleStories.filter(({ headlines }) =>
        `${headlines.en}\n${headlines.ko}`.toLowerCase().includes(searched),
      ),
    ),
  )
}
