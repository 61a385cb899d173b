// Saves a page as MHTML, as a browser's "single file" does: node --experimental-websocket snapshot.mjs PORT URL OUT
import { writeFileSync } from "node:fs";
const [port, url, out] = process.argv.slice(2);
let target;
for (let i = 0; i < 50 && !target; i++) {
  try {
    target = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()).find((t) => t.type === "page");
  } catch {
    await new Promise((r) => setTimeout(r, 200));
  }
}
const socket = new WebSocket(target.webSocketDebuggerUrl);
await new Promise((r) => (socket.onopen = r));
let id = 0;
const call = (method, params = {}) =>
  new Promise((resolve) => {
    const mine = ++id;
    const hear = (e) => {
      const m = JSON.parse(e.data);
      if (m.id === mine) { socket.removeEventListener("message", hear); resolve(m.result); }
    };
    socket.addEventListener("message", hear);
    socket.send(JSON.stringify({ id: mine, method, params }));
  });
await call("Page.enable");
const loaded = new Promise((r) => socket.addEventListener("message", (e) => JSON.parse(e.data).method === "Page.loadEventFired" && r()));
await call("Page.navigate", { url });
await loaded;
writeFileSync(out, (await call("Page.captureSnapshot", { format: "mhtml" })).data);
await call("Browser.close");
process.exit(0);
