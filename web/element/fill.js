// What takes the element's place where a CMS strips it: marked div elements,
// and frames.
import { address } from './safe.js';

// fill turns each <div data-saksi="story.html"> into a comparison. Its content
// stays until the comparison has come.
export function fill(root = document) {
  for (const place of root.querySelectorAll('div[data-saksi]:not([data-saksi-filled])')) {
    place.setAttribute('data-saksi-filled', '');
    const element = document.createElement('saksi-compare');
    for (const name of ['theme', 'view', 'height', 'lang']) {
      const value = place.getAttribute(`data-saksi-${name}`);
      if (value) element.setAttribute(name, value);
    }
    const before = [...place.childNodes];
    element.hidden = true;
    element.addEventListener('saksi-load', () => { before.forEach((n) => n.remove()); element.hidden = false; }, { once: true });
    element.setAttribute('src', place.dataset.saksi);
    place.append(element);
  }
}

// resized gives frames with data-saksi-frame the height that they ask for. A
// message counts only when it comes from that frame's window and from the
// origin that its src names.
export function resized(event) {
  if (event.data?.type !== 'saksi-height' || !(event.data.height > 0)) return;
  for (const frame of document.querySelectorAll('iframe[data-saksi-frame]')) {
    if (event.source === frame.contentWindow && event.origin === address(frame.src, document.baseURI)?.origin) {
      frame.style.height = `${Math.min(Math.ceil(event.data.height), 20000)}px`;
    }
  }
}
