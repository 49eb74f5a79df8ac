import { megabytes, type FailureWords } from './failureWords'
import { remoteFailuresKo } from './remoteFailures.ko'
import { updateFailuresKo } from './updateFailures.ko'
import { workflowFailuresKo } from './workflowFailures.ko'

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
  tookTooLong: '읽는 데 너무 오래 걸렸어요',
}
const notFetchedReasons = {
  lost: '원래 페이지에서만 볼 수 있는 사진이에요',
  refused: '공개된 웹 주소가 아니에요',
  off: '사진 가져오기가 꺼져 있어요',
  unreachable: '사이트에서 사진을 받지 못했어요',
  tooSlow: '사이트가 너무 느려요',
  tooLarge: '사진이 너무 커요',
  notAPhoto: '사이트가 보낸 것이 사진이 아니에요',
}
const deskFileReasons = {
  cannotRead: '파일을 읽지 못했어요',
  notADesk: '데스크 백업 파일이 아니에요',
  damaged: '손상됐거나 일부가 빠져 있어요',
  newer: '더 새로운 Dateline에서 만든 파일이에요',
}
const bundleReasons = {
  cannotRead: '파일을 읽지 못했어요',
  notABundle: 'Dateline 기사가 들어 있지 않아요',
  damaged: '손상됐거나 일부가 빠져 있어요',
  newer: '더 새로운 Dateline에서 만든 파일이에요',
  otherStory: '안에 든 기사의 번호가 여기 있는 다른 기사와 같아요',
  badPhoto: '사진이 아닌 파일이 사진으로 들어 있어요',
}
const nothingChanged = '새로 만들거나 바꾼 것은 없어요.'
const held = (kept?: string): string =>
  kept === undefined
    ? '마지막에 쓴 글은 Dateline이 열려 있는 동안 메모리에 있어요.'
    : `마지막에 쓴 글은 메모리와 디스크의 ${kept}에 있어요.`
const textSafe = '쓰신 글은 초고에 안전하게 남아 있어요.'

export const failuresKo: FailureWords = {
  'story/notFound': () => ({
    happened: '이 기사를 찾을 수 없어요.',
    safe: '다른 기사는 그대로예요.',
    next: '목록에서 다른 기사를 고르세요.',
  }),
  'story/live': ({ editions }) => ({
    happened: `발행된 기사라서(${editions.map((edition) => (edition === 'en' ? '영어판' : '한국어판')).join(', ')}) 휴지통으로 옮기지 않았어요.`,
    safe: '발행된 페이지와 초고는 그대로예요.',
    next: '먼저 포털에서 내린 다음 휴지통으로 옮기세요.',
  }),
  'story/killed': () => ({
    happened: '독자에게서 철회한 기사라 버리거나 삭제할 수 없어요.',
    safe: '글과 철회 이유, 모든 단계의 기록이 남아 있어요.',
    next: '그대로 두세요. 필터를 쓰면 목록에서 뺄 수 있어요.',
  }),
  'story/onItsWay': () => ({
    happened: '독자에게 나가는 중인 기사라 휴지통으로 옮기지 않았어요.',
    safe: '발행 지시는 그대로예요.',
    next: '먼저 발송을 취소하면 옮길 수 있어요.',
  }),
  'story/inTrash': () => ({
    happened: '휴지통에 있는 기사라서 발행할 수 없어요.',
    safe: nothingChanged,
    next: '먼저 기사를 복원하세요.',
  }),
  'template/notFound': ({ templateId }) => ({
    happened: `템플릿 ‘${templateId}’을(를) 찾을 수 없어요.`,
    safe: nothingChanged,
    next: '다른 템플릿을 고르거나 빈 기사로 시작하세요.',
  }),
  'revision/notFound': () => ({
    happened: '이 시점을 찾을 수 없어요.',
    safe: '기사와 다른 시점은 그대로예요.',
    next: '기록에서 다른 시점을 고르세요.',
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
  'settings/locked': ({ place }) => ({
    happened: `편집국 IT에서 이 컴퓨터 전체에 정해 둔 설정이에요(${place}).`,
    safe: '아무것도 바꾸지 않았어요.',
    next: '바꿔야 한다면 편집국 IT에 문의하세요.',
  }),
  'policy/closed': ({ place, problems }) => ({
    happened: `편집국 IT가 이 컴퓨터에 정해 둔 정책을 읽지 못했어요(${place}): ${problems.join('; ')}.`,
    safe: '기사는 안전하고 계속 쓸 수 있어요. 그동안 이 컴퓨터에서는 발행하지 않아요.',
    next: '이 내용을 편집국 IT에 보여 주고, 고친 뒤 Dateline을 다시 여세요.',
  }),
  'policy/connectionNotAllowed': ({ connection }) => ({
    happened: `편집국 IT 정책에 따라 이 컴퓨터에서는 ${connection}에 발행할 수 없어요.`,
    safe: '기사는 그대로이고 아무것도 발행하지 않았어요.',
    next: '다른 컴퓨터에서 게시하거나 편집국 IT에 문의하세요.',
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
  'database/damaged': ({ file, kept }) => ({
    happened: `초고 데이터베이스가 손상됐어요 (${file}).`,
    safe:
      kept === undefined
        ? '저장됨으로 표시된 내용은 그 옆에 한 벌 더 있고, 백업에도 있어요.'
        : `마지막에 쓴 글은 ${kept}에 있고, 그 전 내용은 백업에도 있어요.`,
    next: 'Dateline을 닫았다가 다시 여세요. 손상된 파일은 따로 보관하고 기사를 복구해요.',
  }),
  'database/locked': ({ path, kept }) => ({
    happened: `다른 프로그램이 초고 파일을 잠그고 있어요 (${path}).`,
    safe: held(kept),
    next: '그 프로그램을 닫거나 끝날 때까지 기다리면 저장이 저절로 이어져요.',
  }),
  'disk/full': ({ path, kept }) => ({
    happened: `디스크가 가득 찼어요 (${path}).`,
    safe: held(kept),
    next: '공간을 비우면 저장이 저절로 이어져요.',
  }),
  'disk/notWritable': ({ path, kept }) => ({
    happened: `${path}에 쓸 권한이 없어요.`,
    safe: held(kept),
    next: '쓰기를 허용하면 저장이 저절로 이어져요.',
  }),
  'desk/readOnly': ({ found, known }) => ({
    happened: `더 새로운 Dateline의 기사라서 읽기만 할 수 있어요 (형식 ${found}, 이 버전은 ${known}까지).`,
    safe: '아무것도 바꾸지 않았어요.',
    next: '계속 쓰려면 새 버전의 Dateline을 설치하세요.',
  }),
  'window/crashed': () => ({
    happened: '창이 멈춰서 다시 열었어요.',
    safe: '창에서 보낸 글은 모두 그대로예요. 누르고 있던 글쇠 하나만 빠졌을 수 있어요.',
    next: '마지막 문장을 확인하고 이어서 쓰세요.',
  }),
  'backup/failed': ({ path, detail }) => ({
    happened: `${path}에 백업을 만들지 못했어요 (${detail}).`,
    safe: '기사는 평소처럼 저장되고 있고, 이전 백업도 그대로예요.',
    next: '공간을 비우거나 쓰기를 허용하세요. 한 시간 안에 다시 시도해요.',
  }),
  'deskFile/refused': ({ fileName, reason }) => ({
    happened: `${fileName}을(를) 복원하지 않았어요. ${deskFileReasons[reason]}.`,
    safe: '이 컴퓨터의 데스크는 그대로예요.',
    next: '다른 백업 파일을 고르세요.',
  }),
  'bundle/refused': ({ fileName, reason }) => ({
    happened: `${fileName}을(를) 가져오지 않았어요. ${bundleReasons[reason]}.`,
    safe: '일부라도 가져온 것은 없고, 내 기사는 그대로예요.',
    next: reason === 'newer' ? '최신 Dateline을 설치한 뒤 다시 시도해 주세요.' : '파일을 다시 요청해 주세요.',
  }),
  'merge/notFound': () => ({
    happened: '이 병합 보고서가 더 이상 없어요.',
    safe: textSafe,
    next: '기사 기록에서 그 글을 찾아보세요.',
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
    next: 'JPEG, PNG, WebP, AVIF, GIF, TIFF, HEIC 파일을 고르세요.',
  }),
  'photo/tooLarge': ({ fileName, bytes, limit }) => ({
    happened: `${fileName}이(가) 너무 커요 (${megabytes(bytes)}, 최대 ${megabytes(limit)}).`,
    safe: '기사는 그대로예요.',
    next: '더 작은 사진을 고르세요.',
  }),
  'photo/tooManyPixels': ({ fileName, megapixels, limit }) => ({
    happened: `${fileName}의 화소 수가 너무 많아요 (${megapixels}메가픽셀, 최대 ${limit}메가픽셀).`,
    safe: '기사는 그대로예요.',
    next: '더 작은 사진을 고르세요.',
  }),
  'photo/cancelled': () => ({
    happened: '사진 넣기를 취소했어요.',
    safe: '기사는 그대로예요.',
    next: '언제든 다시 넣을 수 있어요.',
  }),
  'photo/notVerified': ({ detail }) => ({
    happened: `사진에 설명과 출처를 담아 내보낼 준비를 하지 못했어요 (${detail}).`,
    safe: '이 사진은 게시되지 않았고, 기사 속 사진은 그대로예요.',
    next: '다시 게시해 보세요. 또 그러면 뉴스룸 IT에 알려 주세요.',
  }),
  'photo/notFetched': ({ host, reason, others }) => ({
    happened:
      others === 0
        ? `붙여 넣은 사진을 가져오지 못했어요${host === '' ? '' : ` (${host})`}. ${notFetchedReasons[reason]}.`
        : `붙여 넣은 사진 ${others + 1}장을 가져오지 못했어요${host === '' ? '' : ` (첫 사진은 ${host}: ${notFetchedReasons[reason]})`}.`,
    safe: '글과 사진 설명, 출처는 기사에 들어갔고 사진 자리는 비워 두었어요.',
    next: '빈 자리에 사진을 추가하거나 그 자리를 지우세요.',
  }),
  'photo/missing': () => ({
    happened: '이 기사의 사진 하나가 미디어 폴더에 없어요.',
    safe: '본문과 사진 설명, 출처는 안전해요.',
    next: '기사에서 그 사진을 지우고 다시 넣으세요.',
  }),
  'photo/damaged': ({ fileName }) => ({
    happened: `디스크의 사진 ${fileName}이(가) 손상됐어요.`,
    safe: '본문과 사진 설명, 출처는 안전해요. 손상된 파일도 보관하고 있어요.',
    next: '같은 사진을 다시 넣으면 손상된 사진을 대신해요.',
  }),
  'photo/changeNotFound': () => ({
    happened: '되돌릴 사진 정보 변경 내역이 남아 있지 않아요.',
    safe: '사진은 모두 그대로예요.',
    next: '사진 정보를 직접 고쳐 주세요.',
  }),
  'siteProfile/invalid': ({ file, detail }) => ({
    happened: `사이트 프로필 ${file}을(를) 쓸 수 없어요: ${detail}.`,
    safe: '마지막으로 쓰던 프로필을 계속 사용해요.',
    next: '파일을 고치거나 설정에서 다른 파일을 고르세요.',
  }),
  'siteProfile/changedElsewhere': ({ file }) => ({
    happened: `사이트 프로필을 연 뒤에 다른 사람이 파일(${file})을 바꿨어요.`,
    safe: '덮어쓴 내용은 없고, 바꾸던 내용도 그대로 있어요.',
    next: '무엇이 바뀌었는지 보고 골라 주세요.',
  }),
  'houseStyle/invalid': ({ file, detail }) => ({
    happened: `표기 원칙 ${file}을(를) 쓸 수 없어요: ${detail}.`,
    safe: '쓰던 원칙이나 예시로 점검을 계속해요.',
    next: '파일을 고치거나 설정에서 다른 폴더를 고르세요.',
  }),
  'houseStyle/rulesSkipped': ({ rules }) => ({
    happened: `쓸 수 없는 표기 규칙이 있어요: ${rules.join(', ')}.`,
    safe: '다른 규칙은 모두 적용돼요.',
    next: '파일에서 그 항목을 고친 뒤 폴더를 다시 고르세요.',
  }),
  'houseStyle/ruleTooSlow': ({ rule }) => ({
    happened: `표기 규칙 ${rule}이(가) 너무 오래 걸려 멈췄어요.`,
    safe: '다른 규칙은 모두 적용되고, 글쓰기는 막히지 않았어요.',
    next: '패턴을 단순하게 고치세요. (a+)+ 같은 겹친 반복은 끝나지 않아요.',
  }),
  'checks/stopped': ({ detail }) => ({
    happened: `점검을 실행하지 못했어요: ${detail}.`,
    safe: '글쓰기, 저장, 발행에는 영향이 없어요.',
    next: '창을 다시 여세요. 계속되면 IT 담당자에게 알려 주세요.',
  }),
  'publish/blocked': () => ({
    happened: '아직 발행할 준비가 되지 않았어요.',
    safe: '발행한 것은 없어요. 독자가 보는 지면은 그대로예요.',
    next: '발행 창에서 빠진 것을 확인하세요.',
  }),
  ...remoteFailuresKo,
  ...updateFailuresKo,
  ...workflowFailuresKo,
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
