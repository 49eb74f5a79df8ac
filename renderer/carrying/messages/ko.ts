import type { CarryingMessages } from './en'

const count = (stories: number): string => `기사 ${stories.toLocaleString('ko')}건`

export const carryingKo: CarryingMessages = {
  written: (file, stories, photos, size) =>
    `${count(stories)}과 사진 ${photos.toLocaleString('ko')}장을 ${file}에 저장했어요 (${size}).`,
  takenIn: (stories, from) => `${from} 님이 보낸 ${count(stories)}`,
  changes: {
    new: '새 기사',
    merged: '여기서 쓴 내용과 병합했어요',
    newer: '더 새로운 내용으로 맞췄어요',
    same: '새 내용이 없어요',
  },
  noHeadline: '제목 없음',
  open: '열기',
  look: '병합 살펴보기',
  toDecide: '살펴볼 문장이 있어요.',
  done: '완료',
  merges: '병합',
  mergeWith: (from) => `${from} 님의 글과 병합`,
  here: '이 컴퓨터',
  editions: '판',
  edition: { en: '영어', ko: '한국어' },
  exportArticle: {
    title: (edition) => (edition === 'en' ? '영어 기사 내보내기' : '한국어 기사 내보내기'),
    format: '형식',
    formats: {
      docx: 'Word 문서 (.docx)',
      pdf: 'PDF (.pdf)',
      html: '웹 페이지 (.html)',
      md: 'Markdown (.md)',
      txt: '텍스트 (.txt)',
    },
    hint: 'Word, PDF, 웹 페이지에는 사진이 들어가요. 모든 파일 끝에 저작권 문구와 권리 표시가 붙어요.',
    write: '내보내기…',
    written: (file) => `기사를 ${file}에 저장했어요.`,
  },
  handOff: {
    title: '주고받기 폴더',
    hint: '여러 컴퓨터가 함께 쓰는 폴더예요. 바뀐 기사를 이 폴더에 저장하고, 다른 사람이 쓴 내용을 내 글과 병합해요.',
    none: '폴더 없음',
    choose: '폴더 선택…',
    leave: '주고받기 중단',
    exchanged: (when) => `마지막 교환: ${when}`,
    away: '폴더에 연결할 수 없어요. 기사는 이 컴퓨터에 안전하게 있고, 다시 연결되면 보내요.',
    waiting: (files) => `아직 다 복사되지 않은 파일 ${files.toLocaleString('ko')}개를 다시 확인해요.`,
  },
}
