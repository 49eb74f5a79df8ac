import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

/** A harbour at dusk, drawn: enough light and shade to be told from a blank page. */
const dusk = (width: number, height: number): string => `
  <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="${width}" height="${height}">
    <defs>
      <linearGradient id="sky" x2="0" y2="1"><stop stop-color="#1d2b4f"/><stop offset="1" stop-color="#e8a06a"/></linearGradient>
      <linearGradient id="sea" x2="0" y2="1"><stop stop-color="#c9805a"/><stop offset=".4" stop-color="#2b3f5c"/><stop offset="1" stop-color="#0d1622"/></linearGradient>
    </defs>
    <rect width="1600" height="640" fill="url(#sky)"/>
    <circle cx="1130" cy="560" r="74" fill="#ffe3bd"/>
    <path d="M0 640 V560 C220 430 380 600 620 540 S1080 500 1600 590 V640 Z" fill="#22304a"/>
    <rect y="640" width="1600" height="360" fill="url(#sea)"/>
    <path d="M520 690 h420 l-50 62 H585 Z" fill="#0c131d"/>
    <path d="M600 690 v-58 h230 v58 Z" fill="#f1e6d4"/>
    <path d="M640 632 v-40 h120 v40 Z M700 592 v-70 h8 v70 Z" fill="#b5382f"/>
    ${Array.from({ length: 9 }, (_, at) => `<circle cx="${624 + at * 23}" cy="662" r="6" fill="#ffd27a"/>`).join('')}
    ${Array.from({ length: 24 }, (_, at) => `<rect x="${(at * 137) % 1600}" y="${780 + ((at * 53) % 200)}" width="${60 + (at % 5) * 24}" height="3" fill="#f0c090" opacity=".35"/>`).join('')}
  </svg>`

/** Writes a JPEG photo of a night ferry. */
export async function samplePhoto(file: string, width = 1600, height = 1000): Promise<void> {
  await writeFile(
    file,
    await sharp(Buffer.from(dusk(width, height)))
      .jpeg({ quality: 86 })
      .toBuffer(),
  )
}
