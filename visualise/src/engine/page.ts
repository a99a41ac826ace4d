// A page that proves the engine: opened from disk, without network, it runs the scenario it carries and
// shows the state hashes. The live page grows from here.
import type { RunAnswer, RunRequest } from './worker';

const text = (id: string): string => document.getElementById(id)?.textContent ?? '';

/** The engine lies in the page as base64: fetch would not work from disk. */
function fromBase64(code: string): ArrayBuffer {
  const raw = atob(code);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes.buffer;
}

const job = JSON.parse(text('job')) as { replicate: number; variant: number; weeks: number };
const worker = new Worker(URL.createObjectURL(new Blob([text('worker')], { type: 'text/javascript' })));
const out = document.getElementById('out');

worker.onmessage = ({ data }: MessageEvent<RunAnswer>) => {
  if (out) out.textContent = JSON.stringify(data);
  document.documentElement.dataset.done = data.problem ? 'problem' : 'yes';
};
const request: RunRequest = { wasm: fromBase64(text('wasm')), scenario: text('scenario'), ...job };
worker.postMessage(request, [request.wasm]);
