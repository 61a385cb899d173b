// The worker's start: the first message brings the compiled program, those
// that come before the program listens wait.
const waiting = [];
onmessage = (first) => {
  onmessage = (e) => waiting.push(e);
  const go = new Go();
  WebAssembly.instantiate(first.data, go.importObject).then((instance) => {
    go.run(instance).then(() => setTimeout(() => { throw new Error('the program ended'); }));
    for (const e of waiting) onmessage(e);
  }, (err) => setTimeout(() => { throw err; }));
};
