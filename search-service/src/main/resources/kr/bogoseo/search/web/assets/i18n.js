const TEXTS = {
  ko: {
    brand: '공공 보고서', skip: '결과로 건너뛰기', skipReport: '본문으로 건너뛰기',
    headline: '출장·연수·연구에서 배운 것을 찾습니다', searchLabel: '검색어', search: '검색',
    placeholder: '기관, 클러스터, 주제… (예: 보스턴 바이오)', filters: '좁혀 보기', departed: '출발일·훈련 시작일', published: '발행일',
    sort: '정렬', relevance: '관련도순', newest: '최신순', oldest: '오래된순', departure: '출발일순',
    more: '더 보기', csv: '결과를 표로 받기 (CSV)', api: 'API 문서', ops: '운영 화면',
    reportType: '보고서 종류', cluster: '클러스터', country: '나라', agency: '기관', organization: '기업·대학·병원', language: '문서 언어',
    city: '도시', publisher: '발행 기관', place: '지역',
    showAll: '모두 보기', showFew: '접기', clear: '모두 지우기', remove: '지우기',
    found: (n) => `${n}건`, foundFor: (n, q) => `‘${q}’ ${n}건`, roughly: '정확히 맞는 보고서가 없어 비슷한 것을 보여 드립니다.',
    emptyTitle: '찾은 보고서가 없습니다', emptyText: '낱말을 줄이거나, 다른 표기나 영어로 찾아 보세요. 조건을 지우면 더 많이 찾습니다.',
    nothingYet: '아직 공개된 보고서가 없습니다', nothingYetText: '보고서가 접수되어 처리되면 여기에 나타납니다.',
    again: '다시 시도', page: (n) => `${n}쪽`, pages: (n) => `${n}쪽`, left: '출발', out: '발행', pending: '번역 중',
    kind_title: '보고서', kind_cluster: '클러스터', kind_agency: '기관', kind_organization: '기업·대학·병원', kind_place: '지역',
    untitled: '제목 없음', back: '검색으로', download: '원본 파일 받기', downloadNo: '개인정보가 가려진 보고서라 원본은 공개하지 않습니다.',
    record: '기록', summary: '요약', keyPoints: '핵심 내용', inside: '본문', insideLabel: '이 보고서에서 찾기', tags: '이름', similar: '비슷한 보고서',
    duplicate: '거의 같은 글', evidence: '근거', people: '사람', keywords: '주제어', amounts: '금액', source: '파일',
    trip: '출장 기간', partySize: '출장 인원', persons: (n) => `${n}명`, purpose: '목적', destinations: '출장지', nights: (n, d) => `${n}박 ${d}일`,
    training: '훈련 기간', institution: '훈련 기관', journal: '학술지', doi: 'DOI', authors: '저자', type: '종류',
    travellers: '출장자', hosts: '방문 기관', costs: '출장 경비', trainingField: '훈련 분야', trainingTask: '훈련 과제', pressTime: '보도 시점', pressOnline: '온라인', pressPrint: '지면',
    department: '담당 부서', contacts: '담당자', affiliations: '소속', issueOf: (v, i) => [v && `제${v}권`, i && `제${i}호`].filter(Boolean).join(' '), pagesOf: (p) => `${p}쪽`, abstractOf: '초록', ownKeywords: '논문 주제어',
    embargoed: '엠바고 중인 보고서입니다. 제출 기관과 운영자만 볼 수 있습니다.', until: '공개 예정',
    clusters: '클러스터', agencies: '기관', organizations: '기업·대학·병원', places: '지역',
    matchedOf: (m, n) => `전체 ${n}개 단락 중 ${m}개에서 찾음`, passagesN: (n) => `${n}개 단락`, showTranslation: '번역 나란히', showOriginal: '원문만',
    translationOf: '번역', madeBy: (e) => `번역 엔진: ${e}`, madeByNone: '기계로 번역한 문장이 없습니다.', gistQuality: '품질: 뜻만 짐작할 수 있음',
    wordsKnown: (p) => `엔진이 아는 낱말: ${p}%`, pendingOf: (p, n) => `전체 ${n}문장 중 ${p}문장이 번역을 기다립니다.`,
    pendingNone: '번역을 기다리는 문장이 없습니다.', flaggedN: (n) => `틀렸을 수 있는 문장: ${n}개`,
    gist: '기계 번역은 뜻을 짐작하는 데만 쓰세요.', translatedPart: '일부는 아직 번역되지 않았습니다.', masked: (n) => `개인정보 ${n}건을 가렸습니다.`,
    trip_report: '출장보고서', training_report: '훈련보고서', press_release: '보도자료', research_paper: '연구논문', other: '기타',
    skipContent: '본문으로 건너뛰기', clusterRole: '클러스터와의 관계', role_about: '주제로 다룸', role_visited: '방문함', role_compared: '비교함', role_mentioned: '언급만', met: '만남',
    role_cluster_about: '주제로 다룬 보고서', role_cluster_visited: '방문한 보고서', role_cluster_compared: '비교한 보고서', role_cluster_mentioned: '이름이 나온 보고서',
    role_agency_published: '발행한 보고서', role_agency_about: '이 기관을 다룬 보고서', role_agency_mentioned: '이름이 나온 보고서',
    role_organization_met: '만난 보고서', role_organization_about: '이곳을 다룬 보고서', role_organization_mentioned: '이름이 나온 보고서',
    visits_cluster: '방문', visits_agency: '출장·훈련', visits_organization: '만남', noVisits: '아직 없습니다.', visitsN: (n) => `${n}번`, visitsByAgency: '방문 기관',
    metThere: '그곳에서 만난 곳', metByAgency: '만난 곳', clustersVisited: '방문한 클러스터', clustersOf: '같은 보고서에서 방문한 클러스터', countriesVisited: '다녀온 나라',
    whichReports: '보고서 보기', where: '위치', partOf: '상위:', parts: '속한 곳', nearby: '가까운 클러스터', mapOf: (name) => `${name}의 위치를 나타낸 세계 지도`,
    candidates: '등록되지 않은 이름', candidatesText: '글의 모양으로 찾은 이름입니다. 누구인지 확인되지 않았습니다.', alsoOn: (pages) => `${pages}쪽에도 있음`,
    duplicatesN: (n) => `거의 같은 보고서 ${n}건 더`, distinctN: (n, all) => `${n}건 (거의 같은 글 포함 ${all}건)`, dateFrom: '부터', dateTo: '까지',
    noMatch: '이 보고서에는 그 말이 없습니다.', sayTimes: (n) => `${n}번 나옴`,
    console: '운영 화면', leave: '키 지우기', keyTitle: '운영자 키', keyText: '키는 이 창에만 보관되고, 창을 닫으면 사라집니다.', enter: '들어가기',
    ledger: '원장', flow: '흐름', failures: '실패', system: '시스템',
    accepted: '접수', inFlight: '처리 중', publishedN: '공개', embargoedN: '엠바고', withdrawnN: '회수', failedN: '실패',
    balanced: '모두 맞습니다', unbalanced: '합이 맞지 않습니다', byAgency: '기관별', searchable: '검색 가능',
    stage: '단계', topic: '토픽', lag: '대기 레코드', waiting: '대기 보고서', rate: '분당 처리', latency: '처리 시간 p50 / p95', oldest1: '가장 오래 기다린 보고서', control: '조작',
    stage_intake: '접수', stage_extract: '추출', stage_ocr: '문자 인식', stage_translate: '번역', stage_tag: '기록·이름', stage_index: '색인',
    pause: '멈춤', resume: '다시 시작', paused: '멈춰 있음', unknown: '알 수 없음', deadLetters: (n) => `읽지 못한 레코드 ${n}`,
    noFailures: '실패한 보고서가 없습니다.', replay: '다시 보내기', replayAll: '이 코드 모두 다시 보내기', replaySelected: (n) => `고른 ${n}건 다시 보내기`,
    rehearsal: (n) => `${n}건을 다시 보냅니다. 계속할까요?`, replayed: (n) => `${n}건을 다시 보냈습니다.`, nothingToReplay: '다시 보낼 것이 없습니다.',
    attempts: (n) => `${n}번 시도`, all: '전체', services: '서비스', translation: '번역기', storage: '저장소',
    pendingT: (r, s) => `번역이 남은 보고서 ${r}건 (${s}문장)`, noPending: '번역이 밀리지 않았습니다.', engines: '번역 엔진별 보고서',
    files: '원본 파일', index: '색인', free: '남은 디스크', updated: (t) => `${t} 기준`, lost: '연결이 끊겼습니다. 다시 시도하는 중…', release: '지금 공개',
    service_intake: '접수', service_extract: '추출', service_enrich: '번역·이름', health_UP: '정상', health_DOWN: '고장', health_UNREACHABLE: '응답 없음', health_OUT_OF_SERVICE: '쉬는 중', health_UNKNOWN: '알 수 없음',
    reportsN: (n) => `보고서 ${n}건`, memory: '번역 메모리', memoryN: (n, h) => `${n}문장, ${h}번 재사용`,
    enginesTitle: '번역 엔진', engine: '엔진', engineState: '상태', segments: '문장', characters: '글자', violations: '용어·숫자 어긋남', version: '판',
    engine_up: '정상', engine_down: '고장', engine_open: '쉬는 중(차단기 열림)', engine_unknown: '알 수 없음', quality_gist: '뜻만 짐작', enginesAway: '번역 서비스가 엔진 상태를 알려 주지 않습니다.',
    releaseLabel: '엠바고 보고서를 지금 공개 (보고서 id)', released: '공개를 요청했습니다.', refusedKey: '이 키로는 들어갈 수 없습니다.', select: '고르기', moreFailures: '더 보기',
  },
  en: {
    brand: 'Public reports', skip: 'Skip to results', skipReport: 'Skip to the report',
    headline: 'Find what was learned on trips, in training, in research', searchLabel: 'Search for', search: 'Search',
    placeholder: 'A body, a cluster, a subject… (such as Boston bio)', filters: 'Narrow down', departed: 'Departure or training start', published: 'Published',
    sort: 'Sort', relevance: 'Best match', newest: 'Newest', oldest: 'Oldest', departure: 'Departure',
    more: 'Show more', csv: 'Results as a table (CSV)', api: 'API', ops: 'Operations',
    reportType: 'Kind of report', cluster: 'Cluster', country: 'Country', agency: 'Agency', organization: 'Organisation', language: 'Language of the document',
    city: 'City', publisher: 'Published by', place: 'Place',
    showAll: 'Show all', showFew: 'Show fewer', clear: 'Clear all', remove: 'Remove',
    found: (n) => `${n} ${n === '1' ? 'report' : 'reports'}`, foundFor: (n, q) => `${n} for “${q}”`, roughly: 'Nothing matches exactly; these come close.',
    emptyTitle: 'Nothing found', emptyText: 'Try fewer words, another spelling, or Korean. Removing filters finds more.',
    nothingYet: 'No report is published yet', nothingYetText: 'Reports appear here once they were handed in and processed.',
    again: 'Try again', page: (n) => `p. ${n}`, pages: (n) => `${n} pages`, left: 'left', out: 'published', pending: 'translation under way',
    kind_title: 'report', kind_cluster: 'cluster', kind_agency: 'agency', kind_organization: 'organisation', kind_place: 'place',
    untitled: 'Untitled', back: 'Back to search', download: 'Download the original', downloadNo: 'Personal data was masked in this report, so its file is not public.',
    record: 'Record', summary: 'Summary', keyPoints: 'Key points', inside: 'Text', insideLabel: 'Find in this report', tags: 'Names', similar: 'Similar reports',
    duplicate: 'nearly the same text', evidence: 'evidence', people: 'People', keywords: 'Keywords', amounts: 'Amounts', source: 'File',
    trip: 'Trip', partySize: 'Party', persons: (n) => `${n}`, purpose: 'Purpose', destinations: 'Destinations', nights: (n, d) => `${n} nights, ${d} days`,
    training: 'Training', institution: 'Host', journal: 'Journal', doi: 'DOI', authors: 'Authors', type: 'Kind',
    travellers: 'Travellers', hosts: 'Hosts visited', costs: 'Cost of the trip', trainingField: 'Field of training', trainingTask: 'Task of training', pressTime: 'Press time', pressOnline: 'online', pressPrint: 'print',
    department: 'Department', contacts: 'Contacts', affiliations: 'Affiliations', issueOf: (v, i) => [v && `vol. ${v}`, i && `no. ${i}`].filter(Boolean).join(', '), pagesOf: (p) => `pp. ${p}`, abstractOf: 'Abstract', ownKeywords: 'Keywords of the paper',
    embargoed: 'This report is under embargo; only its agency and operators see it.', until: 'To be published',
    clusters: 'Clusters', agencies: 'Agencies', organizations: 'Organisations', places: 'Places',
    matchedOf: (m, n) => `found in ${m} of ${n} passages`, passagesN: (n) => `${n} passages`, showTranslation: 'With translation', showOriginal: 'Original only',
    translationOf: 'Translation', madeBy: (e) => `Engine: ${e}`, madeByNone: 'Nothing was translated by machine.', gistQuality: 'Quality: good for the gist only',
    wordsKnown: (p) => `Words the engine knew: ${p}%`, pendingOf: (p, n) => `Waiting for translation: ${p} of ${n} segments`,
    pendingNone: 'No segment waits for translation.', flaggedN: (n) => `Segments that may be wrong: ${n}`,
    gist: 'Machine translation: good for the gist only.', translatedPart: 'Some parts are not translated yet.', masked: (n) => `${n} personal data masked.`,
    trip_report: 'Trip report', training_report: 'Training report', press_release: 'Press release', research_paper: 'Research paper', other: 'Other',
    skipContent: 'Skip to content', clusterRole: 'Relation to the cluster', role_about: 'about it', role_visited: 'visited', role_compared: 'compared', role_mentioned: 'only named', met: 'met',
    role_cluster_about: 'reports about it', role_cluster_visited: 'reports visiting it', role_cluster_compared: 'reports comparing it', role_cluster_mentioned: 'reports naming it',
    role_agency_published: 'reports it published', role_agency_about: 'reports about it', role_agency_mentioned: 'reports naming it',
    role_organization_met: 'reports that met it', role_organization_about: 'reports about it', role_organization_mentioned: 'reports naming it',
    visits_cluster: 'Visits', visits_agency: 'Trips and training', visits_organization: 'Meetings', noVisits: 'None yet.', visitsN: (n) => `${n} ${n === '1' ? 'visit' : 'visits'}`, visitsByAgency: 'Who visited',
    metThere: 'Met there', metByAgency: 'Met', clustersVisited: 'Clusters visited', clustersOf: 'Clusters visited in the same reports', countriesVisited: 'Countries visited',
    whichReports: 'Show reports', where: 'Where', partOf: 'Part of', parts: 'Parts', nearby: 'Clusters nearby', mapOf: (name) => `World map showing where ${name} is`,
    candidates: 'Names not registered', candidatesText: 'Found by their form alone; nobody has confirmed who they are.', alsoOn: (pages) => `also on p. ${pages}`,
    duplicatesN: (n) => `${n} more with nearly the same text`, distinctN: (n, all) => `${n} (${all} with near-duplicates)`, dateFrom: 'from', dateTo: 'to',
    noMatch: 'These words are not in this report.', sayTimes: (n) => `mentioned ${n} times`,
    console: 'Operations', leave: 'Forget key', keyTitle: 'Operator key', keyText: 'The key stays in this window and is gone when you close it.', enter: 'Enter',
    ledger: 'Ledger', flow: 'Flow', failures: 'Failures', system: 'System',
    accepted: 'Accepted', inFlight: 'In flight', publishedN: 'Published', embargoedN: 'Embargoed', withdrawnN: 'Withdrawn', failedN: 'Failed',
    balanced: 'It all adds up', unbalanced: 'It does not add up', byAgency: 'By agency', searchable: 'searchable',
    stage: 'Stage', topic: 'Topic', lag: 'Lag', waiting: 'Reports waiting', rate: 'Per minute', latency: 'Work time p50 / p95', oldest1: 'Oldest waiting', control: 'Control',
    stage_intake: 'Intake', stage_extract: 'Extract', stage_ocr: 'OCR', stage_translate: 'Translate', stage_tag: 'Record & tag', stage_index: 'Index',
    pause: 'Pause', resume: 'Resume', paused: 'paused', unknown: 'unknown', deadLetters: (n) => `${n} unreadable records`,
    noFailures: 'No report has failed.', replay: 'Replay', replayAll: 'Replay all of this code', replaySelected: (n) => `Replay ${n} selected`,
    rehearsal: (n) => `${n} reports will be sent through again. Go on?`, replayed: (n) => `${n} reports are on their way again.`, nothingToReplay: 'There is nothing to replay.',
    attempts: (n) => `${n} ${n === 1 ? 'attempt' : 'attempts'}`, all: 'All', services: 'Services', translation: 'Translator', storage: 'Storage',
    pendingT: (r, s) => `${r} reports wait for translation (${s} segments)`, noPending: 'No translation is outstanding.', engines: 'Reports by engine',
    files: 'Original files', index: 'Index', free: 'Free disk', updated: (t) => `as of ${t}`, lost: 'Connection lost; trying again…', release: 'Publish now',
    service_intake: 'Intake', service_extract: 'Extract', service_enrich: 'Enrich', health_UP: 'up', health_DOWN: 'down', health_UNREACHABLE: 'no answer', health_OUT_OF_SERVICE: 'out of service', health_UNKNOWN: 'unknown',
    reportsN: (n) => `${n} ${n === '1' ? 'report' : 'reports'}`, memory: 'Memory', memoryN: (n, h) => `${n} segments, reused ${h} times`,
    enginesTitle: 'Translation engines', engine: 'Engine', engineState: 'State', segments: 'Segments', characters: 'Characters', violations: 'Terms or numbers lost', version: 'Version',
    engine_up: 'up', engine_down: 'down', engine_open: 'resting (breaker open)', engine_unknown: 'unknown', quality_gist: 'gist only', enginesAway: 'The enrich service does not tell about its engines.',
    releaseLabel: 'Publish an embargoed report now (report id)', released: 'The release is on its way.', refusedKey: 'This key does not open the console.', select: 'Select', moreFailures: 'Show more',
  },
};

const STORED = 'bogoseo.lang';
let current = initial();

function initial() {
  const asked = new URLSearchParams(location.search).get('lang') || localStorage.getItem(STORED);
  if (asked === 'ko' || asked === 'en') return asked;
  return (navigator.language || 'ko').toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export const lang = () => current;
export const other = () => (current === 'ko' ? 'en' : 'ko');

export function t(name, ...values) {
  const text = TEXTS[current][name];
  if (text === undefined) return name;
  return typeof text === 'function' ? text(...values) : text;
}

/** The reader's language of a text in both, else the other one. */
export function pick(both) {
  if (!both) return '';
  return both[current] || both[other()] || '';
}

export const number = (n) => new Intl.NumberFormat(current === 'ko' ? 'ko-KR' : 'en-GB').format(n);

export function day(iso) {
  if (!iso) return '';
  const date = new Date(`${iso}T00:00:00Z`);
  return new Intl.DateTimeFormat(current === 'ko' ? 'ko-KR' : 'en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}

export function country(code) {
  try {
    return new Intl.DisplayNames([current], { type: 'region' }).of(code);
  } catch {
    return code;
  }
}

export function bytes(n) {
  if (n === null || n === undefined) return '–';
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = n;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) { value /= 1000; unit += 1; }
  return `${new Intl.NumberFormat(current, { maximumFractionDigits: value < 10 && unit > 0 ? 1 : 0 }).format(value)} ${units[unit]}`;
}

/** Writes the fixed texts of a page, and lets the reader switch. */
export function translatePage(onSwitch) {
  const write = () => {
    document.documentElement.lang = current;
    for (const node of document.querySelectorAll('[data-t]')) node.textContent = t(node.dataset.t);
    for (const button of document.querySelectorAll('[data-lang]')) {
      button.setAttribute('aria-pressed', String(button.dataset.lang === current));
    }
  };
  for (const button of document.querySelectorAll('[data-lang]')) {
    button.addEventListener('click', () => {
      current = button.dataset.lang;
      localStorage.setItem(STORED, current);
      write();
      onSwitch();
    });
  }
  write();
}
