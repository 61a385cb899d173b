// Starts the page: has the program that the page carries compiled once, and
// runs it here and in a worker. It begins before the program has come, which is
// nearly all of the page. Until that runs, files that are dropped or chosen wait.
// What needs a browser and no Go is here as well: drag and drop with folders,
// and the making of workers.
(() => {
  'use strict';
  const html = document.documentElement;
  const byId = (id) => document.getElementById(id);
  const policy = globalThis.trustedTypes?.createPolicy('saksi', {
    createScriptURL(url) {
      if (!url.startsWith('blob:')) throw new TypeError('not a worker of this page');
      return url;
    },
  });

  const language = (navigator.languages ?? [navigator.language]).map((l) => l.slice(0, 2).replace('in', 'id'))
    .find((l) => l === 'en' || byId(`first-${l}`));
  if (language && language !== 'en') {
    html.lang = language;
    html.dir = byId(`first-${language}`).dir;
    byId('app').replaceChildren(byId(`first-${language}`).content.cloneNode(true));
  }

  // Files wait until the program takes them, and so does what was clicked or set.
  const waiting = [], acts = [];
  let take = (files) => waiting.push(files);
  const input = byId('files');
  input.addEventListener('change', () => { take([...input.files]); input.value = ''; });
  const choose = () => input.click();
  const early = (e) => {
    const { act, arg, change } = e.target.closest?.(e.type === 'click' ? '[data-act]' : '[data-change]')?.dataset ?? {};
    const { value } = e.target;
    if (act === 'choose') choose();
    else if (act) acts.push(() => document.querySelector(`[data-act="${act}"]${arg ? `[data-arg="${arg}"]` : ''}`)?.click());
    else if (change) acts.push(() => {
      const el = document.querySelector(`[data-change="${change}"]`);
      if (!el) return;
      el.value = value;
      el.dispatchEvent(new Event('change', { bubbles: true }));
    });
  };
  document.addEventListener('click', early);
  document.addEventListener('change', early);

  const hasFiles = (e) => e.dataTransfer?.types.includes('Files');
  let inside = 0;
  addEventListener('dragenter', (e) => { if (hasFiles(e)) { inside++; html.dataset.dragging = ''; } });
  addEventListener('dragleave', (e) => { if (hasFiles(e) && --inside <= 0) { inside = 0; delete html.dataset.dragging; } });
  addEventListener('dragover', (e) => { if (hasFiles(e)) e.preventDefault(); });
  addEventListener('drop', async (e) => {
    inside = 0;
    delete html.dataset.dragging;
    if (!hasFiles(e)) return;
    e.preventDefault();
    const entries = [...e.dataTransfer.items].map((item) => item.webkitGetAsEntry?.());
    const files = [...e.dataTransfer.files];
    if (entries.some((entry) => entry?.isDirectory)) {
      take((await Promise.all(entries.filter(Boolean).map(filesOf))).flat());
    } else {
      take(files);
    }
  });

  // What is pasted as rich text is read as the page that it came from, so that
  // its paragraphs, headings and lists stay; unless it was changed by hand.
  let pasted = { text: '', html: '' };
  addEventListener('paste', (e) => {
    if (e.target.id !== 'paste-text') return;
    pasted = { text: e.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n'), html: e.clipboardData.getData('text/html') };
  });
  const filesOf = (entry) => new Promise((done) => {
    if (entry.isFile) { entry.file((f) => done([f]), () => done([])); return; }
    const reader = entry.createReader();
    const all = [];
    const more = () => reader.readEntries(async (some) => {
      if (some.length) { all.push(...some); more(); return; }
      all.sort((a, b) => (a.name < b.name ? -1 : 1));
      done((await Promise.all(all.map(filesOf))).flat());
    }, () => done([]));
    more();
  });

  const fail = (message) => {
    html.dataset.state = 'failed';
    const p = document.createElement('p');
    p.setAttribute('role', 'alert');
    p.className = 'problems';
    p.textContent = message;
    byId('app').prepend(p);
  };

  // The program's pieces are unpacked and compiled while the next are parsed.
  const compile = () => {
    const pieces = document.getElementsByClassName('program');
    let taken = 0, stream;
    const texts = new ReadableStream({ start(s) { stream = s; } });
    const take = () => { for (; pieces[taken]?.nextSibling; taken++) stream.enqueue(pieces[taken].textContent); };
    const watch = new MutationObserver(take);
    watch.observe(document.body, { childList: true });
    document.addEventListener('DOMContentLoaded', () => {
      watch.disconnect();
      take();
      stream.close();
    });
    const packed = texts.pipeThrough(new TransformStream({ transform: (text, out) => out.enqueue(bytesOf(text)) }));
    const body = packed.pipeThrough(new DecompressionStream('gzip'));
    return WebAssembly.compileStreaming(new Response(body, { headers: { 'content-type': 'application/wasm' } }));
  };
  const bytesOf = (base64) => {
    if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  };

  let compiled, workerURL, memory;
  globalThis.saksi = {
    choose,
    render: saksiRender,
    adopt: saksiRender.adopt,
    // takePasted takes a pasted article that is still as it came; false when it is plain text.
    takePasted(name, text) {
      if (!pasted.html || text.trim() !== pasted.text.trim()) return false;
      take([new File([pasted.html], name || 'pasted.html', { type: 'text/html' })]);
      return true;
    },
    onFiles(handler) {
      document.removeEventListener('click', early);
      document.removeEventListener('change', early);
      take = handler;
      for (const files of waiting.splice(0)) handler(files);
      for (const act of acts) act();
      performance.mark('running');
    },
    // A worker that runs the program, or null where workers are refused.
    startWorker() {
      try {
        workerURL ??= URL.createObjectURL(new Blob([byId('go').textContent, '\n', byId('worker').textContent], { type: 'text/javascript' }));
        const worker = new Worker(policy ? policy.createScriptURL(workerURL) : workerURL);
        worker.postMessage(compiled);
        return worker;
      } catch {
        return null;
      }
    },
    // keep writes what the user would not lose where the browser has a dialog
    // that says whether it was written; elsewhere it is a download, of which a
    // page hears nothing more. It gives false when the dialog was closed. The file is
    // a promise: it is written while the dialog asks.
    async keep(name, content, type) {
      let file;
      try {
        file = await globalThis.showSaveFilePicker?.({ suggestedName: name });
      } catch (err) {
        if (err.name === 'AbortError') return false;
      }
      if (!file) return this.save(name, await content, type), true;
      const out = await file.createWritable();
      await out.write(await content);
      await out.close();
      return true;
    },
    save(name, content, type) {
      const url = URL.createObjectURL(new Blob([content], { type }));
      const a = document.createElement('a');
      a.href = url;
      a.download = name;
      a.click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
    },
    copy: async (html, plain) => navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    })]),
    memory: () => memory?.buffer.byteLength ?? 0,
    // What the worker warms up with: the examples, first that of the reader's language.
    warm: () => `[${(language === 'id' ? ['id', 'en'] : ['en', 'id']).map((l) => byId(`example-${l}`).textContent)}]`,
    example: (name) => JSON.parse(byId(`example-${name}`).textContent).map((a) => new File([a.text], a.name, { type: 'text/plain' })),
  };

  html.dataset.state = 'ready';
  (async () => {
    try {
      compiled = await compile();
      const go = new Go();
      const instance = await WebAssembly.instantiate(compiled, go.importObject);
      memory = instance.exports.mem;
      go.run(instance).then(() => fail('Saksi stopped. Load the page again.'));
    } catch (err) {
      fail(`This browser could not start Saksi (${err.message}). A current Firefox, Chrome, Edge or Safari with WebAssembly opens it.`);
    }
  })();
})();
