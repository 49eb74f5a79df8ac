import { megabytes, type FailureWords } from './failureWords'

const importReasons = {
  empty: '파일이 비어 있어요',
  notText: '텍스트 파일이 아니에요',
  noHeadline: '제목을 찾지 못했어요',
  noByline: '바이라인을 찾지 못했어요',
  noBody: '본문을 찾지 못했어요',
  noTimestamp: '바이라인 옆에서 날짜와 시각을 찾지 못했어요',
  cannotRead: '파일을 읽지 못했어요',
}
const photoReasons = {
  notAPhoto: '사진 파일이 아니에요',
  damaged: '사진이 손상됐어요',
  unsupported: '지원하지 않는 형식이에요',
  empty: '파일이 비어 있어요',
  cannotRead: '파일을 읽지 못했어요',
}
const nothingChanged = '새로 만들거나 바꾼 것은 없어요.'
const textSafe = '쓰신 글은 초고에 안전하게 남아 있어요.'

export const failuresKo: FailureWords = {
  'story/notFound': () => ({
    happened: '이 기사를 찾을 수 없어요.',
    safe: '다른 기사는 그대로예요.',
    next: '목록에서 다른 기사를 고르세요.',
  }),
  'message/invalid': ({ call }) => ({
    happened: `창이 보낸 요청을 처리하지 못했어요 (${call}).`,
    safe: textSafe,
    next: '다시 시도하세요. 또 생기면 전산 담당자에게 알려 주세요.',
  }),
  'internal/unexpected': ({ call }) => ({
    happened: `Dateline 안에서 문제가 생겼어요 (${call}).`,
    safe: textSafe,
    next: '다시 시도하세요. 또 생기면 전산 담당자에게 알려 주세요. 자세한 내용은 로그에 있어요.',
  }),
  'settings/damaged': ({ backup }) => ({
    happened: '설정을 읽지 못해 기본 설정으로 시작했어요.',
    safe: `기사는 그대로이고, 이전 설정은 ${backup}에 남겨 두었어요.`,
    next: '언어와 테마, 포털 폴더를 다시 정하세요.',
  }),
  'document/damaged': ({ detail }) => ({
    happened: `초고를 안전하게 읽을 수 없어요 (${detail}).`,
    safe: '파일은 열지도 고치지도 않고 그대로 두었어요.',
    next: '이 기사를 다시 쓰기 전에 전산 담당자에게 알려 주세요.',
  }),
  'database/newer': ({ file, found, known }) => ({
    happened: `${file}의 초고는 더 새로운 Dateline에서 만들었어요 (형식 ${found}, 이 앱은 ${known}까지).`,
    safe: '초고는 건드리지 않았어요.',
    next: '이 컴퓨터에 새 버전의 Dateline을 설치하세요.',
  }),
  'database/unreadable': ({ file }) => ({
    happened: `${file}의 초고를 읽지 못했어요.`,
    safe: '파일은 그대로 두었어요.',
    next: '파일을 보관하고 전산 담당자에게 알려 주세요.',
  }),
  'disk/full': ({ path }) => ({
    happened: `디스크가 가득 찼어요 (${path}).`,
    safe: '마지막에 쓴 글은 Dateline이 열려 있는 동안 메모리에 있어요.',
    next: '공간을 비우면 저장이 저절로 이어져요.',
  }),
  'disk/notWritable': ({ path }) => ({
    happened: `${path}에 쓸 권한이 없어요.`,
    safe: '마지막에 쓴 글은 Dateline이 열려 있는 동안 메모리에 있어요.',
    next: '쓰기를 허용하면 저장이 저절로 이어져요.',
  }),
  'import/unreadable': ({ fileName, reason }) => ({
    happened: `${fileName}을(를) 가져오지 못했어요. ${importReasons[reason]}.`,
    safe: nothingChanged,
    next: '제목, 바이라인, 본문이 있는 텍스트 기사 파일을 고르세요.',
  }),
  'import/tooLarge': ({ fileName, bytes, limit }) => ({
    happened: `${fileName}이(가) 기사 파일로는 너무 커요 (${megabytes(bytes)}, 최대 ${megabytes(limit)}).`,
    safe: nothingChanged,
    next: '기사 하나만 담긴 파일을 고르세요.',
  }),
  'import/expired': () => ({
    happened: '미리보기를 연 지 너무 오래됐어요.',
    safe: nothingChanged,
    next: '파일을 다시 가져오세요.',
  }),
  'photo/unusable': ({ fileName, reason }) => ({
    happened: `${fileName}을(를) 넣지 못했어요. ${photoReasons[reason]}.`,
    safe: '기사는 그대로예요.',
    next: 'JPEG, PNG, WebP, AVIF, GIF 파일을 고르세요.',
  }),
  'photo/tooLarge': ({ fileName, bytes, limit }) => ({
    happened: `${fileName}이(가) 너무 커요 (${megabytes(bytes)}, 최대 ${megabytes(limit)}).`,
    safe: '기사는 그대로예요.',
    next: '더 작은 사진을 고르세요.',
  }),
  'photo/missing': () => ({
    happened: '이 기사의 사진 하나가 미디어 폴더에 없어요.',
    safe: '본문과 사진 설명, 출처는 안전해요.',
    next: '기사에서 그 사진을 지우고 다시 넣으세요.',
  }),
  'siteProfile/invalid': ({ file, detail }) => ({
    happened: `사이트 프로필 ${file}을(를) 쓸 수 없어요: ${detail}.`,
    safe: '마지막으로 쓰던 프로필을 계속 사용해요.',
    next: '파일을 고치거나 설정에서 다른 파일을 고르세요.',
  }),
  'publish/blocked': () => ({
    happened: '아직 발행할 준비가 되지 않았어요.',
    safe: '발행한 것은 없어요. 독자가 보는 지면은 그대로예요.',
    next: '발행 창에서 빠진 것을 확인하세요.',
  }),
  'portal/notWritable': ({ folder }) => ({
    happened: `포털 폴더 ${folder}에 쓸 수 없어요.`,
    safe: '초고는 안전하고, 쓰다 만 지면도 남지 않았어요.',
    next: '쓰기를 허용하거나 다른 폴더를 고르세요.',
  }),
  'portal/notPublished': () => ({
    happened: '이 언어판은 아직 공개된 지면이 없어요.',
    safe: textSafe,
    next: '먼저 발행하세요.',
  }),
}
