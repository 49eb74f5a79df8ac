import type { PolicyMessages } from './en'

const sources = {
  file: '이 컴퓨터의 정책 파일',
  registry: '그룹 정책',
  managedPreferences: '구성 프로파일',
}

export const ko: PolicyMessages = {
  locked: (source) => `편집국 IT에서 정한 설정이에요(${sources[source]})`,
  closed:
    '편집국 IT가 이 컴퓨터에 정해 둔 정책을 다 읽지 못해서 여기서는 발행하지 않아요. 기사는 안전하니 계속 쓰셔도 돼요.',
  problems: '편집국 IT에 알려 줄 내용',
}
