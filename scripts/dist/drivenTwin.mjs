import { copyFile, rm } from 'node:fs/promises'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * A released executable can't be driven by a test. Its twin, beside it and on the very same files, can: it differs in two
 * fuses, the inspector and running as Node. Gives back its path and what removes it.
 */
export async function drivenTwin(executable) {
  const twin = `${executable}-driven`
  await copyFile(executable, twin)
  await flipFuses(twin, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  return { twin, remove: () => rm(twin, { force: true }) }
}
