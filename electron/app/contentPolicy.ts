/**
 * What the window's page may load: its own files, and nothing else.
 *
 * Styles alone allow 'unsafe-inline': sonner and react-aria (usePress, usePreventScroll) put a `<style>` element of their own
 * into the page and sonner takes no nonce. Scripts stay strict, so an injected style can load nothing and run nothing.
 */
const policy = (scripts: string): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    'frame-src app://dateline/preview/',
    "frame-ancestors 'none'",
    "object-src 'none'",
    "worker-src 'self'",
  ].join('; ')

export const contentPolicy = policy("'self'")

/**
 * Pages of the portal in the site editor's frame: they bring the policy they are published with, and may here do nothing
 * but be looked at. No script, no form, no way out.
 */
export const previewPolicy =
  "sandbox; default-src 'none'; img-src app:; style-src app: 'unsafe-inline'; font-src app:; frame-src app:; form-action 'none'; base-uri 'none'"

/** A worker goes by the policy of its own script. The one that spells runs Hunspell, which is WebAssembly; the page may not. */
export const spellingWorkerPolicy = policy("'self' 'wasm-unsafe-eval'")
