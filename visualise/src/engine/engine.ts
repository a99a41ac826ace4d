// The engine in a page: a thin wrapper around the C interface of engine/web/web.cpp.
import { wasiImports } from './wasi';

/** What the engine exports; see engine/web/web.cpp. */
interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  dk_input(bytes: number): number;
  dk_load(): number;
  dk_message(): number;
  dk_message_size(): number;
  dk_prepare(replicate: number): number;
  dk_begin(variant: number): number;
  dk_advance(weeks: number): number;
  dk_state_hash(): bigint;
  dk_series(): number;
  dk_series_size(): number;
  dk_residents(): number;
}

/** A problem in both languages, as the engine words it. */
export interface EngineProblem { place: string; nl: string; en: string }

export class EngineError extends Error {
  constructor(readonly problem: EngineProblem) {
    super(problem.en);
  }
}

export class Engine {
  private constructor(private readonly x: Exports) {}

  static async start(bytes: Uint8Array<ArrayBuffer>): Promise<Engine> {
    const module = await WebAssembly.compile(bytes);
    const instance = await WebAssembly.instantiate(module, wasiImports(module));
    const exports = instance.exports as unknown as Exports;
    exports._initialize();
    return new Engine(exports);
  }

  /** Takes a scenario as JSON text, as `draagkracht check --json` resolves it. */
  load(json: string): void {
    const text = new TextEncoder().encode(json);
    const at = this.x.dk_input(text.length);
    new Uint8Array(this.x.memory.buffer, at, text.length).set(text);
    this.must(this.x.dk_load());
  }

  /** Builds and warms up a replicate; its week 0 serves all variants. */
  prepare(replicate: number): void {
    this.must(this.x.dk_prepare(replicate));
  }

  begin(variant: number): void {
    this.must(this.x.dk_begin(variant));
  }

  /** Lets weeks pass and returns the week reached. */
  advance(weeks: number): number {
    const week = this.x.dk_advance(weeks);
    this.must(week >= 0 ? 1 : 0);
    return week;
  }

  /** Sixteen hexadecimal digits, as `state_hashes` in a manifest. */
  stateHash(): string {
    return BigInt.asUintN(64, this.x.dk_state_hash()).toString(16).padStart(16, '0');
  }

  residents(): number {
    return this.x.dk_residents();
  }

  private must(ok: number): void {
    if (ok !== 0) return;
    const text = new Uint8Array(this.x.memory.buffer, this.x.dk_message(), this.x.dk_message_size());
    throw new EngineError(JSON.parse(new TextDecoder().decode(text)) as EngineProblem);
  }
}
