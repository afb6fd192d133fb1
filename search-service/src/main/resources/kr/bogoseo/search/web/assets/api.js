import { lang } from './i18n.js';

const KEY = 'bogoseo.key';

export const key = {
  get: () => sessionStorage.getItem(KEY),
  set: (value) => sessionStorage.setItem(KEY, value),
  clear: () => sessionStorage.removeItem(KEY),
};

/** An answer that says what went wrong, in the reader's language. */
export class Problem extends Error {
  constructor(status, body) {
    super(body.title || String(status));
    this.status = status;
    this.detail = body.detail || '';
    this.advice = body.advice || '';
  }
}

export async function call(path, options = {}) {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': lang() };
  if (key.get()) headers['X-API-Key'] = key.get();
  if (options.body) headers['Content-Type'] = 'application/json';
  let response;
  try {
    response = await fetch(path, { ...options, headers });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Problem(0, lang() === 'ko'
      ? { title: '서버에 연결할 수 없습니다', advice: '네트워크를 확인하고 잠시 뒤 다시 시도해 주세요.' }
      : { title: 'The server cannot be reached', advice: 'Check the network and try again in a moment.' });
  }
  if (response.status === 204) return null;
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Problem(response.status, body);
  return body;
}
