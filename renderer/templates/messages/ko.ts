import type { TemplatesMessages } from './en'

export const templatesKo: TemplatesMessages = {
  title: '템플릿으로 새 기사',
  lead: '두 언어판에 안내 문구가 채워진 기사로 시작해요. 아직 채우지 않은 곳은 점검에서 알려 드려요.',
  list: '템플릿',
  none: '쓸 수 있는 템플릿이 없어요.',
  noneHint: '템플릿 폴더의 파일을 고치거나 빈 기사로 시작하세요.',
  skipped: (file) => `${file} 파일은 제외했어요`,
  folder: '템플릿 폴더',
  start: (name) => `새 기사: ${name}`,
}
