import { protocol } from 'electron'
import { appScheme } from './appAddress'

/** Must run before Electron is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

export const serveAppScheme = (answer: (request: Request) => Promise<Response>): void =>
  protocol.handle(appScheme, answer)
