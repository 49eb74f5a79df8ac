/**
 * What the window's page may load: its own files, and nothing else.
 *
 * Styles alone allow 'unsafe-inline': sonner and react-aria (usePress, usePreventScroll) put a `<style>` element of their own
 * into the page and sonner takes no nonce. Scripts stay strict, so an injected style can load nothing and run nothing.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "worker-src 'self'",
].join('; ')
