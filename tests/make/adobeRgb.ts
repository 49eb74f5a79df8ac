/** Adobe RGB (1998), 4.3.1.2: gamma of its components. */
const gamma = 2 + 51 / 256

/** The components in Adobe RGB (1998) of a colour in sRGB, 0 to 255: as a camera that is set so stores it. */
export function adobeRgb([red = 0, green = 0, blue = 0]: readonly number[]): number[] {
  const linear = [red, green, blue].map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const [r = 0, g = 0, b = 0] = linear
  return [0.71513 * r + 0.28487 * g, g, 0.04117 * g + 0.95883 * b].map((value) =>
    Math.round(255 * value ** (1 / gamma)),
  )
}

const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(value * 65536))
  return bytes
}
const xyz = (x: number, y: number, z: number): Buffer =>
  Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(x), fixed(y), fixed(z)])

/** The profile that such photos carry (ICC.1:2001-04), with a name of its own: Adobe's is not for copying. */
export function adobeRgbProfile(): Buffer {
  const name = 'Wide press RGB'
  const length = Buffer.alloc(4)
  length.writeUInt32BE(name.length + 1)
  const described = Buffer.concat([
    Buffer.from('desc\0\0\0\0', 'latin1'),
    length,
    Buffer.from(`${name}\0`, 'latin1'),
    Buffer.alloc(78),
  ])
  const curve = Buffer.from('curv\0\0\0\0\0\0\0\x01\x02\x33', 'latin1')
  const tags: [string, Buffer][] = [
    ['desc', described],
    ['cprt', Buffer.from('text\0\0\0\0Public domain\0', 'latin1')],
    ['wtpt', xyz(0.9642, 1, 0.82491)],
    ['rXYZ', xyz(0.60974, 0.31111, 0.01947)],
    ['gXYZ', xyz(0.20528, 0.62567, 0.06087)],
    ['bXYZ', xyz(0.14919, 0.06322, 0.74457)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
  const table = Buffer.alloc(4 + tags.length * 12)
  table.writeUInt32BE(tags.length)
  let at = 128 + table.length
  const data = tags.map(([signature, bytes], index) => {
    const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)])
    table.write(signature, 4 + index * 12, 'latin1')
    table.writeUInt32BE(at, 8 + index * 12)
    table.writeUInt32BE(bytes.length, 12 + index * 12)
    at += padded.length
    return padded
  })
  const head = Buffer.alloc(128)
  head.writeUInt32BE(at)
  head.writeUInt32BE(0x02400000, 8)
  head.write('mntrRGB XYZ ', 12, 'latin1')
  head.write('acsp', 36, 'latin1')
  ;[fixed(0.9642), fixed(1), fixed(0.82491)].forEach((part, index) => part.copy(head, 68 + index * 4))
  return Buffer.concat([head, table, ...data])
}
