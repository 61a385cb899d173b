// The script to put into a page. A second copy of it changes nothing.
import { SaksiCompare as Element } from './element.js';
import { fill, resized } from './fill.js';

if (!customElements.get('saksi-compare')) {
  customElements.define('saksi-compare', Element);
  addEventListener('message', resized);
  fill(); // a module runs when the document has been read
}
export const SaksiCompare = customElements.get('saksi-compare');
export { fill };
