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
  dk_variant(): number;
  dk_begin(variant: number): number;
  dk_change(variant: number): number;
  dk_advance(weeks: number): number;
  dk_state_hash(): bigint;
  dk_series(): number;
  dk_series_size(): number;
  dk_residents(): number;
  dk_text(): number;
  dk_text_size(): number;
  dk_people(): number;
  dk_watch(person: number): void;
  dk_network(person: number): number;
  dk_intervene(person: number, what: number, amount: number): number;
  dk_draw(person: number, drawing: number, lens: number, language: number): number;
}

/** What one person can be let do; the order is that of engine/run/intervene.hpp. */
export const interventions = ['fall_out', 'take_a_break', 'change_hours', 'speak_up'] as const;
export type Intervention = (typeof interventions)[number];

/** A problem in both languages, as the engine words it. */
export interface EngineProblem { place: string; nl: string; en: string }

export class EngineError extends Error {
  constructor(readonly problem: EngineProblem) {
    super(problem.en);
  }
}

export class Engine {
  private constructor(private readonly x: Exports) {}

  /** From bytes, or from a module that was compiled already. */
  static async start(code: Uint8Array<ArrayBuffer> | WebAssembly.Module): Promise<Engine> {
    const module = code instanceof WebAssembly.Module ? code : await WebAssembly.compile(code);
    const instance = await WebAssembly.instantiate(module, wasiImports(module));
    const exports = instance.exports as unknown as Exports;
    exports._initialize();
    return new Engine(exports);
  }

  /** Takes a scenario as JSON text, as `draagkracht check --json` resolves it. */
  load(json: string): void {
    this.put(json);
    this.must(this.x.dk_load());
  }

  /** Takes one variant as JSON text: it becomes variant 1; weeks 0 that were prepared stay. */
  takeVariant(json: string): void {
    this.put(json);
    this.must(this.x.dk_variant());
  }

  /** Builds and warms up a replicate; its week 0 serves all variants. */
  prepare(replicate: number): void {
    this.must(this.x.dk_prepare(replicate));
  }

  begin(variant: number): void {
    this.must(this.x.dk_begin(variant));
  }

  /** The run that goes on goes on under this variant. */
  change(variant: number): void {
    this.must(this.x.dk_change(variant));
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

  /** The course of these measures for everybody, weeks 0 to `week`, one after another. */
  courses(measures: number[], weeks: number, week: number): Float64Array {
    const series = new Float64Array(this.x.memory.buffer, this.x.dk_series(), this.x.dk_series_size());
    const out = new Float64Array(measures.length * (week + 1));
    measures.forEach((m, i) => out.set(series.subarray(m * (weeks + 1), m * (weeks + 1) + week + 1), i * (week + 1)));
    return out;
  }

  /** Everybody at home who needs help now. */
  people<T>(): T {
    this.must(this.x.dk_people());
    return this.answer<T>();
  }

  /** Whose events are kept from now on. */
  watch(person: number): void {
    this.x.dk_watch(person);
  }

  /** One person with everybody around, now. */
  network<T>(person: number): T {
    this.must(this.x.dk_network(person));
    return this.answer<T>();
  }

  /** After this no week is looked at for anybody's sake. */
  watchNobody(): void {
    this.x.dk_watch(0xffffffff);
  }

  /** A drawing of the field of one person, now, as SVG; empty when it is not for this person. */
  draw(person: number, drawing: number, lens: number, language: 0 | 1): string {
    this.must(this.x.dk_draw(person, drawing, lens, language));
    return this.read(this.x.dk_text(), this.x.dk_text_size());
  }

  intervene(person: number, what: Intervention, amount: number): void {
    this.must(this.x.dk_intervene(person, interventions.indexOf(what), amount));
  }

  private put(json: string): void {
    const text = new TextEncoder().encode(json);
    const at = this.x.dk_input(text.length);
    new Uint8Array(this.x.memory.buffer, at, text.length).set(text);
  }

  private answer<T>(): T {
    return JSON.parse(this.read(this.x.dk_text(), this.x.dk_text_size())) as T;
  }

  private read(at: number, size: number): string {
    return new TextDecoder().decode(new Uint8Array(this.x.memory.buffer, at, size));
  }

  private must(ok: number): void {
    if (ok !== 0) return;
    const said = this.read(this.x.dk_message(), this.x.dk_message_size());
    throw new EngineError(said ? JSON.parse(said) as EngineProblem
      : { place: '', nl: 'De rekenmachine kreeg een vraag op het verkeerde moment.', en: 'The engine was asked something at the wrong moment.' });
  }
}
