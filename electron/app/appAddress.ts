export const appScheme = 'app'
export const appHost = 'dateline'
export const startAddress = `${appScheme}://${appHost}/index.html`

export function isAppAddress(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, password } = new URL(address)
  return protocol === `${appScheme}:` && host === appHost && username === '' && password === ''
}

/** Where a link of a story may lead in the reader's own browser. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol)
}
