import type { PeopleMessages } from './en'

export const peopleKo: PeopleMessages = {
  title: '지금 데스크에 있는 사람',
  nameEn: '영문 이름',
  nameKo: '한글 이름',
  role: '역할',
  roles: { reporter: '기자', editor: '편집자', admin: '관리자' },
  roleHints: {
    reporter: '기사를 쓰고 제출해요.',
    editor: '기사를 돌려보내고 승인하고 발행해요.',
    admin: '혼자서도 모든 일을 할 수 있어요.',
  },
  locked: (role) => `이 컴퓨터의 역할은 편집국 IT에서 ‘${role}’로 정해 두었어요.`,
  unnamed: '이름 없음',
  profiles: '프로필',
  add: '사람 추가',
  remove: '프로필 삭제',
  removeNamed: (name) => `${name} 프로필 삭제`,
  hint: '이름은 기사마다 누가 제출하고 승인하고 발행했는지 기록에 남아요.',
}
