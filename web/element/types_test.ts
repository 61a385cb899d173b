// Read by the TypeScript compiler, never run: a use of every type, and lines
// that must be refused.
import { SaksiCompare, fill } from './saksi-compare.js';

const element: SaksiCompare = document.createElement('saksi-compare');
element.src = 'story.fragment.html';
element.theme = 'dark';
element.view = 'all';
element.height = 480;
element.height = null;
element.live = true;
element.articles = 'a.html b.html';
element.articles = null;
const live: boolean = element.live;
const src: string = element.src;
element.addEventListener('saksi-load', (event) => { const n: number = event.detail.statements; console.log(n, src, live); });
element.addEventListener('saksi-error', (event) => { const { reason } = event.detail; if (reason === 'forbidden') console.log(reason satisfies 'forbidden'); });
element.addEventListener('saksi-select', (event) => { const s: string | null = event.detail.sentence; console.log(s); });
element.addEventListener('click', (event) => { console.log(event.clientX); });
fill(document.body);

// @ts-expect-error: there is no such theme
element.theme = 'pink';
// @ts-expect-error: it is on or off
element.live = 'yes';
// @ts-expect-error: there is no such reason
element.addEventListener('saksi-error', (event) => { if (event.detail.reason === 'bad') console.log(); });
// @ts-expect-error: there is no such view
element.view = 'side';
// @ts-expect-error: the detail has no such field
element.addEventListener('saksi-load', (event) => { console.log(event.detail.sentence); });
