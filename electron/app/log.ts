import { join } from 'node:path'
import log from 'electron-log/main'

/**
 * What may stand in a log: the error's name, its code and where it was thrown. Messages only of coded errors, which are the
 * system's own words; any other message might hold a story's text.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `A thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}: ${error.message}` : ''
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...frames].join('\n')
}

export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'main.log')
  log.transports.file.maxSize = 2 * 1024 * 1024
  log.transports.console.level = 'warn'
  process.on('uncaughtException', (error) => logError('uncaught', error))
  process.on('unhandledRejection', (error) => logError('unhandled rejection', error))
}

export const logError = (where: string, error: unknown): void => log.error(where, describeError(error))
