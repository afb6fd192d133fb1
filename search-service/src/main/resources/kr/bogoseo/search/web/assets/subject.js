import { call } from './api.js';
import { byId, el } from './dom.js';
import { country, day, lang, number, other, pick, t, translatePage } from './i18n.js';
import { worldMap } from './map.js';

const [, list, rawId] = location.pathname.split('/');
const id = decodeURIComponent(rawId);
const KINDS = { clusters: 'cluster', agencies: 'agency', organizations: 'organization' };
const kind = KINDS[list];
const PAGES = { cluster: 'clusters', agency: 'agencies', organization: 'organizations' };
let subject = null;

async function load() {
  const main = byId('subject');
  try {
    subject = await call(`/v1/${list}/${encodeURIComponent(id)}`);
    show();
  } catch (problem) {
    main.replaceChildren(el('div', { class: 'state bad' }, el('h1', {}, problem.message), el('p', {}, problem.advice || problem.detail),
      el('p', {}, el('a', { href: '/' }, t('back')))));
  } finally {
    main.setAttribute('aria-busy', 'false');
  }
}

function show() {
  const name = pick(subject);
  document.title = `${name} – ${t('brand')}`;
  const aliases = [...new Set((subject.aliases || []).filter((a) => a.kind !== 'typo' && a.kind !== 'ocr').map((a) => a.name))];
  byId('subject').replaceChildren(
    el('p', { class: 'crumb' }, el('a', { href: '/' }, `← ${t('back')}`)),
    el('header', { class: 'title' },
      el('p', { class: 'badge' }, [t(`kind_${kind}`), subject.country && country(subject.country)].filter(Boolean).join(' · ')),
      el('h1', { lang: lang() }, name),
      subject[other()] && subject[other()] !== name ? el('p', { class: 'second', lang: other() }, subject[other()]) : null,
      aliases.length ? el('p', { class: 'small aliases' }, aliases.slice(0, 8).join(' · ')) : null),
    tiles(),
    el('div', { class: 'two' },
      el('div', { class: 'left' }, visits(), agencies(), counted('organizationsMet', 'organization', kind === 'agency' ? 'metByAgency' : 'metThere'),
        counted('clusters', 'cluster', kind === 'agency' ? 'clustersVisited' : 'clustersOf'), ...reportLists()),
      el('aside', { class: 'right' }, place(), around('children', 'parts'), around('nearby', 'nearby'), countries())));
  if (subject.point) draw();
}

function searchFor(role) {
  const url = new URLSearchParams();
  if (role === 'published') { url.set('publisher', id); return `/?${url}`; }
  url.set(kind, id);
  if (kind === 'cluster' && role !== 'mentioned') url.set('clusterRole', role);
  return `/?${url}`;
}

/** Counts of which no search is exactly the list are no links. */
function tiles() {
  return el('ul', { class: 'roles' }, ...Object.entries(subject.roles).map(([role, n]) => {
    const content = [el('b', {}, number(n)), el('span', {}, t(`role_${kind}_${role}`))];
    const linked = kind === 'cluster' || role === 'mentioned' || role === 'published';
    return el('li', {}, linked && n ? el('a', { href: searchFor(role) }, ...content) : el('span', { class: 'plainTile' }, ...content));
  }));
}

function panel(title, ...content) {
  return el('section', { class: 'panel' }, el('h2', {}, title), ...content);
}

/** Bars by year and the visits themselves, newest first. */
function visits() {
  const { byYear } = subject.visits;
  const role = { cluster: 'visited', organization: 'met', agency: 'published' }[kind];
  const reports = (subject.reportsByRole[role] || []).filter((one) => kind !== 'agency' || one.departOn);
  if (!byYear.length) return panel(t(`visits_${kind}`), el('p', { class: 'small' }, t('noVisits')));
  const years = [];
  for (let year = byYear[0].year; year <= byYear[byYear.length - 1].year; year += 1) {
    years.push(byYear.find((one) => one.year === year) || { year, count: 0 });
  }
  const most = Math.max(...years.map((one) => one.count));
  return panel(t(`visits_${kind}`),
    el('ol', { class: 'years' }, ...years.map((one) => el('li', {},
      el('span', { class: 'n' }, one.count ? number(one.count) : ''),
      el('progress', { class: 'bar-up', max: most, value: one.count, 'aria-hidden': 'true' }),
      el('span', { class: 'year' }, String(one.year)), el('span', { class: 'hidden' }, t('visitsN', number(one.count)))))),
    el('ol', { class: 'visits' }, ...reports.map((one) => el('li', {},
      el('time', { datetime: one.on }, day(one.on)), el('span', {}, title(one), one.agency && kind !== 'agency' ? el('span', { class: 'small' }, ` ${pick(one.agency)}`) : null)))));
}

function title(report) {
  return el('a', { href: `/reports/${report.id}` }, pick(report.title) || t('untitled'));
}

function agencies() {
  const rows = subject.visits.byAgency;
  if (!rows.length) return null;
  return panel(t('visitsByAgency'), el('ul', { class: 'counted' }, ...rows.map((row) => el('li', {},
    el('a', { href: `/agencies/${encodeURIComponent(row.id)}` }, pick(row)), el('span', { class: 'n' }, t('visitsN', number(row.count))),
    el('span', { class: 'small' }, row.byYear.map((y) => `${y.year}${y.count > 1 ? ` ×${number(y.count)}` : ''}`).join(', '))))));
}

function counted(field, type, name) {
  const rows = subject[field];
  if (!rows.length) return null;
  return panel(t(name), el('ul', { class: 'counted' }, ...rows.map((row) => el('li', {},
    el('a', { href: `/${PAGES[type]}/${encodeURIComponent(row.id)}` }, pick(row)), el('span', { class: 'n' }, t('reportsN', number(row.count))),
    el('details', {}, el('summary', { class: 'small' }, t('whichReports')), el('ul', {}, ...row.reports.map((one) => el('li', {}, title(one)))))))));
}

function reportLists() {
  return Object.entries(subject.reportsByRole).filter(([role, reports]) => reports.length && role !== 'visited' && role !== 'met').map(([role, reports]) =>
    panel(t(`role_${kind}_${role}`), el('ul', { class: 'counted' }, ...reports.map((one) => el('li', {}, title(one),
      el('span', { class: 'small' }, [t(one.reportType), one.agency && kind !== 'agency' && pick(one.agency), day(one.on)].filter(Boolean).join(' · ')))))));
}

function place() {
  const parts = [];
  if (subject.placeEntry) parts.push(el('p', {}, el('a', { href: `/?place=${encodeURIComponent(subject.placeEntry.id)}` }, pick(subject.placeEntry)), subject.country ? `, ${country(subject.country)}` : ''));
  else if (subject.country) parts.push(el('p', {}, country(subject.country)));
  if (subject.parentEntry) parts.push(el('p', { class: 'small' }, `${t('partOf')} `, ref(subject.parentEntry)));
  if (subject.point) parts.unshift(el('div', { id: 'map', class: 'map' }));
  if (subject.point) parts.push(el('p', { class: 'small' }, `${subject.point.lat.toFixed(2)}°, ${subject.point.lon.toFixed(2)}°`));
  return parts.length ? panel(t('where'), ...parts) : null;
}

function ref(one) {
  return PAGES[one.type] ? el('a', { href: `/${PAGES[one.type]}/${encodeURIComponent(one.id)}` }, pick(one)) : el('span', {}, pick(one));
}

function around(field, name) {
  const rows = subject[field];
  if (!rows.length) return null;
  return panel(t(name), el('ul', { class: 'counted' }, ...rows.map((one) => el('li', {}, ref(one),
    el('span', { class: 'small' }, [one.km === undefined || one.km === null ? null : `${number(one.km)} km`, one.reports ? t('reportsN', number(one.reports)) : null].filter(Boolean).join(' · '))))));
}

function countries() {
  const rows = subject.countries;
  return rows.length ? panel(t('countriesVisited'), el('ul', { class: 'counted' }, ...rows.map((row) => el('li', {},
    el('a', { href: `/?country=${encodeURIComponent(row.id)}&publisher=${encodeURIComponent(id)}` }, pick(row)), el('span', { class: 'n' }, t('reportsN', number(row.count))))))) : null;
}

async function draw() {
  const dots = await call('/assets/world.json').catch(() => []);
  byId('map')?.replaceChildren(worldMap(dots, subject.point, subject.nearby.filter((one) => one.point), t('mapOf', pick(subject))));
}

translatePage(() => { if (subject) show(); });
load();
