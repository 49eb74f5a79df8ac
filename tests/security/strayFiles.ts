import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { escapedName } from './hostileMessages'

/** What Chromium, GTK and Mesa keep in a home of their own accord; none of it is Dateline's. */
const ofTheSystem =
  /^(?:home\/\.(?:pki|cache|local|config\/(?:dconf|ibus|gtk-3\.0|pulse))(?:\/|$)|home\/\.config$|(?:home\/)?tmp\/(?:\.org\.chromium|\.com\.google|org\.chromium|scoped_dir|playwright))/

/** A home and a temporary folder of the test's own, so that whatever is written beside the data folder is found. */
export function watchedHome(folder: string): { env: Record<string, string>; strayFiles: () => string[] } {
  const home = join(folder, 'home')
  const tmp = join(folder, 'tmp')
  for (const place of [home, tmp]) mkdirSync(place, { recursive: true })
  return {
    env: { HOME: home, TMPDIR: tmp, XDG_CONFIG_HOME: '', XDG_DATA_HOME: '', XDG_CACHE_HOME: '' },
    strayFiles: () => [
      ...['home', 'tmp'].flatMap((place) =>
        readdirSync(join(folder, place), { recursive: true, encoding: 'utf8' })
          .map((path) => `${place}/${path}`)
          .filter((path) => !ofTheSystem.test(path)),
      ),
      ...[join('/tmp', escapedName), join('/', escapedName)].filter((path) => existsSync(path)),
    ],
  }
}
