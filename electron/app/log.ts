import { join } from 'node:path'
import log from 'electron-log/main'
import { describeError } from './describeError'

export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'main.log')
  log.transports.file.maxSize = 2 * 1024 * 1024
  log.transports.console.level = 'warn'
  process.on('uncaughtException', (error) => logError('uncaught', error))
  process.on('unhandledRejection', (error) => logError('unhandled rejection', error))
}

export const logError = (where: string, error: unknown): void => log.error(where, describeError(error))
