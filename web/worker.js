// The worker's start: the first message brings the compiled program, those
// that come before the program listens wait.
const waiting = [];
onmessage = (first) => {
  onmessage = (e) => waiting.push(e);
  const go = new Go();
  // What the program says on its way out tells whether the memory was used up: in so
  // many words, or by where it stood: in what hands memory out.
  let said = '', why = 'the program ended';
  const write = globalThis.fs.writeSync;
  globalThis.fs.writeSync = (fd, bytes) => {
    said = (said + new TextDecoder().decode(bytes)).slice(-200);
    if (/out of memory|cannot allocate|runtime\.(mallocgc|persistentalloc|sysAlloc|\(\*mheap\))/.test(said)) why = 'out of memory';
    return write(fd, bytes);
  };
  WebAssembly.instantiate(first.data, go.importObject).then((instance) => {
    globalThis.memory = () => instance.exports.mem.buffer.byteLength;
    go.run(instance).then(() => setTimeout(() => { throw new Error(why); }));
    for (const e of waiting) onmessage(e);
  }, (err) => setTimeout(() => { throw err; }));
};
