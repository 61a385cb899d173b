// Compares inside a page. The element loads this part when it has something to
// compare; in a worker the same file runs the program (web/build puts that
// behind it). All elements of a page share one compiled program, and one worker
// that does their work in turn and ends when there is none left.
import { sourcesOf } from './sources.js';

// Of an error only the reason is told, one of the element's words.
const because = (reason) => Object.assign(new Error(reason), { reason });

// compare gives { html, problems } for the articles of an element, or for the
// files that it has loaded.
export async function compare(element, { files, signal, trust }) {
  if (!allowed()) throw because('forbidden'); // before anything is loaded
  const found = files ? { files, problems: [] } : await sourcesOf(element, signal);
  if (!files && found.files.length < 2) return { html: '', problems: found.problems };
  const answer = await inTurn(found.files, signal, trust);
  return { html: answer.html, problems: [...found.problems, ...JSON.parse(answer.problems)] };
}

// allowed tries the smallest program there is: a policy can forbid them all.
function allowed() {
  try {
    return !!new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) && typeof Worker === 'function';
  } catch {
    return false;
  }
}

let program;
const compiled = () => program ??= load().catch(() => { program = null; throw because('program'); });

async function load() {
  const answer = await fetch(new URL("saksi.wasm.gz", import.meta.url));
  if (!answer.ok) throw new Error(String(answer.status));
  const blob = await answer.blob();
  const head = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
  const packed = head[0] === 0x1f && head[1] === 0x8b; // unless the server has it unpacked on the way
  const body = packed ? blob.stream().pipeThrough(new DecompressionStream('gzip')) : blob;
  return WebAssembly.compileStreaming(new Response(body, { headers: { 'content-type': 'application/wasm' } }));
}

let last = Promise.resolve();
let waiting = 0;
let worker = null;

async function inTurn(files, signal, trust) {
  const before = last;
  let done;
  last = new Promise((resolve) => { done = resolve; });
  waiting++;
  let answer;
  try {
    await before;
    signal.throwIfAborted();
    worker ??= await start(await compiled(), trust);
    signal.throwIfAborted();
    answer = await ask(files, signal);
    return answer;
  } finally {
    if (--waiting === 0 || !answer) { // memory is given back by ending it
      worker?.terminate();
      worker = null;
    }
    done();
  }
}

// A worker must come from the page's own site; from another the text of the file
// is brought in. A line that imports it would need that site in worker-src too.
async function address() {
  const here = new URL(import.meta.url);
  if (here.origin === location.origin) return here.href;
  const text = await (await fetch(here)).text();
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}

async function start(module, trust) {
  const from = trust(await address());
  return new Promise((resolve, reject) => {
    let made;
    const refuse = () => { clearTimeout(late); made?.terminate(); reject(because('forbidden')); };
    const late = setTimeout(refuse, 30000); // some policies leave a worker silent for ever
    try {
      made = new Worker(from, { type: 'module' });
      made.onerror = refuse;
      made.onmessage = (e) => { if (e.data.type === 'up') { clearTimeout(late); resolve(made); } };
      made.postMessage(module);
    } catch {
      refuse();
    }
  });
}

function ask(files, signal) {
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(because('stopped'));
    worker.onmessage = ({ data }) => {
      if (data.type === 'fragment') resolve(data);
      else if (data.type === 'failed') reject(because('stopped'));
    };
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.postMessage({ type: 'fragment', id: 1, files });
  });
}
