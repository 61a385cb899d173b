// What of a comparison made elsewhere is taken over into a page: these elements
// with these attributes, and text. Nothing else comes through, whatever it is.
const elements = new Set(['div', 'section', 'p', 'h2', 'h3', 'ol', 'ul', 'li', 'span', 'b', 'i', 'mark', 'br', 'details', 'summary']);
const attributes = new Set(['class', 'lang', 'dir', 'title', 'role', 'open', 'aria-label', 'aria-hidden', 'data-section', 'data-sentence',
  'data-statement', 'data-statement-row', 'data-kind', 'data-how', 'data-disputed', 'data-disputes', 'data-discrepancy', 'data-saksi-report', 'data-role']);

// The parts of <saksi-compare> that a page can style, by the class they have inside.
const parts = { summary: 'summary', caution: 'caution', strips: 'sources', statement: 'statement', disagreement: 'disagreement', cells: 'cells' };

// Under Trusted Types this is the element's policy: HTML goes to parse alone,
// and the address of a worker is that of the element's own script.
const rules = { createHTML: (s) => s, createScriptURL: (s) => s };
let policy;
const trusted = () => policy ??= globalThis.trustedTypes?.createPolicy('saksi-compare', rules) ?? rules;
export const trustScript = (url) => trusted().createScriptURL(url);

// parse reads HTML into a document that runs nothing and loads nothing. A style
// sheet in it would not count, but a strict policy would complain of it.
export const parse = (html) => new DOMParser().parseFromString(trusted().createHTML(html.replace(/<style>[^]*?<\/style>/g, '')), 'text/html');

// comparisonIn finds the comparison in a document or an element; the page in one
// file holds it in a template.
export function comparisonIn(root) {
  const query = '[data-saksi-report]';
  return root.querySelector(query) ?? root.querySelector('template[data-saksi-fragment]')?.content.querySelector(query) ?? null;
}

// copy makes the safe copy of a node for a document, or null.
export function copy(node, document) {
  if (node.nodeType === 3) return document.createTextNode(node.data);
  const name = node.nodeType === 1 ? node.localName : '';
  if (!elements.has(name)) return null;
  const out = document.createElement(name);
  for (const { name: key, value } of node.attributes) {
    if (attributes.has(key)) out.setAttribute(key, value);
  }
  for (const c of out.classList) {
    if (Object.hasOwn(parts, c)) out.setAttribute('part', parts[c]);
  }
  for (const child of node.childNodes) {
    const taken = copy(child, document);
    // WordPress leaves empty paragraphs behind when it sets paragraphs itself.
    if (taken && !(taken.localName === 'p' && !taken.hasChildNodes())) out.append(taken);
  }
  return out;
}

// address is where a comparison is loaded from: a page of the web, nothing else.
export function address(src, base) {
  let url;
  try { url = new URL(src, base); } catch { return null; }
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}
