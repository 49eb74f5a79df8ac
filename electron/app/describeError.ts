/**
 * What may stand in a log: the error's name, its code and where it was thrown. Messages only of coded errors, which are the
 * system's own words; any other message might hold a story's text.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return `A thrown ${typeof error}`
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}: ${error.message}` : ''
  // A message may run over several lines that look like frames, so it is cut off first.
  const frames = (error.stack ?? '')
    .replace(error.message, '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
  return [`${error.name}${code}`, ...frames].join('\n')
}
