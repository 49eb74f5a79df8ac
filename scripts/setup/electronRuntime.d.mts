export interface ElectronRuntime {
  readonly kind: 'chosen' | 'official' | 'registry'
  readonly executable: string
  readonly folder: string
}
export function findElectron(): ElectronRuntime | null
export function versionOf(runtime: ElectronRuntime): string | null
