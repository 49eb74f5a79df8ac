import type { DoctorMessages } from './en'

export const ko: DoctorMessages = {
  checking: '이 컴퓨터를 점검하고 있어요…',
  allWell: '조치할 것이 없어요.',
  toMend: (number) => `조치할 것이 ${number}건 있어요.`,
  save: '보고서 저장…',
  again: '다시 점검',
  reportHint: '보고서에는 여기 보이는 내용만 담고, 기사 글이나 이름, 비밀번호는 넣지 않아요.',
  saved: (file) => `보고서를 저장했어요: ${file}`,
  done: '완료',
}
