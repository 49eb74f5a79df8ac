/** In how many letters two Hangul words of one length differ, syllables taken apart. */
export function jamoDistance(one: string, other: string): number {
  let distance = 0
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const [mine, theirs] = [(one[at] ?? '').normalize('NFD'), (other[at] ?? '').normalize('NFD')]
    if (mine === theirs) continue
    for (let part = 0; part < Math.max(mine.length, theirs.length); part += 1)
      if (mine[part] !== theirs[part]) distance += 1
  }
  return distance
}
