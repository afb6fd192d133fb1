import { call, key } from './api.js';
import { byId, el } from './dom.js';
import { bytes, lang, number, pick, t, translatePage } from './i18n.js';

const EVERY = 3000;
const PAGE = 20;
const selected = new Set();
let data = null;
let code = null;
let shown = PAGE;
let timer = 0;

async function refresh() {
  clearTimeout(timer);
  try {
    const failures = allFailures();
    const [ledger, stages, system, failed] = await Promise.all([call('/v1/ops/ledger'), call('/v1/ops/stages'), call('/v1/ops/system'), failures]);
    data = { ledger, stages, system, failed };
    show();
    byId('pulse').className = 'pulse';
    byId('pulse').textContent = t('updated', new Date().toLocaleTimeString(lang()));
  } catch (problem) {
    if (problem.status === 401 || problem.status === 403) { leave(key.get() ? t('refusedKey') : ''); return; }
    byId('pulse').className = 'pulse lost';
    byId('pulse').textContent = problem.status ? `${problem.message} ${problem.advice}` : t('lost');
  }
  timer = setTimeout(refresh, document.hidden ? EVERY * 5 : EVERY);
}

async function allFailures() {
  const url = new URLSearchParams({ size: String(Math.min(100, shown)) });
  if (code) url.set('code', code);
  const page = await call(`/v1/ops/failures?${url}`);
  while (page.nextCursor && page.items.length < shown) {
    url.set('cursor', page.nextCursor);
    const next = await call(`/v1/ops/failures?${url}`);
    page.items.push(...next.items);
    page.nextCursor = next.nextCursor;
  }
  return page;
}

function show() {
  showLedger();
  showFlow();
  showCodes();
  showFailures();
  showSystem();
}

function tile(name, n, alarm) {
  return el('div', { class: alarm ? 'tile alarm' : 'tile' }, el('b', {}, number(n)), el('span', {}, t(name)));
}

function showLedger() {
  const { ledger } = data;
  byId('ledger').replaceChildren(
    el('div', { class: 'tiles' }, tile('accepted', ledger.accepted), tile('publishedN', ledger.published), tile('embargoedN', ledger.embargoed),
      tile('withdrawnN', ledger.withdrawn), tile('failedN', ledger.failed, ledger.failed > 0), tile('inFlight', ledger.inFlight)),
    el('p', { class: ledger.balanced ? 'sum good' : 'sum bad' },
      `${number(ledger.accepted)} = ${[ledger.published, ledger.embargoed, ledger.withdrawn, ledger.failed, ledger.inFlight].map(number).join(' + ')} — ${t(ledger.balanced ? 'balanced' : 'unbalanced')} · ${t('searchable')} ${number(ledger.searchable)}`),
    ledger.agencies.length > 1 ? agencies(ledger.agencies) : '');
}

function agencies(rows) {
  const open = byId('agencies')?.open || false;
  const columns = ['accepted', 'published', 'embargoed', 'withdrawn', 'failed', 'inFlight'];
  const titles = { accepted: 'accepted', published: 'publishedN', embargoed: 'embargoedN', withdrawn: 'withdrawnN', failed: 'failedN', inFlight: 'inFlight' };
  return el('details', { id: 'agencies', open }, el('summary', { class: 'small' }, t('byAgency')),
    el('div', { class: 'scroll' }, el('table', {},
      el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('agency')), ...columns.map((c) => el('th', { class: 'num', scope: 'col' }, t(titles[c]))))),
      el('tbody', {}, ...rows.map((row) => el('tr', {}, el('th', { class: 'mono', scope: 'row' }, row.agencyId), ...columns.map((c) => el('td', { class: 'num' }, number(row[c])))))))));
}

function span(ms) {
  if (ms === null || ms === undefined) return '–';
  if (ms < 1000) return `${ms} ms`;
  if (ms < 60000) return `${number(Math.round(ms / 100) / 10)} s`;
  if (ms < 3600000) return `${number(Math.round(ms / 6000) / 10)} min`;
  return `${number(Math.round(ms / 360000) / 10)} h`;
}

function showFlow() {
  const { stages } = data.stages;
  const most = Math.max(1, ...stages.map((s) => s.lag || 0));
  const rows = stages.map((stage) => el('tr', { class: stage.paused ? 'paused' : null },
    el('th', { class: 'name', scope: 'row' }, t(`stage_${stage.stage}`), el('span', { class: 'sub mono' }, stage.topic)),
    el('td', { class: 'num' }, stage.lag === null ? '–' : number(stage.lag), stage.lag ? el('progress', { class: 'meter', max: most, value: stage.lag, 'aria-hidden': 'true' }) : null,
      stage.deadLetters ? el('span', { class: 'sub bad' }, t('deadLetters', number(stage.deadLetters))) : null),
    el('td', { class: 'num' }, stage.stage === 'intake' ? '–' : number(stage.waiting)),
    el('td', { class: 'num' }, number(stage.throughputPerMinute)),
    el('td', { class: 'num' }, stage.p50Ms === null ? '–' : `${span(stage.p50Ms)} / ${span(stage.p95Ms)}`),
    el('td', {}, stage.paused ? el('span', { class: 'sub bad' }, t('paused')) : null, stage.oldestWaitingId ? [span(stage.oldestWaitingMs), el('span', { class: 'sub mono' }, stage.oldestWaitingId)] : '–'),
    el('td', {}, stage.stage === 'intake' ? '' : control(stage))));
  byId('flow').replaceChildren(el('div', { class: 'scroll' }, el('table', {},
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('stage')), ...['lag', 'waiting', 'rate', 'latency'].map((c) => el('th', { class: 'num', scope: 'col' }, t(c))), el('th', { scope: 'col' }, t('oldest1')), el('th', { scope: 'col' }, t('control')))),
    el('tbody', {}, ...rows))));
}

function control(stage) {
  if (stage.paused === null) return el('span', { class: 'small' }, t('unknown'));
  const verb = stage.paused ? 'resume' : 'pause';
  return el('button', { type: 'button', class: 'do', 'aria-label': `${t(verb)}: ${t(`stage_${stage.stage}`)}`, on: { click: (event) => act(event.target, () => call(`/v1/ops/stages/${stage.stage}/${verb}`, { method: 'POST' })) } }, t(verb));
}

function showCodes() {
  const { failed } = data;
  const buttons = [{ code: null, count: failed.byCode.reduce((sum, one) => sum + one.count, 0) }, ...failed.byCode].map((one) => el('button', {
    type: 'button', 'aria-pressed': String(one.code === code), on: { click: () => { code = one.code; selected.clear(); shown = PAGE; refresh(); } },
  }, one.code ? pick(one.title) : t('all'), el('span', { class: 'n' }, number(one.count))));
  const chosen = failed.byCode.find((one) => one.code === code);
  byId('codes').replaceChildren(failed.byCode.length ? el('div', { class: 'codes' }, ...buttons) : '',
    chosen ? el('div', { class: 'advice' }, el('p', {}, el('strong', {}, pick(chosen.title)), pick(chosen.advice)),
      el('button', { type: 'button', class: 'do', on: { click: (event) => replay(event.target, { code }) } }, t('replayAll'))) : '');
}

function showFailures() {
  const { failed } = data;
  if (!failed.items.length) { byId('failures').replaceChildren(el('p', { class: 'calm' }, t('noFailures')), release()); return; }
  const there = new Set(failed.items.map((one) => one.id));
  for (const id of [...selected]) if (!there.has(id)) selected.delete(id);
  const rows = failed.items.map((one) => el('tr', {},
    el('td', {}, el('input', { type: 'checkbox', checked: selected.has(one.id), 'aria-label': `${t('select')} ${one.fileName}`, on: { change: (event) => { if (event.target.checked) selected.add(one.id); else selected.delete(one.id); showFailures(); } } })),
    el('td', {}, one.fileName, el('span', { class: 'sub mono' }, one.id), el('span', { class: 'sub' }, one.agencyId)),
    el('td', {}, t(`stage_${one.stage}`), el('span', { class: 'sub' }, t('attempts', one.attempts))),
    el('td', {}, one.title, el('span', { class: 'sub' }, one.detail), el('span', { class: 'sub' }, pick(one.advice))),
    el('td', { class: 'num' }, new Date(one.at).toLocaleString(lang())),
    el('td', {}, el('button', { type: 'button', class: 'do', 'aria-label': `${t('replay')}: ${one.fileName}`, on: { click: (event) => replay(event.target, { ids: [one.id] }) } }, t('replay')))));
  byId('failures').replaceChildren(
    selected.size ? el('div', { class: 'tools' }, el('button', { type: 'button', class: 'do', on: { click: (event) => replay(event.target, { ids: [...selected] }) } }, t('replaySelected', number(selected.size)))) : '',
    el('div', { class: 'scroll' }, el('table', {}, el('tbody', {}, ...rows))),
    failed.nextCursor ? el('button', { type: 'button', class: 'more', on: { click: () => { shown += PAGE * 2; refresh(); } } }, t('moreFailures')) : '',
    release());
}

/** Kept between refreshes, so that nobody's typing is lost. */
let releaseForm = null;
function release() {
  if (releaseForm && releaseForm.lang === lang()) return releaseForm;
  const input = el('input', { 'aria-label': t('releaseLabel'), placeholder: t('releaseLabel'), maxlength: 26 });
  releaseForm = el('form', { class: 'tools', lang: lang(), on: { submit: (event) => {
    event.preventDefault();
    act(event.submitter, async () => {
      await call('/v1/ops/releases', { method: 'POST', body: JSON.stringify({ id: input.value.trim() }) });
      input.value = '';
      notice(t('released'));
    });
  } } }, input, el('button', { class: 'do' }, t('release')));
  return releaseForm;
}

function line(name, value, style) {
  return el('li', {}, el('span', {}, name), el('b', { class: style || null }, value));
}

function showSystem() {
  const { services, translation, storage } = data.system;
  byId('system').replaceChildren(
    el('div', { class: 'cards' },
      el('div', { class: 'card' }, el('h3', {}, t('services')), el('ul', {}, ...services.map((s) => line(t(`service_${s.name}`), t(`health_${s.status}`), s.status === 'UP' ? 'up' : 'down')))),
      el('div', { class: 'card' }, el('h3', {}, t('translation')),
        el('p', { class: 'small' }, pendingText(translation)),
        el('ul', {}, ...Object.entries(translation.engines).map(([name, n]) => line(name, t('reportsN', number(n)))),
          translation.translators?.memory ? line(t('memory'), t('memoryN', number(translation.translators.memory.entries), number(translation.translators.memory.hits))) : '')),
      el('div', { class: 'card' }, el('h3', {}, t('storage')), el('ul', {}, line(t('files'), bytes(storage.fileBytes)), line(t('index'), bytes(storage.indexBytes)),
        storage.freeBytes === null ? '' : line(t('free'), `${bytes(storage.freeBytes)} / ${bytes(storage.totalBytes)}`)))),
    engines(translation.translators));
}

/** The translator's own count is fresher than the index; either may know of more. */
function pendingText(translation) {
  const told = translation.translators?.pending || { reports: 0, segments: 0 };
  const reports = Math.max(translation.pendingReports, told.reports);
  const segments = Math.max(translation.pendingSegments, told.segments);
  return reports ? t('pendingT', number(reports), number(segments)) : t('noPending');
}

function engines(state) {
  if (!state) return el('p', { class: 'calm small' }, t('enginesAway'));
  const count = (n) => (n === null || n === undefined ? '–' : number(n));
  const ms = (n) => (n === null || n === undefined ? '–' : span(Math.round(n)));
  const columns = ['segments', 'characters', 'latency', 'violations'];
  return el('div', { class: 'scroll engines' }, el('table', {},
    el('caption', {}, t('enginesTitle')),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('engine')), el('th', { scope: 'col' }, t('engineState')), ...columns.map((c) => el('th', { class: 'num', scope: 'col' }, t(c))), el('th', { scope: 'col' }, t('version')))),
    el('tbody', {}, ...state.engines.map((one) => el('tr', {},
      el('th', { class: 'name', scope: 'row' }, one.name, one.quality ? el('span', { class: 'sub' }, one.quality === 'gist' ? t('quality_gist') : one.quality) : null),
      el('td', {}, el('span', { class: one.state === 'up' ? 'up' : 'down' }, t(`engine_${one.state}`)), one.breaker ? el('span', { class: 'sub mono' }, one.breaker) : null),
      el('td', { class: 'num' }, count(one.segments)), el('td', { class: 'num' }, count(one.characters)),
      el('td', { class: 'num' }, one.latencyMs ? `${ms(one.latencyMs.p50)} / ${ms(one.latencyMs.p95)}` : '–'),
      el('td', { class: one.violations ? 'num bad' : 'num' }, count(one.violations)),
      el('td', { class: 'mono break' }, one.version || '–'))))));
}

/** Says first how many it would be. */
async function replay(button, what) {
  await act(button, async () => {
    const body = JSON.stringify(what);
    const would = await call('/v1/ops/replays?dryRun=true', { method: 'POST', body });
    if (!would.replayed) { notice(t('nothingToReplay')); return; }
    if (!confirm(t('rehearsal', number(would.replayed)))) return;
    const done = await call('/v1/ops/replays', { method: 'POST', body });
    selected.clear();
    notice(t('replayed', number(done.replayed)));
  });
}

async function act(button, work) {
  button.disabled = true;
  try {
    await work();
    setTimeout(refresh, 600);
  } catch (problem) {
    notice(`${problem.message} ${problem.detail || ''}`);
  } finally {
    button.disabled = false;
  }
}

let fading = 0;
function notice(text) {
  const box = byId('notice');
  box.textContent = text;
  box.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { box.hidden = true; }, 5000);
}

function enter() {
  byId('login').hidden = true;
  byId('console').hidden = false;
  byId('leave').hidden = false;
  refresh();
}

function leave(why) {
  clearTimeout(timer);
  key.clear();
  data = null;
  byId('console').hidden = true;
  byId('leave').hidden = true;
  byId('login').hidden = false;
  byId('pulse').textContent = '';
  byId('refused').textContent = why;
  byId('key').focus();
}

translatePage(() => { document.title = t('console'); if (data) show(); });
document.title = t('console');
byId('login').addEventListener('submit', (event) => {
  event.preventDefault();
  const given = byId('key').value.trim();
  byId('key').value = '';
  if (given) { key.set(given); byId('refused').textContent = ''; enter(); }
});
byId('leave').addEventListener('click', () => leave(''));
document.addEventListener('visibilitychange', () => { if (!document.hidden && data) refresh(); });
if (key.get()) enter(); else leave('');
