const publicForm = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s@]+@[^\s@]+)/i

/**
 * A link's address as it may be published, or null: http, https and mailto only, without white space and control
 * characters (browsers drop those inside a scheme, so `java\nscript:` would run).
 */
export function publicAddress(address: string): string | null {
  const trimmed = address.trim()
  // eslint-disable-next-line no-control-regex -- control characters are just what is looked for
  return publicForm.test(trimmed) && !/[\s\u0000-\u001f\u007f"<>\\^`{|}]/.test(trimmed) ? trimmed : null
}
