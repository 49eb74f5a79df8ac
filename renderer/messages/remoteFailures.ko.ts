import type { RemoteFailureWords } from './failureWords'

const unreachable = {
  offline: '이 컴퓨터가 오프라인이에요',
  unknownHost: '네트워크에서 주소를 찾을 수 없어요',
  refused: '그 주소에서 응답이 없어요',
  certificate: '인증서를 믿을 수 없어요',
  proxy: '프록시가 막고 있어요',
  tooSlow: '응답이 너무 늦었어요',
  broken: '연결이 끊겼어요',
}
const notTheSite = {
  notFound: '이 주소에는 그런 사이트가 없어요',
  restOff: 'REST 인터페이스가 꺼져 있어요',
  otherProgram: '다른 프로그램이 응답해요',
  redirected: '다른 주소로 넘겨져요',
}
const needed = { publish: '발행할', upload: '사진을 올릴', editTags: '섹션과 태그를 추가할' }
const kept = '기사는 발송함에 그대로 있고, 잃은 것은 없어요.'

export const remoteFailuresKo: RemoteFailureWords = {
  'remote/unreachable': ({ site, reason, detail }) => ({
    happened: `${site}에 연결하지 못했어요. ${unreachable[reason]}${detail === '' ? '' : ` (${detail})`}.`,
    safe: kept,
    next:
      reason === 'certificate' || reason === 'proxy'
        ? 'IT 담당자에게 문의하세요. 도움말 > 이 컴퓨터 점검에 자세한 내용이 있어요.'
        : '자동으로 다시 시도해요. 계속 실패하면 주소를 확인하세요.',
  }),
  'remote/answerLost': ({ site }) => ({
    happened: `${site}에서 기사를 받았는지 답이 오지 않았어요.`,
    safe: '두 번 보내지 않아요. 먼저 그곳을 확인해요.',
    next: '확인이 끝날 때까지 기다리거나, 발송함에서 바로 확인하세요.',
  }),
  'remote/signedOut': ({ site }) => ({
    happened: `${site}에서 비밀번호나 키를 받아들이지 않아요.`,
    safe: kept,
    next: '연결에서 새로 입력한 뒤 다시 시도하세요.',
  }),
  'remote/noSecret': ({ site }) => ({
    happened: `${site}의 비밀번호나 키가 지금 없어요.`,
    safe: kept,
    next: '연결에서 잠금을 풀거나 다시 입력하세요.',
  }),
  'remote/roleTooLow': ({ site, needed: what }) => ({
    happened: `${site}의 계정에는 ${needed[what]} 권한이 없어요.`,
    safe: kept,
    next: '사이트 관리자에게 권한을 요청하거나 다른 계정을 쓰세요.',
  }),
  'remote/clockWrong': ({ site, aheadBySeconds }) => ({
    happened: `이 컴퓨터의 시계가 ${site}보다 ${Math.abs(Math.round(aheadBySeconds))}초 ${aheadBySeconds > 0 ? '빨라요' : '느려요'}.`,
    safe: kept,
    next: '시계를 네트워크 시간에 맞춘 뒤 다시 시도하세요.',
  }),
  'remote/notTheSite': ({ site, reason, detail }) => ({
    happened: `${site}의 응답이 올바르지 않아요. ${notTheSite[reason]}${detail === '' ? '' : ` (${detail})`}.`,
    safe: kept,
    next: '연결에서 주소를 확인하세요.',
  }),
  'remote/tooOld': ({ site, found, needed: least }) => ({
    happened: `${site}의 버전이 ${found}이에요. ${least} 이상이어야 해요.`,
    safe: kept,
    next: '사이트 관리자에게 업데이트를 요청하세요.',
  }),
  'remote/busy': ({ site, retryAfterSeconds }) => ({
    happened: `${site}에서 ${retryAfterSeconds === null ? '잠시' : `${Math.round(retryAfterSeconds)}초`} 기다려 달라고 해요.`,
    safe: kept,
    next: '자동으로 다시 시도해요.',
  }),
  'remote/serverError': ({ site, status }) => ({
    happened: `${site} 서버에 문제가 있어요 (${status}).`,
    safe: kept,
    next: '자동으로 다시 시도해요. 계속되면 사이트 관리자에게 알려 주세요.',
  }),
  'remote/refused': ({ site, status, detail }) => ({
    happened: `${site}에서 거절했어요 (${status}): ${detail}`,
    safe: `${kept} 자동으로 다시 시도하지 않아요.`,
    next: '알려 준 문제를 고친 뒤 발송함에서 다시 시도하세요.',
  }),
  'remote/badAnswer': ({ site, detail }) => ({
    happened: `${site}의 응답을 읽을 수 없어요: ${detail}`,
    safe: kept,
    next: '발송함에서 다시 시도하세요. 계속되면 IT 담당자에게 알려 주세요.',
  }),
  'remote/changed': ({ site }) => ({
    happened: `보낸 뒤에 누군가 ${site}의 기사를 고쳤어요.`,
    safe: '그 내용을 덮어쓰지 않았고, 보낼 내용은 발송함에 있어요.',
    next: '발송함에서 둘을 비교해 고르세요.',
  }),
  'remote/gone': ({ site }) => ({
    happened: `${site}에서 기사가 삭제됐어요.`,
    safe: kept,
    next: '새로 발행할지 발송함에서 고르세요.',
  }),
  'remote/readBackDiffers': ({ site, what }) => ({
    happened: `${site}에 실린 내용이 보낸 것과 달라요 (${what.join(', ')}).`,
    safe: '기사는 그곳에 있고, 이 컴퓨터의 원고도 그대로예요.',
    next: '지면을 열어 비교하세요. 사이트가 내용을 바꿨을 수 있어요.',
  }),
  'connection/notFound': () => ({
    happened: '이 연결은 더 이상 없어요.',
    safe: '다른 연결은 그대로예요.',
    next: '연결에서 다른 것을 고르세요.',
  }),
  'connection/locked': ({ site }) => ({
    happened: `${site}은(는) IT 담당자가 설정해서 여기서 바꿀 수 없어요.`,
    safe: '바뀐 것은 없어요.',
    next: 'IT 담당자에게 문의하거나 새 연결을 추가하세요.',
  }),
  'remote/notLive': ({ site, detail }) => ({
    happened: `예약한 시각이 지났는데 ${site}에서 기사가 독자에게 보이지 않아요${detail === '' ? '' : ` (${detail})`}.`,
    safe: '기사는 보냈고, 발송함에 그대로 있어요.',
    next: '지면을 열어 본 뒤 발송함에서 다시 시도하세요.',
  }),
  'credentials/noKeyStore': () => ({
    happened: '이 컴퓨터에는 비밀번호를 안전하게 보관할 키 저장소가 없어요.',
    safe: '비밀번호를 저장하지 않았어요.',
    next: '암호문으로 잠가 보관하거나, 이번 실행 동안만 쓰세요.',
  }),
  'credentials/keyStoreOnly': () => ({
    happened: 'IT 담당자가 비밀번호를 시스템 키 저장소에만 보관하도록 정했어요.',
    safe: '비밀번호를 저장하지 않았어요.',
    next: 'IT 담당자에게 키 저장소 설정을 요청하세요.',
  }),
  'credentials/locked': () => ({
    happened: '이 데스크의 비밀번호가 잠겨 있어요.',
    safe: '바뀐 것은 없어요.',
    next: '먼저 암호문으로 잠금을 푸세요.',
  }),
  'credentials/wrongPassphrase': () => ({
    happened: '암호문이 맞지 않아요.',
    safe: '비밀번호는 잠긴 채 그대로 있어요.',
    next: '다시 입력하세요. 암호문을 잊었다면 연결을 지우고 비밀번호를 새로 입력하세요.',
  }),
  'outbox/missedTime': ({ site }) => ({
    happened: `예약한 시각에 Dateline이 닫혀 있었거나 컴퓨터가 잠들어 있었어요. ${site}에는 아직 아무것도 보내지 않았어요.`,
    safe: kept,
    next: '발송함에서 지금 보내거나 취소하세요.',
  }),
  'outbox/clockChanged': ({ site, bySeconds }) => ({
    happened: `${site}에 보낼 기사가 시각을 기다리는 동안 이 컴퓨터의 시계가 ${Math.abs(Math.round(bySeconds))}초 바뀌었어요.`,
    safe: '정해진 시각 전에 보낸 것은 없어요.',
    next: '컴퓨터의 날짜와 시각, 시간대를 확인한 뒤 발송함에서 시계가 맞다고 알려 주세요.',
  }),
  'outbox/storyHeld': ({ reason, note }) => ({
    happened: {
      legalFlag: `이 기사는 법률 검토가 필요해요: “${note}”`,
      killed: '철회된 기사예요.',
      notApproved: '이 기사의 승인이 취소되었어요.',
    }[reason],
    safe: '전송을 멈췄어요. 더 이상 나가는 것은 없어요.',
    next: {
      legalFlag: '검토가 끝나면 기사의 ‘법률 검토’ 칸을 비우고 여기서 다시 시도하거나 취소하세요.',
      killed: '여기서 취소하세요.',
      notApproved: '이 항목은 취소하고, 기사를 다시 승인한 뒤 새로 발행하세요.',
    }[reason],
  }),
  'outbox/sentAnyway': ({ site, url }) => ({
    happened: `취소했지만 이미 ${site}에 도착해 독자에게 보여요: ${url}`,
    safe: '그 뒤로 더 보낸 것은 없어요.',
    next: '그대로 발행해 두세요. 내리려면 그다음 기사를 철회하세요.',
  }),
  'outbox/noSuchJob': () => ({
    happened: '발송함에 더 이상 없는 항목이에요.',
    safe: '다른 항목은 그대로예요.',
    next: '목록을 다시 확인하세요.',
  }),
  'outbox/notNow': () => ({
    happened: '그 사이 진행되어 지금은 할 수 없어요.',
    safe: '바뀐 것은 없어요.',
    next: '발송함에서 상태를 확인하세요.',
  }),
}
