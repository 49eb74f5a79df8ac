import type { Policy } from '../../shared/policy/policy'
import { join } from 'node:path'
import log from 'electron-log/main'
import { describeError } from './describeError'

export function startLog(folder: string): void {
  log.transports.file.resolvePathFn = () => join(folder, 'main.log')
  log.transports.file.maxSize = 2 * 1024 * 1024
  log.transports.file.level = 'warn'
  log.transports.console.level = 'warn'
  process.on('uncaughtException', (error) => logError('uncaught', error))
  process.on('unhandledRejection', (error) => logError('unhandled rejection', error))
}

/** Called once the policy is read: how much the file holds from here on. */
export function setLogLevel(level: Policy['logLevel']): void {
  log.transports.file.level = level ?? 'warn'
}

/** `fact` is of our own making: numbers, versions, names of ours. Never what a person wrote, nor a path they chose. */
export const logInfo = (where: string, fact: string): void => log.info(where, fact)
export const logWarning = (where: string, fact: string): void => log.warn(where, fact)

export const logError = (where: string, error: unknown): void => log.error(where, describeError(error))
