import { stories } from './0001stories'
import { photoDetails } from './0002photoDetails'
import { sums } from './0003sums'
import { storyList } from './0004storyList'
import { history } from './0005history'
import { carrying } from './0006carrying'
import { purged } from './0007purged'
import { photoUses } from './0008photoUses'
import { outbox } from './0009outbox'
import { withdrawnArticles } from './0010withdrawnArticles'
import { workflow } from './0011workflow'
import { figureTexts } from './0012figureTexts'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [
  stories,
  photoDetails,
  sums,
  storyList,
  history,
  carrying,
  purged,
  photoUses,
  outbox,
  withdrawnArticles,
  workflow,
  figureTexts,
]
