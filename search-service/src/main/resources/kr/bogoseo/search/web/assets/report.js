import { call } from './api.js';
import { byId, el, marked } from './dom.js';
import { bytes, country, day, lang, number, other, pick, t, translatePage } from './i18n.js';
import { facts } from './hits.js';

const id = decodeURIComponent(location.pathname.split('/').pop());
const api = `/v1/reports/${encodeURIComponent(id)}`;
let query = new URLSearchParams(location.search).get('q') || '';
let both = true;
let record = null;
let similar = null;

async function load() {
  const main = byId('report');
  try {
    record = await call(api);
    show();
    await Promise.all([passages(), related()]);
    jump();
  } catch (problem) {
    main.replaceChildren(el('div', { class: 'state bad' }, el('h1', {}, problem.message), el('p', {}, problem.advice || problem.detail),
      el('p', {}, el('a', { href: '/' }, t('back')))));
  } finally {
    main.setAttribute('aria-busy', 'false');
  }
}

function jump() {
  const target = location.hash && document.querySelector(`[data-page="${CSS.escape(location.hash.slice(2))}"]`);
  if (target) target.scrollIntoView({ block: 'start' });
}

function show() {
  const title = pick(record.title) || record.source.fileName;
  document.title = `${title} – ${t('brand')}`;
  const second = record.title[other()];
  byId('report').replaceChildren(
    el('p', { class: 'crumb' }, el('a', { href: query ? `/?q=${encodeURIComponent(query)}` : '/' }, `← ${t('back')}`)),
    el('header', { class: 'title' },
      el('p', { class: `badge ${record.reportType}` }, t(record.reportType)),
      el('h1', { lang: record.title[lang()] ? lang() : other() }, title),
      subtitle(),
      second && second !== title ? el('p', { class: 'second', lang: other() }, second) : null,
      record.state === 'EMBARGOED' ? el('p', { class: 'state note' }, t('embargoed'), record.publishAt ? ` ${t('until')}: ${new Date(record.publishAt).toLocaleString(lang())}` : '') : null),
    el('div', { class: 'two' },
      el('div', { class: 'left' }, summary(), keyPoints(), inside()),
      el('aside', { class: 'right' }, facts1(), tags(), candidates(), el('section', { id: 'similar', class: 'panel', hidden: true }))));
}

/** The smaller line under the title, in the language it is printed in. */
function subtitle() {
  const text = record.subtitle && pick(record.subtitle);
  return text ? el('p', { class: 'second subtitle', lang: record.subtitle[lang()] ? lang() : other() }, `– ${text} –`) : null;
}

function panel(name, ...content) {
  return el('section', { class: 'panel' }, el('h2', {}, t(name)), ...content);
}

function summary() {
  const text = pick(record.summary);
  return text ? panel('summary', ...text.split('\n').filter(Boolean).map((line) => el('p', { class: 'lead' }, line)), translationNote()) : null;
}

function translationNote() {
  const notes = [];
  const foreign = record.language !== lang() && record.translation;
  if (foreign && record.translation.quality === 'gist') notes.push(t('gist'));
  if (record.translation?.pending > 0) notes.push(t('translatedPart'));
  return notes.length ? el('p', { class: 'small' }, notes.join(' ')) : null;
}

/** How the other language was made and how far one may trust it. */
function translationFacts() {
  const made = record.translation;
  if (!made) return null;
  const byEngine = made.engine !== 'none';
  const lines = [byEngine ? t('madeBy', made.engine) : t('madeByNone')];
  if (made.quality === 'gist') lines.push(t('gistQuality'));
  // Rounded down, so that nothing short of all reads as 100 %.
  if (typeof made.coverage === 'number') lines.push(t('wordsKnown', Math.floor(made.coverage * 100)));
  if (made.pending > 0) lines.push(t('pendingOf', number(made.pending), number(made.segments)));
  else if (byEngine) lines.push(t('pendingNone'));
  if (made.flagged > 0) lines.push(t('flaggedN', number(made.flagged)));
  return el('ul', { class: 'plain' }, ...lines.map((line) => el('li', {}, line)));
}

function keyPoints() {
  if (!record.keyPoints?.length) return null;
  return panel('keyPoints', el('ul', { class: 'points' }, ...record.keyPoints.map((point) => el('li', {}, pick(point), point.page ? pageLink(point.page) : null))));
}

function pageLink(page) {
  return el('a', { class: 'page', href: `#p${page}`, on: { click: () => setTimeout(jump) } }, t('page', page));
}

function row(rows, name, value, ...paths) {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)) return;
  const evidence = paths.map((path) => record.evidence?.[path]).filter(Boolean);
  rows.push(el('dt', {}, t(name)), el('dd', {}, value,
    evidence.length ? el('details', { class: 'evidence' }, el('summary', {}, t('evidence')),
      ...evidence.map((one) => el('blockquote', { lang: record.language }, one.text, one.page ? [' ', pageLink(one.page)] : null))) : null));
}

function facts1() {
  const rows = [];
  const { trip, training, publication } = record;
  row(rows, 'publisher', record.agency && el('a', { href: `/agencies/${encodeURIComponent(record.agency.id)}` }, pick(record.agency)), 'agency');
  row(rows, 'published', day(record.publishedOn), 'publishedOn');
  if (trip) {
    row(rows, 'trip', period(trip.departOn, trip.returnOn, trip), 'trip.departOn', 'trip.returnOn', 'trip.nights');
    row(rows, 'destinations', (trip.destinations || []).map((d) => [d.city, country(d.country)].filter(Boolean).join(', ')).join(' · '), 'trip.destinations');
    row(rows, 'partySize', trip.partySize && t('persons', number(trip.partySize)), 'trip.partySize');
    row(rows, 'travellers', (trip.travellers || []).join(', '), 'trip.travellers');
    row(rows, 'purpose', trip.purpose, 'trip.purpose');
    row(rows, 'hosts', list(trip.hosts, (h) => (h.id ? el('a', { href: `/?q=${encodeURIComponent(`"${h.name.replaceAll('"', ' ')}"`)}` }, h.name) : h.name)), 'trip.hosts');
    row(rows, 'costs', trip.costs?.surface, 'trip.costs');
  }
  if (training) {
    row(rows, 'training', period(training.startOn, training.endOn), 'training.startOn', 'training.endOn');
    row(rows, 'institution', [training.institution, training.country && country(training.country)].filter(Boolean).join(' · '), 'training.institution');
    row(rows, 'trainingField', training.field, 'training.field');
    row(rows, 'trainingTask', training.task, 'training.task');
  }
  if (publication) {
    row(rows, 'journal', [publication.journal, t('issueOf', publication.volume, publication.issue), publication.pages && t('pagesOf', publication.pages), publication.year].filter(Boolean).join(', '),
      'publication.journal', 'publication.volume', 'publication.issue', 'publication.pages', 'publication.year');
    row(rows, 'authors', (publication.authors || []).join(', '), 'publication.authors');
    row(rows, 'affiliations', list(publication.affiliations, (a) => [a.name, small((a.authors || []).join(', '))]), 'publication.affiliations');
    row(rows, 'doi', publication.doi, 'publication.doi');
    row(rows, 'ownKeywords', list(['ko', 'en'].filter((one) => publication.keywords?.[one]), (one) => el('span', { lang: one }, publication.keywords[one].join(', '))), 'publication.keywords.ko', 'publication.keywords.en');
    row(rows, 'abstractOf', list(['ko', 'en'].filter((one) => publication.abstract?.[one]), (one) => el('span', { lang: one }, publication.abstract[one])), 'publication.abstract.ko', 'publication.abstract.en');
  }
  pressRows(rows, record.press);
  row(rows, 'people', (record.people || []).length ? el('ul', { class: 'plain' }, ...record.people.slice(0, 12).map((p) =>
    el('li', {}, p.name, p.role || p.organization ? el('span', { class: 'small' }, ` ${[p.role, p.organization].filter(Boolean).join(', ')}`) : null))) : null);
  row(rows, 'keywords', (record.keywords || []).join(', '));
  row(rows, 'amounts', (record.amounts || []).length ? el('ul', { class: 'plain' }, ...record.amounts.slice(0, 10).map((a) => el('li', {}, a.surface, a.page ? [' ', pageLink(a.page)] : null))) : null);
  row(rows, 'translationOf', translationFacts());
  row(rows, 'source', el('span', {}, el('span', { class: 'break' }, record.source.fileName), el('span', { class: 'small' }, ` ${bytes(record.source.bytes)}${record.source.pages ? ` · ${t('pages', number(record.source.pages))}` : ''}`)));
  const masked = record.privacy?.masked > 0;
  return panel('record', timeline(), el('dl', { class: 'facts-list' }, ...rows),
    masked ? el('p', { class: 'small' }, `${t('masked', number(record.privacy.masked))} ${t('downloadNo')}`)
      : el('a', { class: 'button', href: `${api}/file`, download: true }, t('download')));
}

function list(all, item) {
  return all?.length ? el('ul', { class: 'plain' }, ...all.map((one) => el('li', {}, item(one)))) : null;
}

function small(text) {
  return text ? el('span', { class: 'small' }, ` ${text}`) : null;
}

/** What a release tells the press; numbers stand as the rules for personal data left them. */
function pressRows(rows, press) {
  if (!press) return;
  const media = { online: t('pressOnline'), print: t('pressPrint') };
  const times = (press.times || []).map((one) => [media[one.medium], new Date(one.at).toLocaleString(lang())].filter(Boolean).join(' ')).join(' · ');
  row(rows, 'pressTime', (press.pressTime || times) && [press.pressTime, small(times)], 'press.pressTime');
  row(rows, 'department', press.department, 'press.department');
  row(rows, 'contacts', list(press.contacts, (c) => [c.name, small([c.post, c.department, c.phone].filter(Boolean).join(', '))]), ...(press.contacts || []).map((_, i) => `press.contacts.${i}`));
}

function period(from, to, trip = {}) {
  if (!from && !to) return '';
  const nights = trip.nights && trip.days ? ` (${t('nights', trip.nights, trip.days)})` : '';
  return `${day(from)} – ${day(to)}${nights}`;
}

/** Departure, return and publication on one line, to scale. */
function timeline() {
  const { trip, training } = record;
  const from = trip?.departOn || training?.startOn;
  const to = trip?.returnOn || training?.endOn;
  if (!from || !to || !record.publishedOn || record.publishedOn <= to) return null;
  const at = (iso) => Date.parse(iso);
  const whole = at(record.publishedOn) - at(from);
  const width = Math.max(1.5, ((at(to) - at(from)) / whole) * 100);
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  svg.setAttribute('viewBox', '0 0 100 8');
  svg.setAttribute('class', 'timeline');
  svg.setAttribute('role', 'img');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-label', `${day(from)} – ${day(to)}; ${t('published')} ${day(record.publishedOn)}`);
  for (const [name, x, w] of [['line', 0, 100], ['stay', 0, width], ['end', 99, 1]]) {
    const bar = document.createElementNS(ns, 'rect');
    bar.setAttribute('class', name);
    bar.setAttribute('x', x);
    bar.setAttribute('width', w);
    bar.setAttribute('y', name === 'line' ? 3.4 : 1);
    bar.setAttribute('height', name === 'line' ? 1.2 : 6);
    svg.append(bar);
  }
  return el('div', { class: 'timeline-box' }, svg, el('p', { class: 'ends' }, el('span', {}, `${day(from)} ${t('left')}`), el('span', {}, `${day(record.publishedOn)} ${t('out')}`)));
}

const SUBJECTS = { cluster: 'clusters', agency: 'agencies', organization: 'organizations' };

function tagLink(name, kind, tag) {
  const roles = [];
  if (name === 'clusters') {
    if (tag.role && tag.role !== 'mentioned') roles.push(t(`role_${tag.role}`));
    if (tag.visited && tag.role !== 'visited') roles.push(t('role_visited'));
  }
  if (tag.met) roles.push(t('met'));
  return el('a', {
    class: `tag ${name}`, title: t('sayTimes', number(tag.mentions)),
    href: kind ? `/${SUBJECTS[kind]}/${encodeURIComponent(tag.id)}` : `/?place=${encodeURIComponent(tag.id)}`,
  }, pick(tag), ...roles.map((role) => el('span', { class: 'role' }, role)), tag.mentions > 1 ? el('span', { class: 'n' }, number(tag.mentions)) : null);
}

function tags() {
  const groups = [['clusters', 'cluster'], ['organizations', 'organization'], ['agencies', 'agency'], ['places', null]]
    .filter(([name]) => record[name]?.length)
    .map(([name, kind]) => el('div', { class: 'tag-group' }, el('h3', {}, t(name)),
      el('p', { class: 'tags' }, ...record[name].slice(0, 24).map((tag) => tagLink(name, kind, tag)))));
  return groups.length ? panel('tags', ...groups) : null;
}

/** Names that only look like names stand apart: nobody said who they are. */
function candidates() {
  if (!record.candidates?.length) return null;
  return panel('candidates', el('p', { class: 'small' }, t('candidatesText')),
    el('p', { class: 'tags' }, ...record.candidates.slice(0, 40).map((one) => el('a', { class: 'tag candidate', href: `/?q=${encodeURIComponent(`"${one.surface.replaceAll('"', ' ')}"`)}` },
      one.surface, one.mentions > 1 ? el('span', { class: 'n' }, number(one.mentions)) : null))));
}

function inside() {
  const input = el('input', { type: 'search', id: 'within', maxlength: 500, value: query, 'aria-label': t('insideLabel'), placeholder: t('insideLabel') });
  return panel('inside',
    el('form', { class: 'within', role: 'search', on: { submit: (event) => { event.preventDefault(); query = input.value.trim(); passages(); } } }, input,
      el('button', { type: 'submit' }, t('search')),
      el('button', { type: 'button', class: 'link', on: { click: (event) => { both = !both; event.target.textContent = t(both ? 'showOriginal' : 'showTranslation'); byId('passages').classList.toggle('one', !both); } } }, t(both ? 'showOriginal' : 'showTranslation'))),
    el('p', { id: 'matched', class: 'small', role: 'status' }),
    el('ol', { id: 'passages', class: both ? 'passages' : 'passages one' }),
    el('button', { id: 'morePassages', type: 'button', class: 'more', hidden: true }, t('more')));
}

async function passages(cursor) {
  const url = new URLSearchParams({ size: '20' });
  if (query) url.set('q', query);
  if (cursor) url.set('cursor', cursor);
  const page = await call(`${api}/passages?${url}`);
  const list = byId('passages');
  if (!cursor) list.replaceChildren();
  list.append(...page.passages.map(passage));
  byId('matched').textContent = query ? (page.matched ? t('matchedOf', number(page.matched), number(page.total)) : t('noMatch')) : t('passagesN', number(page.total));
  const more = byId('morePassages');
  more.hidden = !page.nextCursor;
  more.onclick = () => passages(page.nextCursor);
}

function passage(one) {
  const source = record.language === 'en' ? 'en' : 'ko';
  const target = source === 'ko' ? 'en' : 'ko';
  const side = (field, kind) => {
    const text = one[field];
    if (!text) return null;
    return el('div', { class: kind, lang: field }, ...withoutHeadings(text, one.headings).map((line) => el('p', {}, emphasised(line, one.highlights, field))));
  };
  return el('li', { class: one.highlights.length ? 'passage found' : 'passage', 'data-page': one.page || '' },
    el('p', { class: 'where' }, one.page ? el('span', { class: 'page' }, t('page', one.page)) : null, one.alsoOn?.length ? el('span', { class: 'page' }, t('alsoOn', one.alsoOn.join(', '))) : null, ...one.headings.map((h) => el('span', {}, h))),
    el('div', { class: 'sides' }, side(source, 'source'), side(target, 'target')));
}

/** The headings stand above the passage already. */
function withoutHeadings(text, headings) {
  const lines = text.split('\n');
  const rest = lines.filter((line) => !headings.includes(line));
  return rest.length ? rest : lines;
}

/** Marks in the whole passage the words that the highlights mark. */
function emphasised(line, highlights, field) {
  const words = [...new Set(highlights.filter((h) => h.field === field).flatMap((h) =>
    [...marked(h.text).querySelectorAll('em')].map((em) => em.textContent)))].filter(Boolean);
  if (!words.length) return line;
  const any = new RegExp(`(${words.sort((a, b) => b.length - a.length).map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'g');
  return line.split(any).filter(Boolean).map((part) => (words.includes(part) ? el('em', {}, part) : part));
}

async function related() {
  similar = similar || (await call(`${api}/similar?size=6`)).reports;
  const box = byId('similar');
  if (!box || !similar.length) return;
  box.hidden = false;
  box.replaceChildren(el('h2', {}, t('similar')), el('ul', { class: 'plain related' }, ...similar.map((one) => el('li', {},
    el('a', { href: `/reports/${one.report.id}` }, pick(one.report.title) || one.report.fileName),
    one.nearDuplicate ? el('span', { class: 'pending' }, t('duplicate')) : null,
    el('span', { class: 'small' }, facts(one.report).slice(0, 2).join(' · '))))));
}

translatePage(() => { if (record) { show(); passages(); related(); } });
addEventListener('hashchange', jump);
load();
