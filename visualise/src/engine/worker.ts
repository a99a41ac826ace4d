// Runs in a worker, so that the page stays awake. One message asks for one variant of one replicate.
import { Engine } from './engine';

export interface RunRequest { wasm: ArrayBuffer; scenario: string; replicate: number; variant: number; weeks: number }
export interface RunAnswer { hashes?: string[]; residents?: number; milliseconds?: number; problem?: string }

self.onmessage = async ({ data }: MessageEvent<RunRequest>) => {
  try {
    const engine = await Engine.start(new Uint8Array(data.wasm));
    engine.load(data.scenario);
    engine.prepare(data.replicate);
    engine.begin(data.variant);
    const hashes = [engine.stateHash()];
    const start = performance.now();
    for (let week = 0; week < data.weeks;) {
      week = engine.advance(Math.min(13, data.weeks - week));
      hashes.push(engine.stateHash());
    }
    const answer: RunAnswer = { hashes, residents: engine.residents(), milliseconds: performance.now() - start };
    self.postMessage(answer);
  } catch (error) {
    self.postMessage({ problem: String(error) } satisfies RunAnswer);
  }
};
