/** What went wrong, in words for the person who started the script; printed without a stack. */
export class Trouble extends Error {}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Says what is done; when it fails, the trouble says while doing what. */
export async function during<T>(
  say: (text: string) => void,
  doing: string,
  work: () => Promise<T>,
): Promise<T> {
  say(doing)
  try {
    return await work()
  } catch (error) {
    if (error instanceof Trouble) throw error
    throw new Trouble(`It failed while: ${doing}. ${firstLine(error)}`, { cause: error })
  }
}
