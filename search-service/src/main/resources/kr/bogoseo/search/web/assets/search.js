import { call } from './api.js';
import { byId, el } from './dom.js';
import { card } from './hits.js';
import { country, number, pick, t, translatePage } from './i18n.js';
import { suggestOn } from './suggest.js';

const FACETS = ['reportType', 'cluster', 'country', 'agency', 'organization', 'city', 'language'];
const ROLES = ['about', 'visited', 'compared'];
/** Filters that have no counts of their own, or come from other pages' links. */
const QUIET = ['clusterRole', 'publisher', 'place'];
const DATES = ['departFrom', 'departTo', 'publishedFrom', 'publishedTo'];
const FEW = 6;
const names = new Map();
const opened = new Set();
let state = read();
let asked = new AbortController();
let last = null;

function read() {
  const url = new URLSearchParams(location.search);
  const filters = {};
  for (const facet of [...FACETS, ...QUIET]) filters[facet] = url.getAll(facet);
  const dates = {};
  for (const date of DATES) dates[date] = url.get(date) || '';
  return { q: url.get('q') || '', sort: url.get('sort') || 'relevance', filters, dates };
}

function parameters() {
  const url = new URLSearchParams();
  if (state.q) url.set('q', state.q);
  if (state.sort !== 'relevance') url.set('sort', state.sort);
  for (const facet of [...FACETS, ...QUIET]) for (const value of state.filters[facet]) url.append(facet, value);
  for (const date of DATES) if (state.dates[date]) url.set(date, state.dates[date]);
  return url;
}

function go() {
  const text = parameters().toString();
  history.pushState(null, '', text ? `/?${text}` : '/');
  load();
}

async function load() {
  asked.abort();
  asked = new AbortController();
  byId('q').value = state.q;
  byId('sort').value = state.sort;
  for (const date of DATES) byId(date).value = state.dates[date];
  document.body.classList.toggle('begun', parameters().toString() !== '');
  document.title = state.q ? `${state.q} – ${t('brand')}` : t('brand');
  byId('csv').href = `/v1/reports/export?format=csv&${parameters()}`;
  byId('results').setAttribute('aria-busy', 'true');
  const url = parameters();
  url.set('facets', [...FACETS, ...QUIET.filter((one) => one !== 'clusterRole' && state.filters[one].length)].join(','));
  url.set('duplicates', 'fold');
  url.set('highlight', 'true');
  url.set('size', '10');
  try {
    last = await call(`/v1/reports?${url}`, { signal: asked.signal });
    show();
  } catch (problem) {
    if (problem.name !== 'AbortError') failed(problem);
  } finally {
    byId('results').setAttribute('aria-busy', 'false');
  }
}

function show() {
  const folded = last.distinct !== null && last.distinct !== undefined && last.distinct < last.total;
  const total = folded ? t('distinctN', number(last.distinct), number(last.total)) : number(last.total);
  byId('count').textContent = folded ? (state.q ? `‘${state.q}’ ${total}` : total) : state.q ? t('foundFor', total, state.q) : t('found', total);
  byId('hits').replaceChildren(...last.hits.map((hit) => card(hit, state.q, narrow)));
  byId('more').hidden = !last.nextCursor;
  showFacets();
  showChips();
  const box = byId('state');
  box.hidden = last.total > 0 && !last.relaxed;
  box.className = last.total > 0 ? 'state note' : 'state';
  if (last.total === 0) {
    const nothing = parameters().toString() === '';
    box.replaceChildren(el('h2', {}, t(nothing ? 'nothingYet' : 'emptyTitle')), el('p', {}, t(nothing ? 'nothingYetText' : 'emptyText')));
  } else if (last.relaxed) {
    box.replaceChildren(t('roughly'));
    byId('hits').before(box);
  }
  document.querySelector('.exports').hidden = last.total === 0;
}

function failed(problem) {
  byId('count').textContent = '';
  byId('hits').replaceChildren();
  byId('more').hidden = true;
  const box = byId('state');
  box.hidden = false;
  box.className = 'state bad';
  box.replaceChildren(
    el('h2', {}, problem.message), el('p', {}, problem.advice || problem.detail),
    el('button', { type: 'button', on: { click: load } }, t('again')));
}

async function more() {
  const button = byId('more');
  button.disabled = true;
  const url = parameters();
  url.set('highlight', 'true');
  url.set('size', '10');
  url.set('duplicates', 'fold');
  url.set('cursor', last.nextCursor);
  try {
    const next = await call(`/v1/reports?${url}`);
    const first = byId('hits').children.length;
    byId('hits').append(...next.hits.map((hit) => card(hit, state.q, narrow)));
    last.nextCursor = next.nextCursor;
    button.hidden = !next.nextCursor;
    byId('hits').children[first]?.querySelector('a')?.focus();
  } catch (problem) {
    failed(problem);
  } finally {
    button.disabled = false;
  }
}

function label(facet, value) {
  if (facet === 'country') return country(value.id);
  if (facet === 'clusterRole') return t(`role_${value.id}`);
  return pick(value) || value.id;
}

function showFacets() {
  const groups = [];
  for (const facet of QUIET) for (const value of last.facets[facet] || []) names.set(`${facet}:${value.id}`, value);
  for (const facet of FACETS) {
    const values = last.facets[facet] || [];
    for (const value of values) names.set(`${facet}:${value.id}`, value);
    const chosen = state.filters[facet];
    if (!values.length || (values.length === 1 && facet === 'language' && !chosen.length)) continue;
    const all = opened.has(facet);
    const shown = values.filter((value, i) => all || i < FEW || chosen.includes(value.id));
    groups.push(el('fieldset', { class: 'facet' },
      el('legend', {}, t(facet)),
      ...shown.map((value) => el('label', {},
        el('input', { type: 'checkbox', checked: chosen.includes(value.id), on: { change: () => toggle(facet, value.id) } }),
        el('span', { class: 'name' }, label(facet, value)), el('span', { class: 'n' }, number(value.count)))),
      values.length > FEW ? el('button', { type: 'button', class: 'link', on: { click: () => { if (all) opened.delete(facet); else opened.add(facet); showFacets(); } } },
        t(all ? 'showFew' : 'showAll')) : null));
  }
  byId('facets').replaceChildren(...groups);
  if (state.filters.cluster.length || state.filters.clusterRole.length) byId('facets').prepend(roles());
}

/** What the report has to do with the clusters chosen. */
function roles() {
  return el('fieldset', { class: 'facet' }, el('legend', {}, t('clusterRole')), ...ROLES.map((role) => el('label', {},
    el('input', { type: 'checkbox', checked: state.filters.clusterRole.includes(role), on: { change: () => toggle('clusterRole', role) } }),
    el('span', { class: 'name' }, t(`role_${role}`)))));
}

function showChips() {
  const chips = [];
  for (const facet of [...FACETS, ...QUIET]) {
    for (const value of state.filters[facet]) {
      const known = names.get(`${facet}:${value}`) || { id: value };
      const name = label(facet, known);
      chips.push(el('button', { type: 'button', class: 'chip', 'aria-label': `${t('remove')}: ${name}`, on: { click: () => toggle(facet, value) } }, name, el('span', { 'aria-hidden': 'true' }, '×')));
    }
  }
  for (const date of DATES) {
    if (state.dates[date]) {
      const mark = date.endsWith('From') ? '≥' : '≤';
      chips.push(el('button', { type: 'button', class: 'chip', on: { click: () => { state.dates[date] = ''; go(); } } },
        `${t(date.startsWith('depart') ? 'departed' : 'published')} ${mark} ${state.dates[date]}`, el('span', { 'aria-hidden': 'true' }, '×')));
    }
  }
  if (chips.length > 1) chips.push(el('button', { type: 'button', class: 'link', on: { click: clear } }, t('clear')));
  byId('chips').replaceChildren(...chips);
}

function clear() {
  for (const facet of [...FACETS, ...QUIET]) state.filters[facet] = [];
  for (const date of DATES) state.dates[date] = '';
  go();
}

function toggle(facet, id) {
  const chosen = state.filters[facet];
  state.filters[facet] = chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
  go();
}

function narrow(facet, id) {
  if (!state.filters[facet].includes(id)) state.filters[facet] = [...state.filters[facet], id];
  go();
  scrollTo({ top: 0 });
}

function fixed() {
  byId('q').placeholder = t('placeholder');
  for (const [from, to, name] of [['departFrom', 'departTo', 'departed'], ['publishedFrom', 'publishedTo', 'published']]) {
    byId(from).setAttribute('aria-label', `${t(name)} ≥`);
    byId(to).setAttribute('aria-label', `${t(name)} ≤`);
  }
}

translatePage(() => { fixed(); if (last) show(); load(); });
fixed();
const narrowScreen = matchMedia('(max-width: 820px)');
const fitFilters = () => { byId('filters').open = !narrowScreen.matches; };
narrowScreen.addEventListener('change', fitFilters);
fitFilters();
const suggestions = suggestOn(byId('q'), byId('suggestions'), (one) => {
  if (one.kind === 'title') { location.href = `/reports/${one.id}`; return; }
  state.q = one.text;
  go();
});
byId('form').addEventListener('submit', (event) => {
  event.preventDefault();
  suggestions.close();
  state.q = byId('q').value.trim();
  go();
});
byId('sort').addEventListener('change', () => { state.sort = byId('sort').value; go(); });
for (const date of DATES) byId(date).addEventListener('change', () => { state.dates[date] = byId(date).value; go(); });
byId('more').addEventListener('click', more);
addEventListener('popstate', () => { state = read(); load(); });
load();
