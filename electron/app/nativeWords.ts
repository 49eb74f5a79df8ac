/** What main itself says: menus, file dialogs and messages when there is no window to say it. */
const en = {
  menu: {
    file: 'File',
    close: 'Close',
    quit: 'Quit',
    edit: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pasteAsText: 'Paste as Plain Text',
    selectAll: 'Select All',
    view: 'View',
    insert: 'Insert',
    interfaceSize: 'Interface Size',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    actualSize: 'Actual Size',
    fullScreen: 'Full Screen',
    theme: 'Theme',
    light: 'Light',
    dark: 'Dark',
    language: 'Language',
    asSystem: 'As on This Computer',
    window: 'Window',
    minimize: 'Minimise',
    help: 'Help',
    version: (version: string) => `Dateline ${version}`,
    openPortal: 'Open Portal',
    openLogs: 'Show Logs',
    openLicences: 'Licences of Others',
  },
  choose: {
    photos: 'Choose photos',
    photoFiles: 'Photos',
    page: 'Choose an article page',
    pageFiles: 'Text files',
    folder: 'Choose the portal’s folder',
    partnerFolder: 'Choose the folder that the partner reads',
    houseStyle: 'Choose a house style folder',
    profile: 'Choose a site profile',
    profileFiles: 'Site profiles',
    deskToWrite: 'Back up the whole desk (passwords and keys are not in the file)',
    deskToRead: 'Choose the backup of a desk',
    deskFiles: 'Dateline desks',
    report: 'Save the report for newsroom IT',
    reportName: (day: string) => `Dateline report ${day}`,
    articleToWrite: 'Export the article',
    bundleToWrite: 'Export stories',
    bundleToRead: 'Choose a file of exported stories',
    bundleFiles: 'Dateline stories',
    bundleName: (day: string) => `Dateline stories ${day}`,
    handOff: 'Choose the folder that desktops hand stories over in',
    deskName: (day: string) => `Dateline desk ${day}`,
  },
  unsaved: {
    message: 'The last changes could not be saved.',
    detail:
      'Everything up to the last “Saved” is safe on this disk. What was typed since is only in this window. Make room on the disk or check that its folder can be written, then try again.',
    tryAgain: 'Try Again',
    keepOpen: 'Keep Window Open',
    closeAnyway: 'Close and Lose Changes',
  },
  restore: {
    message: (file: string) => `Restore the desk from ${file}?`,
    detail: (folder: string) =>
      `Dateline starts anew with the stories and photos of that file. The stories on this computer now are set aside, not deleted:\n${folder}\n\nPasswords and keys are not in the file: sign in again where you need to.`,
    confirm: 'Restore and Restart',
    cancel: 'Cancel',
  },
  raise: {
    message: (name: string, role: string) =>
      name === '' ? `Work here as ${role}?` : `May ${name} work here as ${role}?`,
    detail:
      'An editor approves and publishes stories; an administrator also sets up the desk. It stands in the record of every story.',
    roles: { reporter: 'reporter', editor: 'editor', admin: 'administrator' },
    confirm: 'Allow',
    cancel: 'Cancel',
  },
  kill: {
    message: (headline: string) => `Withdraw “${headline}” from its readers?`,
    detail: (asked: string, why: string, by: string) =>
      `${asked} asked for it: ${why}\n\nYou confirm it as ${by}, and not as the one who asked. Both names stand in the record of the story.`,
    unnamed: 'somebody without a name',
    confirm: 'Kill',
    cancel: 'Cancel',
  },
  needsPerson: {
    title: 'Dateline: a story needs you',
    untitled: 'A story without a headline',
  },
  quit: 'Quit',
  newer: {
    message: 'These stories were saved by a newer Dateline.',
    detail: (file: string) =>
      `This version can’t read them safely, so nothing was opened and nothing was changed. Install the newest Dateline and open it again.\n\n${file}`,
  },
  unreadable: {
    message: 'The stories’ file can’t be read.',
    detail: (file: string, why: string) =>
      `The file was left exactly as it is. Show it to your newsroom’s IT, who can look for a copy beside it or in a backup.\n\n${file}\n${why}`,
  },
  notWritable: {
    message: 'Dateline can’t write into its data folder.',
    detail: (folder: string, why: string) =>
      `Nothing was changed. Check that the disk has room and that you may write to this folder, then open Dateline again.\n\n${folder}\n${why}`,
  },
  secondCopy: 'Dateline is already open. Its window was brought to the front; this second copy ends here.',
}
export type NativeWords = typeof en

const ko: NativeWords = {
  menu: {
    file: '파일',
    close: '닫기',
    quit: '종료',
    edit: '편집',
    cut: '잘라내기',
    copy: '복사',
    paste: '붙여넣기',
    pasteAsText: '텍스트로 붙여넣기',
    selectAll: '모두 선택',
    view: '보기',
    insert: '넣기',
    interfaceSize: '화면 크기',
    zoomIn: '크게',
    zoomOut: '작게',
    actualSize: '기본 크기',
    fullScreen: '전체 화면',
    theme: '테마',
    light: '밝게',
    dark: '어둡게',
    language: '언어',
    asSystem: '이 컴퓨터의 설정대로',
    window: '창',
    minimize: '최소화',
    help: '도움말',
    version: (version) => `Dateline ${version}`,
    openPortal: '포털 열기',
    openLogs: '로그 폴더 열기',
    openLicences: '함께 쓰는 소프트웨어의 라이선스',
  },
  choose: {
    photos: '사진 선택',
    photoFiles: '사진',
    page: '기사 페이지 선택',
    pageFiles: '텍스트 파일',
    folder: '포털 폴더 선택',
    partnerFolder: '제휴사가 읽는 폴더 선택',
    houseStyle: '표기 원칙 폴더 선택',
    profile: '사이트 프로필 선택',
    profileFiles: '사이트 프로필',
    deskToWrite: '데스크 전체 백업 (비밀번호와 키는 파일에 들어가지 않아요)',
    deskToRead: '데스크 백업 파일 선택',
    deskFiles: 'Dateline 데스크',
    report: '편집국 IT에 보낼 보고서 저장',
    reportName: (day) => `Dateline 점검 보고서 ${day}`,
    articleToWrite: '문서로 내보내기',
    bundleToWrite: '기사 내보내기',
    bundleToRead: '내보낸 기사 파일 선택',
    bundleFiles: 'Dateline 기사',
    bundleName: (day) => `Dateline 기사 ${day}`,
    handOff: '기사를 주고받을 폴더 선택',
    deskName: (day) => `Dateline 데스크 ${day}`,
  },
  unsaved: {
    message: '마지막 변경 내용을 저장하지 못했어요.',
    detail:
      '마지막으로 ‘저장됨’이 표시된 내용까지는 디스크에 안전하게 있어요. 그 뒤에 쓴 내용은 이 창에만 있어요. 디스크 공간을 확보하거나 폴더에 쓸 수 있는지 확인한 뒤 다시 시도해 주세요.',
    tryAgain: '다시 시도',
    keepOpen: '창 열어 두기',
    closeAnyway: '변경 내용 버리고 닫기',
  },
  restore: {
    message: (file) => `${file}에서 데스크를 복원할까요?`,
    detail: (folder) =>
      `Dateline이 그 파일의 기사와 사진으로 다시 시작해요. 지금 이 컴퓨터에 있는 기사는 지우지 않고 따로 보관해요.\n${folder}\n\n비밀번호와 키는 파일에 없으니 필요한 곳에 다시 로그인해 주세요.`,
    confirm: '복원하고 다시 시작',
    cancel: '취소',
  },
  raise: {
    message: (name, role) =>
      name === '' ? `${role} 권한으로 작업할까요?` : `${name} 님이 ${role} 권한으로 작업하게 할까요?`,
    detail:
      '편집자는 기사를 승인하고 발행해요. 관리자는 데스크 설정도 바꿔요. 누가 했는지는 기사마다 기록에 남아요.',
    roles: { reporter: '기자', editor: '편집자', admin: '관리자' },
    confirm: '허용',
    cancel: '취소',
  },
  kill: {
    message: (headline) => `‘${headline}’ 기사를 독자에게서 철회할까요?`,
    detail: (asked, why, by) =>
      `${asked} 님이 철회를 요청했어요: ${why}\n\n요청한 본인이 아니라 ${by} 님으로서 확인하는 거예요. 두 사람의 이름이 기사 기록에 남아요.`,
    unnamed: '이름 없는 사용자',
    confirm: '철회',
    cancel: '취소',
  },
  needsPerson: {
    title: 'Dateline: 확인할 기사가 있어요',
    untitled: '제목 없는 기사',
  },
  quit: '종료',
  newer: {
    message: '더 새로운 버전의 Dateline에서 저장한 기사예요.',
    detail: (file) =>
      `이 버전으로는 안전하게 읽을 수 없어서 열지 않았고, 아무것도 바꾸지 않았어요. 최신 버전을 설치한 뒤 다시 열어 주세요.\n\n${file}`,
  },
  unreadable: {
    message: '기사 파일을 읽을 수 없어요.',
    detail: (file, why) =>
      `파일은 그대로 두었어요. 편집국 IT 담당자에게 보여 주세요. 같은 폴더의 사본이나 백업에서 되살릴 수 있는지 확인해 줄 거예요.\n\n${file}\n${why}`,
  },
  notWritable: {
    message: 'Dateline의 데이터 폴더에 쓸 수 없어요.',
    detail: (folder, why) =>
      `아무것도 바꾸지 않았어요. 디스크에 공간이 있는지, 이 폴더에 쓸 권한이 있는지 확인한 뒤 다시 열어 주세요.\n\n${folder}\n${why}`,
  },
  secondCopy: 'Dateline이 이미 열려 있어요. 열려 있는 창을 앞으로 가져왔고, 두 번째 실행은 여기서 끝나요.',
}

export const nativeWords: Record<'en' | 'ko', NativeWords> = { en, ko }
