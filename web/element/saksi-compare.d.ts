/** What `view` can name; a comparison has those of them that are not empty. */
export type SaksiView = 'disagreements' | 'statements' | 'only' | 'all';

export interface SaksiLoadDetail {
  /** Where it was loaded from; empty when it was in the element or compared here. */
  src: string;
  statements: number;
}

export interface SaksiErrorDetail {
  src: string;
  /** Of src: no web address, not loaded, no comparison in it, a report. Of comparing: too few articles, forbidden by the site's policy, the program not loaded, failed. */
  reason: 'address' | 'failed' | 'none' | 'report' | 'few' | 'forbidden' | 'program' | 'stopped';
  /** What to do about it, in the element's language. */
  message: string;
}

export interface SaksiSelectDetail {
  /** As in the report: "s12". */
  statement: string;
  /** "a1.3", or null when not one sentence was chosen. */
  sentence: string | null;
}

export interface SaksiEventMap extends HTMLElementEventMap {
  'saksi-load': CustomEvent<SaksiLoadDetail>;
  'saksi-error': CustomEvent<SaksiErrorDetail>;
  'saksi-select': CustomEvent<SaksiSelectDetail>;
}

/** Shows a comparison made before, or makes one. Every property is an attribute too. */
export declare class SaksiCompare extends HTMLElement {
  /** Address of a fragment or a page that was exported; without it the element's content is shown. */
  get src(): string;
  set src(value: string | null);
  /** Compares the `<article>` elements inside, those that `articles` names, or shows a report, when it comes into view. */
  live: boolean;
  /** Addresses of articles, with spaces between. */
  get articles(): string;
  set articles(value: string | null);
  get theme(): string;
  set theme(value: 'light' | 'dark' | '' | null);
  get view(): string;
  set view(value: SaksiView | '' | null);
  /** The most that it takes: pixels, or a CSS length. */
  get height(): string;
  set height(value: string | number | null);
  addEventListener<K extends keyof SaksiEventMap>(type: K, listener: (this: SaksiCompare, event: SaksiEventMap[K]) => unknown, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof SaksiEventMap>(type: K, listener: (this: SaksiCompare, event: SaksiEventMap[K]) => unknown, options?: boolean | EventListenerOptions): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** Fills `<div data-saksi="story.html">` elements that were added later. */
export declare function fill(root?: ParentNode): void;

declare global {
  interface HTMLElementTagNameMap {
    'saksi-compare': SaksiCompare;
  }
}
