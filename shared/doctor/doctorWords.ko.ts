import type { DoctorWords } from './doctorWords'

const sources: Record<string, string> = {
  file: '정책 파일',
  registry: '그룹 정책',
  managedPreferences: '구성 프로파일',
}
const way = (proxy: unknown): string => (proxy === 'DIRECT' ? '직접 연결' : `${String(proxy)} 경유`)

export const doctorWordsKo: DoctorWords = {
  title: '이 컴퓨터 점검',
  statuses: { good: '정상', note: '확인', bad: '조치 필요' },
  checks: {
    versions: '버전',
    sandbox: '샌드박스',
    keyStore: '키 저장소',
    policy: '정책',
    disk: '디스크',
    database: '기사',
    backups: '백업',
    network: '네트워크',
    connections: '발행 대상',
    clock: '시계',
    outbox: '보낼 편지함',
    dictionaries: '사전과 표기 원칙',
  },
  findings: {
    versions: ({ dateline, electron, chromium, node, sqlite, platform, arch }) =>
      `Dateline ${dateline}, Electron ${electron}, Chromium ${chromium}, Node ${node}, SQLite ${sqlite}. 시스템은 ${platform} ${arch}예요.`,
    sandboxOn: () => '화면이 Chromium 샌드박스 안에서 실행돼요.',
    sandboxOff: () => 'Chromium 샌드박스가 꺼져 있어요. 일반 계정으로, --no-sandbox 없이 실행하세요.',
    keyStoreReal: ({ backend }) => `비밀번호를 시스템이 보관해요(${backend}).`,
    keyStoreWeak: ({ required }) =>
      `이 시스템의 키 저장소는 아무것도 보호하지 못해요. ${required ? '정책에서 안전한 키 저장소를 요구하므로 비밀번호를 보관할 수 없어요.' : '비밀번호는 암호로 잠그거나 실행 중에만 보관해요.'}`,
    keyStoreNone: ({ required }) =>
      `열려 있는 키 저장소가 없어요. ${required ? '정책에서 키 저장소를 요구하므로 비밀번호를 보관할 수 없어요.' : '비밀번호는 암호로 잠그거나 실행 중에만 보관해요.'}`,
    policyNone: () => '편집국 IT가 이 컴퓨터에 정해 둔 정책이 없어요.',
    policyRead: ({ source, keys }) => `${sources[String(source)]}에서 읽었어요: ${keys}`,
    policyUnknownKeys: ({ source, problems }) =>
      `${sources[String(source)]}에서 읽었지만 모르는 항목이 있어요: ${problems}`,
    policyClosed: ({ source, problems }) =>
      `${sources[String(source)]}을(를) 다 읽지 못해 발행을 막았어요: ${problems}`,
    diskRoomy: ({ freeMegabytes }) => `여유 공간이 ${freeMegabytes}MB 있어요.`,
    diskLow: ({ freeMegabytes }) => `여유 공간이 ${freeMegabytes}MB뿐이에요. 가득 차기 전에 공간을 비우세요.`,
    databaseAbsent: () => '아직 이 컴퓨터에서 쓴 기사가 없어요.',
    databaseGood: ({ megabytes, form }) =>
      `모든 내용을 확인했고 쓴 그대로예요(${megabytes}MB, 형식 ${form}).`,
    databaseDamaged: () => '기사 파일이 손상됐거나 읽을 수 없어요. 다음에 시작할 때 내용을 복구해요.',
    databaseNewer: ({ form, known }) =>
      `더 새로운 Dateline에서 저장해서(형식 ${form}, 이 버전은 ${known}까지) 읽기 전용으로 열려요.`,
    backupsNone: () => '아직 백업이 없어요. 시작하고 1분 안에 만들어요.',
    backupsKept: ({ count, newest }) => `${count}개를 보관하고 있고, 최근 백업은 ${newest}에 만들었어요.`,
    backupsOld: ({ days }) => `최근 백업이 ${days}일 전 것이에요. 그동안 Dateline을 닫아 두었나요?`,
    hostsNone: () => '설정한 호스트가 없어서 아무 데도 연결하지 않았어요.',
    hostReached: ({ host, proxy }) => `${host}에 연결돼요(${way(proxy)}).`,
    hostCertificate: ({ host, code }) => `${host}의 인증서를 이 컴퓨터에서 신뢰하지 않아요(${code}).`,
    hostForbidden: ({ host }) => `${host}은(는) 정책에서 허용한 호스트가 아니에요.`,
    hostUnreachable: ({ host, proxy, code }) => `${host}에 연결되지 않아요(${way(proxy)}, ${code}).`,
    connectionsNone: () => '여기서 확인할 수 있는 발행 대상이 없어요.',
    connectionGood: ({ kind, host }) => `${kind}${host === '' ? '' : ` ${host}`}: 준비됐어요.`,
    connectionFailed: ({ kind, host, failure }) =>
      `${kind}${host === '' ? '' : ` ${host}`}: 확인이 필요해요(${failure}).`,
    clockUnknown: () => '시각을 알려 준 호스트가 없어서 비교하지 못했어요.',
    clockRight: ({ seconds }) => `설정한 호스트의 시각과 맞아요(${seconds}초 차이).`,
    clockWrong: ({ seconds }) =>
      `설정한 호스트보다 ${Math.abs(Number(seconds))}초 ${Number(seconds) > 0 ? '빨라요' : '늦어요'}. 엠바고와 로그인은 이 시계를 따라요.`,
    outboxQuiet: ({ done }) => `기다리는 것이 없어요. ${done}건을 보냈어요.`,
    outboxWaiting: ({ waiting }) => `${waiting}건이 보내기를 기다려요.`,
    outboxStuck: ({ stuck, waiting }) => `${stuck}건은 사람이 확인해야 하고, ${waiting}건이 기다려요.`,
    dictionariesGood: ({ spelling }) =>
      `맞춤법 사전 ${spelling}개와 표기 원칙, 사이트 프로필을 읽을 수 있어요.`,
    dictionaryMissing: ({ which }) =>
      which === 'policy'
        ? '정책에 적힌 사전 파일이 없어요.'
        : '맞춤법 사전이 빠져 있어요. Dateline을 다시 설치하세요.',
    houseStyleUnusable: () => '표기 원칙을 읽지 못해 견본을 쓰고 있어요.',
    houseRulesSkipped: ({ rules }) => `표기 원칙 중 ${rules}개 규칙을 쓸 수 없어요.`,
    siteProfileUnusable: () => '사이트 프로필을 읽지 못해 견본을 쓰고 있어요.',
    checkFailed: ({ code }) => `이 항목은 점검하지 못했어요(${code}).`,
  },
}
