import type { UpdateMessages } from './en'

export const ko: UpdateMessages = {
  title: '업데이트',
  current: (version) => `지금 쓰는 버전은 Dateline ${version}이에요.`,
  source: (host, ring) =>
    `편집국 IT 담당자가 정한 ${host}에서 업데이트를 확인해요(${ring === 'early' ? '미리 받는 버전' : '안정 버전'}). 편집국이 서명한 것만 받아요.`,
  off: {
    notSet:
      '새 버전은 편집국 IT 담당자가 이 컴퓨터에 직접 설치해요. 정해 둔 업데이트 주소가 없어서 Dateline은 아무 데도 묻지 않아요.',
    noPackage:
      '설치 파일로 설치한 Dateline이 아니어서 새 버전으로 바꿀 수 없어요. 편집국 IT 담당자에게 문의하세요.',
  },
  putIn: {
    dateline: '기사를 백업한 뒤 Dateline을 닫고 새 버전으로 다시 열어요.',
    person: '기사를 백업한 뒤 새 버전을 열어 드려요. 기존 앱 위로 끌어다 놓으세요.',
    administrator:
      '이 컴퓨터에서는 관리자만 설치할 수 있어요. 기사를 백업하고 확인을 마친 파일을 보여 드리면, 편집국 IT 담당자가 다음 명령을 실행해요.',
  },
  states: {
    unasked: 'Dateline을 연 뒤로 아직 업데이트를 확인하지 않았어요.',
    looking: '업데이트를 확인하고 있어요…',
    current: '최신 버전을 쓰고 있어요.',
    fetching: '받고 있어요…',
    ready: '받아 두었어요. 편집국의 서명도 확인했어요.',
    waiting: '1분 동안 아무도 쓰지 않고 내보내는 기사도 없을 때 설치해요. 하던 일을 계속하세요.',
    handedOver: '설치로 넘겼어요. 기사는 백업해 두었어요.',
  },
  version: (version) => `Dateline ${version}`,
  signedOn: (date) => `서명 ${date}`,
  whatsNew: '달라진 점',
  look: '지금 확인',
  install: { dateline: '설치하고 다시 시작', person: '백업하고 열기', administrator: '백업하고 파일 보기' },
  postpone: '나중에',
  done: '완료',
}
