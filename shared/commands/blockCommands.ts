import { declareCommands } from './command'

export const blockCommands = declareCommands({
  insertPhoto: {
    words: { en: 'Insert Photo…', ko: '사진 넣기…' },
    keys: ['Mod+Alt+KeyP'],
    where: 'window',
    menu: ['insert', 1],
    room: 'blocks',
  },
  insertCorrection: {
    words: { en: 'Insert Correction Notice', ko: '정정문 넣기' },
    where: 'page',
    room: 'blocks',
  },
  paragraph: {
    words: { en: 'Plain Paragraph', ko: '일반 문단' },
    keys: ['Mod+Alt+Digit0'],
    where: 'page',
    room: 'blocks',
  },
  heading2: {
    words: { en: 'Heading', ko: '중간 제목' },
    keys: ['Mod+Alt+Digit2'],
    where: 'page',
    room: 'blocks',
  },
  heading3: {
    words: { en: 'Subheading', ko: '작은 제목' },
    keys: ['Mod+Alt+Digit3'],
    where: 'page',
    room: 'blocks',
  },
  quote: { words: { en: 'Quote', ko: '인용문' }, keys: ['Mod+Shift+Digit9'], where: 'page', room: 'blocks' },
  bulleted: {
    words: { en: 'Bulleted List', ko: '글머리 기호 목록' },
    keys: ['Mod+Shift+Digit8'],
    where: 'page',
    room: 'blocks',
  },
  numbered: {
    words: { en: 'Numbered List', ko: '번호 목록' },
    keys: ['Mod+Shift+Digit7'],
    where: 'page',
    room: 'blocks',
  },
  moveBlockUp: {
    words: { en: 'Move Block Up', ko: '블록 위로 이동' },
    keys: ['Alt+Shift+ArrowUp'],
    where: 'page',
    menu: ['edit', 2],
    room: 'blocks',
  },
  moveBlockDown: {
    words: { en: 'Move Block Down', ko: '블록 아래로 이동' },
    keys: ['Alt+Shift+ArrowDown'],
    where: 'page',
    menu: ['edit', 2],
    room: 'blocks',
  },
  duplicateBlock: {
    words: { en: 'Duplicate Block', ko: '블록 복제' },
    keys: ['Mod+Shift+KeyD'],
    where: 'page',
    menu: ['edit', 2],
    room: 'blocks',
  },
  deleteBlock: {
    words: { en: 'Delete Block', ko: '블록 삭제' },
    keys: ['Mod+Shift+Backspace'],
    where: 'page',
    menu: ['edit', 2],
    room: 'blocks',
  },
  blockMenu: {
    words: { en: 'Block Menu…', ko: '블록 메뉴…' },
    keywords: { en: ['turn into', 'move', 'drag'], ko: ['종류', '이동', '바꾸기'] },
    keys: ['Mod+Shift+Period'],
    where: 'page',
    menu: ['edit', 2],
    room: 'blocks',
  },
})
