export const appScheme = 'app'
export const appHost = 'dateline'
export const startAddress = `${appScheme}://${appHost}/index.html`

export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === ''
}

/** A page of the site editor's preview: the one thing that a frame inside the window may show. */
export const isPreviewAddress = (address: string): boolean =>
  isAppAddress(address) && new URL(address).pathname.startsWith('/preview/')

/** Where a link of a story may lead in the reader's own browser: a web page, with no name or password in its address. */
export function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, username, password } = new URL(address)
  return ['http:', 'https:'].includes(protocol) && username === '' && password === ''
}
