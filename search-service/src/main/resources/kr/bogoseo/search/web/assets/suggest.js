import { call } from './api.js';
import { el } from './dom.js';
import { number, t } from './i18n.js';

/** A combobox over the suggestions API; choose(suggestion) is called for a chosen one. */
export function suggestOn(input, list, choose) {
  let shown = [];
  let active = -1;
  let timer = 0;
  let asked = new AbortController();

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = (next) => {
    active = next;
    [...list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === active)));
    if (active >= 0) {
      input.setAttribute('aria-activedescendant', `suggestion-${active}`);
      list.children[active].scrollIntoView({ block: 'nearest' });
    } else {
      input.removeAttribute('aria-activedescendant');
    }
  };

  const show = () => {
    list.replaceChildren(...shown.map((one, i) => el('li', {
      id: `suggestion-${i}`, role: 'option', 'aria-selected': 'false',
      on: { pointerdown: (event) => { event.preventDefault(); close(); choose(one); } },
    }, el('span', { class: 'what' }, one.text), el('span', { class: 'kind' }, t(`kind_${one.kind}`), one.kind === 'title' ? '' : ` · ${number(one.count)}`))));
    list.hidden = shown.length === 0;
    input.setAttribute('aria-expanded', String(shown.length > 0));
    mark(-1);
  };

  const ask = async () => {
    asked.abort();
    asked = new AbortController();
    const text = input.value.trim();
    if (!text) { shown = []; show(); return; }
    try {
      const answer = await call(`/v1/suggestions?size=8&q=${encodeURIComponent(text)}`, { signal: asked.signal });
      shown = answer.suggestions.filter((one) => one.count > 0);
      if (document.activeElement === input) show();
    } catch {
      close();
    }
  };

  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, 120); });
  input.addEventListener('blur', () => setTimeout(close, 100));
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') { close(); return; }
    if (list.hidden || shown.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      mark((active + step + shown.length + 1) % (shown.length + 1) === shown.length ? -1 : (active + step + shown.length + 1) % (shown.length + 1));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      const one = shown[active];
      close();
      choose(one);
    }
  });
  return { close: () => { clearTimeout(timer); asked.abort(); close(); } };
}
