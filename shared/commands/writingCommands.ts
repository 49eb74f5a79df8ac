import { declareCommands } from './command'

export const writingCommands = declareCommands({
  undo: {
    words: { en: 'Undo', ko: '실행 취소' },
    keys: ['Mod+KeyZ'],
    where: 'page',
    menu: ['edit', 1],
    room: 'writing',
  },
  redo: {
    words: { en: 'Redo', ko: '다시 실행' },
    keys: ['Mod+KeyY', 'Mod+Shift+KeyZ'],
    macKeys: 'Mod+Shift+KeyZ',
    where: 'page',
    menu: ['edit', 1],
    room: 'writing',
  },
  findText: {
    words: { en: 'Find in Article…', ko: '기사에서 찾기…' },
    keywords: { en: ['search'], ko: ['검색'] },
    keys: ['Mod+KeyF'],
    where: 'window',
    menu: ['edit', 2],
    room: 'writing',
  },
  replaceText: {
    words: { en: 'Find and Replace…', ko: '찾아 바꾸기…' },
    keywords: { en: ['change', 'substitute'], ko: ['치환', '교체'] },
    keys: ['Mod+KeyH', 'Mod+Alt+KeyF'],
    // Command and H hides the app.
    macKeys: 'Mod+Alt+KeyF',
    where: 'window',
    menu: ['edit', 2],
    room: 'writing',
  },
  finding: {
    words: { en: 'Fix What the Checks Found Here…', ko: '점검에서 찾은 것 고치기…' },
    keywords: { en: ['spelling', 'checks', 'ignore'], ko: ['맞춤법', '점검', '그대로 두기'] },
    keys: ['Mod+Period', 'Alt+Enter'],
    where: 'page',
    menu: ['edit', 2],
    room: 'writing',
  },
  comment: {
    words: { en: 'Comment…', ko: '의견 달기…' },
    keywords: { en: ['note', 'annotate', 'thread'], ko: ['메모', '주석', '댓글'] },
    keys: ['Mod+Alt+KeyM'],
    where: 'window',
    menu: ['insert', 2],
    room: 'writing',
  },
  bold: { words: { en: 'Bold', ko: '굵게' }, keys: ['Mod+KeyB'], where: 'page', room: 'writing' },
  italic: { words: { en: 'Italic', ko: '기울임' }, keys: ['Mod+KeyI'], where: 'page', room: 'writing' },
  underline: { words: { en: 'Underline', ko: '밑줄' }, keys: ['Mod+KeyU'], where: 'page', room: 'writing' },
  strikethrough: {
    words: { en: 'Strikethrough', ko: '취소선' },
    keys: ['Mod+Shift+KeyX'],
    where: 'page',
    room: 'writing',
  },
  link: {
    words: { en: 'Link…', ko: '링크…' },
    keys: ['Mod+Shift+KeyK'],
    where: 'page',
    menu: ['insert', 1],
    room: 'writing',
  },
})
