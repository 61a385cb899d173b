// <saksi-compare> shows a comparison that was made before: the one in its own
// content, which stays there for readers without scripts, or the one that src
// names. With live it has its articles compared when it comes into view. It
// renders nothing itself, it gives looks and behaviour to the fragment that
// Saksi exports.
import { near } from './near.js';
import { address, comparisonIn, copy, parse, trustScript } from './safe.js';
import { wordsFor } from './words.js';

// What compares is a second script, for those pages alone that ask for it.
let second;
const live = () => second ??= import(new URL("saksi-live.js", import.meta.url)).catch(() => { second = null; throw Object.assign(new Error(), { reason: 'program' }); });

// All elements of a page share one style sheet; a strict policy allows it.
let sheet;
const style = () => {
  if (!sheet) { sheet = new CSSStyleSheet(); sheet.replaceSync(SAKSI_STYLE); }
  return [sheet];
};

const reflected = ['src', 'articles', 'theme', 'view', 'height'];

export class SaksiCompare extends HTMLElement {
  static observedAttributes = [...reflected, 'live', 'lang'];
  #box = null; // the copy that is shown
  #started = false; // it was in a page
  #shown = null; // the address it came from, '' for the own content, what was compared
  #loading = null; // ends what is under way
  #doing = null; // what is under way, when it compares
  #unwatch = null; // ends waiting for coming into view
  #watch = new MutationObserver(() => this.#read());

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = style();
    this.shadowRoot.append(document.createElement('slot'));
    this.shadowRoot.addEventListener('click', (e) => this.#select(e.target));
  }

  connectedCallback() {
    for (const name of [...reflected, 'live']) { // what a framework set before the script came
      if (Object.hasOwn(this, name)) { const value = this[name]; delete this[name]; this[name] = value; }
    }
    this.#started = true;
    this.#start();
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    queueMicrotask(() => { if (!this.isConnected) this.#stop(); }); // it may only be moved
  }

  attributeChangedCallback(name, before, after) {
    if (!this.#started || !this.isConnected || before === after) return; // the parser's attributes come before it starts
    if (name === 'src' || name === 'live' || name === 'articles') this.#start();
    else if (name === 'view') this.#arrange();
    else if (name === 'height') this.#size();
    else if (name === 'lang') this.#name();
  }

  #words() { return wordsFor(this.closest('[lang]')?.lang); }

  #stop() {
    this.#unwatch?.();
    this.#loading?.abort();
    this.#unwatch = this.#loading = this.#doing = null;
  }

  #start() {
    this.#watch.disconnect();
    if (this.hasAttribute('src')) {
      this.#stop();
      this.#load();
      return;
    }
    // The parser, or a framework, may bring the content later.
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
    this.#read();
  }

  #read() {
    const found = comparisonIn(this);
    if (this.live && (this.articles || this.querySelector('article') || !found)) {
      this.#compare(`${this.articles}\n${this.innerHTML}`);
      return;
    }
    this.#stop();
    if (found) this.#show(found, '');
    else this.#fallBack();
  }

  async #load() {
    const url = address(this.src, this.baseURI);
    if (!url) { this.#fail('address'); return; }
    if (this.#box && this.#shown === url.href) return; // it was only moved
    const stop = this.#loading = new AbortController();
    if (!this.#box) this.#say('loading', 'status');
    let text;
    try {
      const answer = await fetch(url, { signal: stop.signal, credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      text = await answer.text();
    } catch {
      if (!stop.signal.aborted) this.#fail('failed');
      return;
    }
    if (stop.signal.aborted) return;
    if (/^\s*\{/.test(text)) { // a report
      if (this.live) this.#compare(url.href, [{ name: url.pathname.split('/').pop(), data: new TextEncoder().encode(text) }]);
      else this.#fail('report');
      return;
    }
    const found = comparisonIn(parse(text));
    if (found) this.#show(found, url.href);
    else this.#fail('none');
  }

  // compare has the articles, or a report, compared when they come into view.
  // What says whether that was done already, or is being done.
  #compare(what, files) {
    if (this.#doing === what) return;
    this.#stop();
    if (this.#box && this.#shown === what) return;
    this.#doing = what;
    if (!this.#box) this.#fallBack();
    const stop = this.#loading = new AbortController();
    this.#unwatch = near(this, async () => {
      if (!this.#box) this.#say('comparing', 'status');
      try {
        const { html, problems } = await (await live()).compare(this, { files, signal: stop.signal, trust: trustScript });
        if (stop.signal.aborted) return;
        const found = comparisonIn(parse(html));
        if (found) this.#show(found, what, problems);
        else this.#fail(files ? 'none' : 'few', problems);
      } catch (err) {
        if (!stop.signal.aborted) this.#fail(err.reason ?? 'stopped');
      }
    });
  }

  #show(comparison, from, problems = []) {
    this.#box = copy(comparison, this.ownerDocument);
    this.#shown = from;
    this.#box.setAttribute('part', 'comparison');
    const sections = [...this.#box.querySelectorAll('section[data-section]')];
    const tabs = document.createElement('div');
    tabs.className = 'tabs';
    tabs.setAttribute('part', 'tabs');
    tabs.setAttribute('role', 'group');
    for (const section of sections) {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.textContent = section.querySelector('h2')?.textContent ?? section.dataset.section;
      tab.dataset.tab = section.dataset.section;
      tabs.append(tab);
    }
    sections[0]?.before(tabs);
    this.shadowRoot.replaceChildren(this.#box, ...this.#unread(problems));
    if (this.live && this.querySelector('article')) this.shadowRoot.append(this.#articles());
    this.#name();
    this.#arrange();
    this.#size();
    this.#tell('saksi-load', { src: this.src && from, statements: this.#box.querySelectorAll('[data-statement-row]').length });
  }

  // fallBack shows the own content as it stands.
  #fallBack() {
    this.#box = this.#shown = null;
    this.#slot();
  }

  // articles keeps what was compared within reach, folded.
  #articles() {
    const fold = document.createElement('details');
    fold.className = 'saksi';
    fold.setAttribute('part', 'articles');
    const title = document.createElement('summary');
    title.textContent = this.#words().articles;
    fold.append(title, document.createElement('slot'));
    return fold;
  }

  #line(text, role) {
    const line = document.createElement('p');
    line.className = 'saksi message';
    line.setAttribute('role', role);
    line.setAttribute('part', 'message');
    line.textContent = text;
    return line;
  }

  #unread(problems) {
    return problems.map((p) => this.#line([p.name, this.#words()[p.message] ?? p.message].filter(Boolean).join(': '), 'alert'));
  }

  // say shows a message, and articles that are to be compared below it. In place
  // of what is to be loaded stands what the author wrote, better than a message.
  #say(what, role, problems = []) {
    const lines = [this.#line(this.#words()[what], role), ...this.#unread(problems)];
    if (!this.textContent.trim()) this.shadowRoot.replaceChildren(...lines);
    else if (this.live) this.shadowRoot.replaceChildren(...lines, document.createElement('slot'));
    else this.#slot();
  }

  #slot() { this.shadowRoot.replaceChildren(document.createElement('slot')); }

  #fail(why, problems) {
    this.#box = this.#shown = null;
    this.#say(why, 'alert', problems);
    this.#tell('saksi-error', { src: this.src, reason: why, message: this.#words()[why] });
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  #name() { this.#box?.querySelector('.tabs')?.setAttribute('aria-label', this.#words().views); }

  // arrange shows the section that view names, the first when it names none.
  #arrange() {
    if (!this.#box) return;
    const sections = [...this.#box.querySelectorAll('section[data-section]')];
    const all = this.view === 'all';
    const chosen = sections.find((s) => s.dataset.section === this.view) ?? sections[0];
    this.#box.toggleAttribute('data-tabbed', !all);
    for (const s of sections) s.hidden = !all && s !== chosen;
    for (const t of this.#box.querySelectorAll('[data-tab]')) t.setAttribute('aria-pressed', String(t.dataset.tab === chosen.dataset.section));
  }

  // size lets the comparison scroll by itself, and keys reach what scrolls.
  #size() {
    if (!this.#box) return;
    const height = /^\d+$/.test(this.height) ? `${this.height}px` : this.height;
    this.#box.style.maxHeight = height;
    const limited = this.#box.style.maxHeight !== '';
    this.#box.toggleAttribute('data-scrolls', limited);
    if (limited) this.#box.tabIndex = 0;
    else this.#box.removeAttribute('tabindex');
  }

  #select(target) {
    if (!this.#box?.contains(target)) return; // in an article
    const tab = target.closest('[data-tab]');
    if (tab) { this.view = tab.dataset.tab; return; }
    const at = target.closest('[data-statement-row], [data-statement]');
    if (!at) return;
    const statement = at.dataset.statementRow ?? at.dataset.statement;
    for (const s of this.#box.querySelectorAll('[data-sentence]')) s.toggleAttribute('data-lit', s.dataset.statement === statement);
    this.#tell('saksi-select', { statement, sentence: target.closest('[data-sentence]')?.dataset.sentence ?? null });
  }
}

for (const name of reflected) {
  Object.defineProperty(SaksiCompare.prototype, name, {
    configurable: true,
    enumerable: true,
    get() { return this.getAttribute(name) ?? ''; },
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
  });
}

Object.defineProperty(SaksiCompare.prototype, 'live', {
  configurable: true,
  enumerable: true,
  get() { return this.hasAttribute('live'); },
  set(value) { this.toggleAttribute('live', !!value); },
});
