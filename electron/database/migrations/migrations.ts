import { stories } from './0001stories'
import type { Migration } from './migration'

export const migrations: readonly Migration[] = [stories]
