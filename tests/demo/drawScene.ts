import { writeFile } from 'node:fs/promises'
import sharp from 'sharp'

export type Scene = 'roofs' | 'hills' | 'stadium' | 'snow'

const sky = (from: string, to: string): string =>
  `<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient></defs>
   <rect width="1600" height="1000" fill="url(#sky)"/>`

const ridge = (y: number, colour: string): string =>
  `<path d="M0 1000 V${y} C260 ${y - 190} 420 ${y + 40} 700 ${y - 70} S1180 ${y - 210} 1600 ${y} V1000 Z" fill="${colour}"/>`

const row = (count: number, draw: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('')

const scenes: Readonly<Record<Scene, string>> = {
  roofs: `${sky('#3a3f6b', '#f0a868')}
    ${row(9, (at) => {
      const [x, y] = [at * 190 - 60, 560 + ((at * 83) % 130)]
      const lit = at % 3 === 1 ? '#ffd98a' : '#2b2c44'
      return `<path d="M${x} ${y} l115 -95 l115 95 V1000 H${x} Z" fill="${at % 2 ? '#1d1f33' : '#262941'}"/>
        <rect x="${x + 88}" y="${y + 70}" width="48" height="64" fill="${lit}"/>`
    })}`,
  hills: `${sky('#a9cbdc', '#f3efdf')}${ridge(560, '#8aa88f')}${ridge(660, '#5d8468')}
    <rect y="760" width="1600" height="240" fill="#b8d3d6"/>
    <path d="M0 760 C300 640 620 690 860 760 Z" fill="#3e654b"/>
    ${row(18, (at) => `<rect x="${(at * 211) % 1600}" y="${790 + ((at * 47) % 190)}" width="90" height="3" fill="#fff" opacity=".6"/>`)}`,
  stadium: `${sky('#0b1326', '#22324f')}
    ${row(4, (at) => {
      const x = 190 + at * 400
      return `<path d="M${x + 10} 240 L${x - 190} 800 H${x + 210} Z" fill="#fff6d8" opacity=".13"/>
        <rect x="${x}" y="240" width="14" height="440" fill="#3c4a66"/>
        <rect x="${x - 48}" y="200" width="110" height="52" rx="6" fill="#fff4cc"/>`
    })}
    <path d="M0 700 Q800 610 1600 700 V1000 H0 Z" fill="#2f6b42"/>
    <ellipse cx="800" cy="850" rx="210" ry="64" fill="none" stroke="#dfeee0" stroke-width="6"/>
    <path d="M800 655 V1000" stroke="#dfeee0" stroke-width="6"/>`,
  snow: `${sky('#c3ccd8', '#eef1f4')}
    <path d="M0 1000 V700 L330 380 L520 560 L860 230 L1180 600 L1330 470 L1600 720 V1000 Z" fill="#6f7f92"/>
    <path d="M330 380 L240 470 L330 450 L400 490 L440 484 Z M860 230 L700 386 L790 366 L860 420 L950 380 L1010 404 Z M1330 470 L1262 530 L1330 524 L1400 536 Z" fill="#fff"/>
    ${ridge(840, '#e6ebf0')}
    ${row(60, (at) => `<circle cx="${(at * 271) % 1600}" cy="${(at * 167) % 900}" r="${3 + (at % 4)}" fill="#fff"/>`)}`,
}

/** Writes a drawn picture as a JPEG, 1600 x 1000. */
export async function drawScene(scene: Scene, file: string): Promise<void> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000">${scenes[scene]}</svg>`
  await writeFile(file, await sharp(Buffer.from(svg)).jpeg({ quality: 86 }).toBuffer())
}
