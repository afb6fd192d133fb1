/** Makes an element; text is always text, never markup. */
export function el(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key === 'on') {
      for (const [event, handler] of Object.entries(value)) node.addEventListener(event, handler);
    } else if (value === true) {
      node.setAttribute(key, '');
    } else {
      node.setAttribute(key, String(value));
    }
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ''));
  return node;
}

const SIGNS = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The API's highlight: escaped text with <em>; becomes text nodes and em elements only. */
export function marked(html) {
  const fragment = document.createDocumentFragment();
  let target = fragment;
  for (const part of html.split(/(<em>|<\/em>)/)) {
    if (part === '<em>') {
      target = fragment.appendChild(document.createElement('em'));
    } else if (part === '</em>') {
      target = fragment;
    } else {
      target.append(part.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign]));
    }
  }
  return fragment;
}

export const byId = (id) => document.getElementById(id);
