// The articles that an element is to compare, as files for the reader: the
// <article> elements in it and the addresses in its attribute.
import { address } from './safe.js';

export async function sourcesOf(element, signal) {
  const found = await Promise.all([...childrenOf(element), ...loaded(element, signal)]);
  return { files: found.filter((f) => f.data), problems: found.filter((f) => f.message) };
}

// Comments and the like may be articles within an article.
export const articlesIn = (element) => [...element.querySelectorAll('article')].filter((a) => !element.contains(a.parentElement.closest('article')));

// An article in the page is a page of its own to the reader, so that headings,
// captions and lists are read as such.
function childrenOf(element) {
  return articlesIn(element).map((article, i) => {
    const heading = article.querySelector('h1, h2, h3, h4')?.textContent.trim() ?? '';
    const name = article.dataset.name || article.getAttribute('aria-label') || heading || String(i + 1);
    const page = document.implementation.createHTMLDocument(heading); // a title counts as a headline, the source's name does not
    page.documentElement.lang = article.closest('[lang]')?.lang ?? '';
    page.body.append(page.importNode(article, true));
    return { name, data: new TextEncoder().encode(`<!doctype html>\n${page.documentElement.outerHTML}`) };
  });
}

const loaded = (element, signal) => element.articles.split(/\s+/).filter(Boolean).map(async (text) => {
  const url = address(text, element.baseURI);
  try {
    const answer = await fetch(url, { signal, credentials: 'same-origin' });
    if (!answer.ok) throw new Error(String(answer.status));
    return { name: nameOf(url), data: await bytesOf(answer) };
  } catch {
    signal.throwIfAborted();
    return { name: text, message: 'unread' };
  }
});

// nameOf is the last part of an address, readable.
export function nameOf(url) {
  const name = url.pathname.split('/').filter(Boolean).pop() ?? url.host;
  try { return decodeURIComponent(name); } catch { return name; }
}

// What the server says of the characters goes before what the page says, so a
// text that is not UTF-8 is handed over as UTF-8 with its mark.
async function bytesOf(answer) {
  const data = new Uint8Array(await answer.arrayBuffer());
  const charset = /^text\/.*charset="?([^";\s]+)/i.exec(answer.headers.get('content-type') ?? '')?.[1];
  if (!charset) return data;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(data);
    return data;
  } catch { /* it is not */ }
  try { return new TextEncoder().encode('\ufeff' + new TextDecoder(charset).decode(data)); } catch { return data; }
}
