/**
 * Works on several items at once, started in order, and gives the answers in order. What fails is thrown when nothing is
 * under way any more.
 */
export async function inLanes<T, R>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const answers: R[] = []
  let next = 0
  const trouble: unknown[] = []
  const lane = async (): Promise<void> => {
    while (next < items.length && trouble.length === 0) {
      const at = next
      next += 1
      try {
        answers[at] = await work(items[at] as T)
      } catch (error) {
        trouble.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane))
  if (trouble.length > 0) throw trouble[0]
  return answers
}
