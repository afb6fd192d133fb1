import { el, marked } from './dom.js';
import { country, day, lang, number, other, pick, t } from './i18n.js';

/** Facts of a report in one line. */
export function facts(hit) {
  const parts = [];
  if (hit.agency) parts.push(pick(hit.agency));
  if (hit.departOn) parts.push(`${day(hit.departOn)} ${t('left')}`);
  if (hit.publishedOn) parts.push(`${day(hit.publishedOn)} ${t('out')}`);
  const went = hit.visited.filter((id) => id.length === 2);
  const abroad = (went.length ? went : hit.countries).filter((code) => code !== 'KR').slice(0, 4).map(country);
  if (abroad.length) parts.push(abroad.join(', '));
  if (hit.pages) parts.push(t('pages', number(hit.pages)));
  return parts;
}

function otherTitle(hit) {
  const main = pick(hit.title);
  const second = hit.title[other()];
  return second && second !== main ? el('p', { class: 'second', lang: other() }, second) : null;
}

/** What was found, in the reader's language where it was found there. */
function quotes(highlights) {
  const mine = highlights.filter((h) => h.field === lang());
  const chosen = mine.length ? mine : highlights;
  return chosen.filter((h, i, all) => all.findIndex((o) => o.text === h.text) === i).slice(0, 3);
}

/** A hit as a card; find(filter, id, name) narrows the search. */
export function card(hit, query, find) {
  const title = pick(hit.title) || hit.fileName || t('untitled');
  const link = `/reports/${hit.id}${query ? `?q=${encodeURIComponent(query)}` : ''}`;
  const highlights = quotes(hit.highlights);
  const summary = highlights.length ? null : pick(hit.summary);
  return el('li', { class: 'hit' },
    el('article', {},
      el('p', { class: `badge ${hit.reportType}` }, t(hit.reportType)),
      el('h2', {}, el('a', { href: link, lang: hit.title[lang()] ? lang() : other() }, title)),
      otherTitle(hit),
      el('p', { class: 'facts' }, ...facts(hit).map((fact) => el('span', {}, fact)),
        hit.translationPending ? el('span', { class: 'pending' }, t('pending')) : null),
      highlights.length ? el('ul', { class: 'quotes' }, ...highlights.map((h) => el('li', { lang: h.field },
        el('a', { href: `${link}#p${h.page || ''}` }, h.page ? el('span', { class: 'page' }, t('page', h.page)) : null, el('q', {}, marked(h.text)))))) : null,
      summary ? el('p', { class: 'summary' }, summary) : null,
      hit.duplicateCount ? el('details', { class: 'duplicates' }, el('summary', {}, t('duplicatesN', number(hit.duplicateCount))),
        el('ul', { class: 'plain' }, ...hit.duplicates.map((one) => el('li', {}, el('a', { href: `/reports/${one.id}` }, pick(one.title) || one.fileName), el('span', { class: 'small' }, ` ${one.fileName}`))))) : null,
      hit.clusters.length ? el('p', { class: 'tags' }, ...hit.clusters.slice(0, 5).map((cluster) =>
        el('button', { type: 'button', class: 'tag cluster', on: { click: () => find('cluster', cluster.id) } }, pick(cluster),
          cluster.role && cluster.role !== 'mentioned' ? el('span', { class: 'role' }, t(`role_${cluster.role}`)) : null))) : null));
}
