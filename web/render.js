// Makes the changes of the document that the program asks for (wasm/patch says
// what they are). Text arrives as text: nothing here makes markup of it.
const saksiRender = (() => {
  'use strict';
  const nodes = [];
  const render = (changes) => {
    const fields = changes.split('\0');
    let i = 0;
    const next = () => fields[i++];
    const node = () => nodes[fields[i++]];
    while (i < fields.length - 1) {
      switch (next()) {
        case 'E': nodes[next()] = document.createElement(next()); break;
        case 'T': nodes[next()] = document.createTextNode(next()); break;
        case 'A': node().setAttribute(next(), next()); break;
        case 'W': node().removeAttribute(next()); break;
        case 'C': node().checked = next() !== ''; break;
        case 'V': node().value = next(); break;
        case 'D': node().data = next(); break;
        case 'P': node().appendChild(node()); break;
        case 'B': node().insertBefore(node(), node()); break;
        case 'R': node().replaceWith(node()); break;
        case 'X': node().remove(); break;
        case 'O': document.getElementById('app').replaceChildren(node()); break;
        case 'F': nodes.fill(undefined, next(), +next() + 1); break;
        default: throw new Error('no such change of the document');
      }
    }
  };
  // adopt numbers what stands in the document if its nodes are those named.
  render.adopt = (names) => {
    const walker = document.createTreeWalker(document.getElementById('app'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const there = [undefined];
    while (walker.nextNode()) there.push(walker.currentNode);
    if (there.slice(1).map((n) => (n.localName ?? '') + '\0').join('') !== names) return false;
    nodes.splice(0, nodes.length, ...there);
    return true;
  };
  return render;
})();
