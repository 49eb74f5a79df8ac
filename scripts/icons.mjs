import { mkdir, readFile, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { inProject } from './setup/places.mjs'
import { main, say } from './setup/say.mjs'

/**
 * Draws the icons of the app (`icon`) and of the files it opens (named after their ending, as electron-builder looks for
 * them) from `build/*.svg` into what each system wants. The results are committed; run this after a change of a drawing.
 */
const whole = '0 0 1024 1024'
/** Only macOS wants the margin around the app's icon. */
const withoutMargin = '84 84 856 856'

async function drawing(name, viewBox) {
  const svg = await readFile(inProject('build', `${name}.svg`), 'utf8')
  return (size) =>
    sharp(
      Buffer.from(svg.replace(/viewBox="[^"]*"/, `viewBox="${viewBox}" width="${size}" height="${size}"`)),
    )
      .png({ compressionLevel: 9, palette: false })
      .toBuffer()
}

/** An ICO of PNGs: a directory entry of 16 bytes for each (Windows Vista and later). */
function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** The kinds of an ICNS that hold PNGs, by their size in pixels; two of a size are for screens of one and of two dots. */
const icnsKinds = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic13', 256],
  ['ic09', 512],
  ['ic14', 512],
  ['ic10', 1024],
]
async function icns(draw) {
  const parts = []
  for (const [kind, size] of icnsKinds) {
    const png = await draw(size)
    const head = Buffer.from(`${kind}....`, 'ascii')
    head.writeUInt32BE(8 + png.length, 4)
    parts.push(head, png)
  }
  const head = Buffer.from('icns....', 'ascii')
  head.writeUInt32BE(8 + Buffer.concat(parts).length, 4)
  return Buffer.concat([head, ...parts])
}

const pictures = (draw, sizes) => Promise.all(sizes.map(async (size) => ({ size, png: await draw(size) })))

await main(async () => {
  await mkdir(inProject('build/icons'), { recursive: true })
  for (const name of ['icon', 'dateline']) {
    const close = await drawing(name, name === 'icon' ? withoutMargin : whole)
    await writeFile(
      inProject('build', `${name}.ico`),
      ico(await pictures(close, [16, 24, 32, 48, 64, 128, 256])),
    )
    await writeFile(inProject('build', `${name}.icns`), await icns(await drawing(name, whole)))
    if (name === 'icon')
      for (const { size, png } of await pictures(close, [16, 24, 32, 48, 64, 128, 256, 512]))
        await writeFile(inProject('build/icons', `${size}x${size}.png`), png)
  }
  say('The icons are in build/.')
})
