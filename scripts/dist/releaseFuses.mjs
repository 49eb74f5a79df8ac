import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

/** A released app runs its own code only: not as Node, not under an inspector, not from outside its archive. */
export const setReleaseFuses = (executable) =>
  flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
  })
