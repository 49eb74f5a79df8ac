import type { SafetyMessages } from './en'

const number = (value: number): string => value.toLocaleString('ko')

export const ko: SafetyMessages = {
  recovery: {
    title: '기사를 복구했어요',
    damaged: (backup) =>
      backup === null
        ? '초고 데이터베이스가 손상돼서, 손상된 파일과 모든 변경의 두 번째 기록으로 기사를 다시 모았어요.'
        : `초고 데이터베이스가 손상돼서, ${backup} 백업과 손상된 파일, 모든 변경의 두 번째 기록으로 기사를 다시 모았어요.`,
    wordsMissing:
      '지난번에 Dateline이 끝날 때 데이터베이스에 닿지 못한 변경이 있어서 두 번째 기록에서 되살렸어요.',
    setAside: (folder) => `손상된 파일은 지우지 않고 그대로 보관했어요: ${folder}`,
    stories: (value) => `이 데스크에 기사가 ${number(value)}건 있어요.`,
    nothingMore: '백업에 모든 글이 들어 있었어요.',
    cameBack: (value) => `글이 되살아난 본문 ${number(value)}개`,
    lines: (value) => `${number(value)}줄`,
    compare: (headline) => `${headline} 비교`,
    marks: { inBackup: '− 백업에만 있는 줄', recovered: '+ 되살린 줄', changed: '± 달라진 줄' },
    copies: '어느 기사에도 맞지 않는 글은 새 기사로 만들었어요.',
    open: '기사 열기',
    showFolder: '손상된 파일 보기',
    done: '확인',
    untitled: '제목 없음',
  },
  readOnly: (found, known) =>
    `더 새로운 Dateline의 기사예요 (형식 ${found}, 이 버전은 ${known}까지). 읽고 복사할 수 있지만 고칠 수는 없어요.`,
  backups: {
    title: '백업',
    none: '아직 백업이 없어요. 시작하고 1분 안에 첫 백업을 만들어요.',
    last: (time) => `마지막 백업 ${time}`,
    all: (value, size) => `백업 ${number(value)}개, 모두 ${size}`,
    checked: '한 시간마다 만들어 시간·날·주 단위로 보관하고, 만들 때마다 열어서 확인해요.',
    now: '지금 백업',
    running: '백업하는 중…',
    made: '백업을 만들고 확인했어요',
    list: '모든 백업',
    reasons: { timed: '정기 백업', asked: '직접 백업', beforeStep: '업데이트 전 백업' },
    showFolder: '폴더 보기',
    desk: '데스크 전체를 파일 하나로',
    deskHint:
      '기사와 사진을 다른 곳에 보관하거나 다른 컴퓨터로 옮길 때 써요. 비밀번호와 키는 들어가지 않아요.',
    backUpDesk: '파일로 백업…',
    restoreDesk: '파일에서 복원…',
    writing: '데스크 파일을 쓰는 중…',
    written: (file, photos, size) =>
      `데스크를 ${file}에 담았어요 (사진 ${number(photos)}장, ${size}). 비밀번호와 키는 들어 있지 않아요.`,
    lastRecovery: '복구 내역 보기',
  },
}
