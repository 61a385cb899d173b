// <saksi-compare> shows a comparison that was made before: the one in its own
// content, which stays there for readers without scripts, or the one that src
// names. It renders nothing itself, it gives looks and behaviour to the
// fragment that Saksi exports.
import { address, comparisonIn, copy, parse } from './safe.js';
import { wordsFor } from './words.js';

// All elements of a page share one style sheet; a strict policy allows it.
let sheet;
const style = () => {
  if (!sheet) { sheet = new CSSStyleSheet(); sheet.replaceSync(SAKSI_STYLE); }
  return [sheet];
};

const reflected = ['src', 'theme', 'view', 'height'];

export class SaksiCompare extends HTMLElement {
  static observedAttributes = [...reflected, 'lang'];
  #box = null; // the copy that is shown
  #shown = null; // the address it came from, '' for the own content
  #loading = null; // ends what is under way
  #watch = new MutationObserver(() => this.#read());

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = style();
    this.shadowRoot.append(document.createElement('slot'));
    this.shadowRoot.addEventListener('click', (e) => this.#select(e.target));
  }

  connectedCallback() {
    for (const name of reflected) { // what a framework set before the script came
      if (Object.hasOwn(this, name)) { const value = this[name]; delete this[name]; this[name] = value; }
    }
    this.#start();
  }

  disconnectedCallback() {
    this.#watch.disconnect();
    this.#loading?.abort();
    this.#loading = null;
  }

  attributeChangedCallback(name, before, after) {
    if (!this.isConnected || before === after) return;
    if (name === 'src') this.#start();
    else if (name === 'view') this.#arrange();
    else if (name === 'height') this.#size();
    else if (name === 'lang') this.#name();
  }

  #words() { return wordsFor(this.closest('[lang]')?.lang); }

  #start() {
    this.#watch.disconnect();
    this.#loading?.abort();
    this.#loading = null;
    if (this.hasAttribute('src')) {
      this.#load();
      return;
    }
    // The parser, or a framework, may bring the content later.
    this.#watch.observe(this, { childList: true, subtree: true, characterData: true });
    this.#read();
  }

  #read() {
    const found = comparisonIn(this);
    if (found) this.#show(found, '');
    else this.#fallBack();
  }

  async #load() {
    const url = address(this.src, this.baseURI);
    if (!url) { this.#fail('address'); return; }
    if (this.#box && this.#shown === url.href) return; // it was only moved
    const stop = this.#loading = new AbortController();
    if (!this.#box) this.#say('loading', 'status');
    let doc;
    try {
      const answer = await fetch(url, { signal: stop.signal, credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      doc = parse(await answer.text());
    } catch {
      if (!stop.signal.aborted) this.#fail('failed');
      return;
    }
    if (stop.signal.aborted) return;
    const found = comparisonIn(doc);
    if (found) this.#show(found, url.href);
    else this.#fail('none');
  }

  #show(comparison, from) {
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
    this.shadowRoot.replaceChildren(this.#box);
    this.#name();
    this.#arrange();
    this.#size();
    this.#tell('saksi-load', { src: from, statements: this.#box.querySelectorAll('[data-statement-row]').length });
  }

  // fallBack shows the own content as it stands.
  #fallBack() {
    this.#box = this.#shown = null;
    this.shadowRoot.replaceChildren(document.createElement('slot'));
  }

  #say(what, role) {
    const line = document.createElement('p');
    line.className = 'saksi message';
    line.setAttribute('role', role);
    line.setAttribute('part', 'message');
    line.textContent = this.#words()[what];
    // What stands in the element is better than a message.
    this.shadowRoot.replaceChildren(this.textContent.trim() ? document.createElement('slot') : line);
  }

  #fail(why) {
    this.#box = this.#shown = null;
    this.#say(why, 'alert');
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
