import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DataFolder } from '../app/dataFolder'

type Places = Pick<
  DataFolder,
  | 'database'
  | 'media'
  | 'secondLog'
  | 'backups'
  | 'earlierDesks'
  | 'restoring'
  | 'settings'
  | 'inUse'
  | 'dictionary'
  | 'templates'
>

/** Where a desk that was taken out of a file waits. */
export const restoredDesk = ({ restoring }: Pick<DataFolder, 'restoring'>): string => join(restoring, 'desk')
const readyMark = (places: Places) => join(places.restoring, 'ready')
const asideMark = (places: Places) => join(places.restoring, 'aside')

/** From here on the next start puts the waiting desk in the place of this one. */
export function agreeToRestore(places: Places): void {
  writeFileSync(readyMark(places), '')
}

/**
 * Puts a waiting desk in place: the present one is set aside, whole, then the other moves in. By renaming only, and in steps
 * that a start after a power cut goes on with. A desk nobody agreed to is dropped.
 */
export function finishRestore(places: Places, now: Date): void {
  if (!existsSync(places.restoring)) return
  const desk = restoredDesk(places)
  // An older file holds neither; then those of this computer stay.
  const own = [places.dictionary, places.templates].filter((path) => existsSync(join(desk, basename(path))))
  if (existsSync(readyMark(places))) {
    const { database } = places
    const aside = join(places.earlierDesks, now.toISOString().replace(/[:.]/g, '-'))
    mkdirSync(aside, { recursive: true })
    const present = [
      database,
      `${database}-wal`,
      `${database}-shm`,
      places.media,
      places.secondLog,
      places.backups,
      ...own,
    ]
    for (const path of present) if (existsSync(path)) renameSync(path, join(aside, basename(path)))
    renameSync(readyMark(places), asideMark(places))
  }
  if (existsSync(asideMark(places))) {
    // Settings of this computer, and the credentials beside them, stay.
    const comes = existsSync(places.settings) ? [] : [places.settings]
    for (const path of [...comes, ...own, places.media, places.database])
      if (existsSync(join(desk, basename(path)))) renameSync(join(desk, basename(path)), path)
    // The one before had ended in its own way.
    rmSync(places.inUse, { force: true })
  }
  rmSync(places.restoring, { recursive: true, force: true })
}
