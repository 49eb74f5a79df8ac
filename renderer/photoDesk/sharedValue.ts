/** The value that all of them have; undefined where they differ. */
export function shared<T, V>(all: readonly T[], valueOf: (one: T) => V): V | undefined {
  const [first, ...others] = all.map(valueOf)
  return others.every((other) => other === first) ? first : undefined
}
