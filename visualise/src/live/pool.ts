/**
 * The workers of the page and what they found: the baseline and every choice that was tried, run by
 * run, so that going back shows at once what was worked out before.
 */
import type { Answer, Ask, Drawn, LifeWish, RunWish } from './worker';

export interface Place { scenario: string; weeks: number; measures: number[]; replicates: number }

/** Runs of one choice, by replicate; each holds the measures one after another. */
export interface Runs { rows: Map<number, Float64Array>; hashes: Map<number, string>; part?: { replicate: number; week: number; rows: Float64Array } }

const empty = (): Runs => ({ rows: new Map(), hashes: new Map() });
/** Choices that stay in memory. */
const KEEP = 40;

export class Pool {
  private readonly workers: Worker[];
  private place: Place | undefined;
  private base = empty();
  private tried = new Map<string, Runs>();
  private wish: { id: number; key: string } = { id: 0, key: '' };
  private counter = 0;
  /** Answers up to this number are about another place. */
  private since = 0;
  onNews: (what: Answer) => void = () => {};

  /** The engine is compiled once, for all workers; what is asked before that waits in order. */
  constructor(source: string, private readonly engine: Promise<WebAssembly.Module>, count: number) {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    this.workers = Array.from({ length: count }, () => new Worker(url));
    for (const worker of this.workers) {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => this.take(data);
      void engine.then((module) => worker.postMessage({ type: 'start', module } satisfies Ask));
    }
  }

  get baseline(): Runs { return this.base; }
  runsOf(key: string): Runs | undefined { return this.tried.get(key); }

  settle(place: Place): void {
    this.place = place;
    this.since = this.counter;
    this.base = empty();
    this.tried.clear();
    for (const worker of this.workers) this.ask(worker, { type: 'place', scenario: place.scenario, weeks: place.weeks, measures: place.measures });
    this.ask(this.workers[0]!, { type: 'people', id: ++this.counter });
  }

  /** Wants this choice worked out, and nothing older any more. `variant` null: the baseline alone. */
  want(key: string, variant: string | null): void {
    const place = this.place;
    if (!place) return;
    const id = ++this.counter;
    this.wish = { id, key };
    let runs = this.tried.get(key);
    if (variant && !runs) this.tried.set(key, (runs = empty()));
    if (runs) delete runs.part;
    while (this.tried.size > KEEP) this.tried.delete(this.tried.keys().next().value!);
    this.workers.forEach((worker, k) => {
      const own = Array.from({ length: place.replicates }, (_, r) => r).filter((r) => r % this.workers.length === k);
      const wish: RunWish = { type: 'run', id, variant,
        baseline: own.filter((r) => !this.base.rows.has(r)),
        replicates: variant ? own.filter((r) => !runs!.rows.has(r)) : [] };
      this.ask(worker, wish);
    });
  }

  /** Lives to look at side by side, by number; the last worker does these, the first shows the first answer. */
  lives(person: number, draw: Drawn, wishes: Pick<LifeWish, 'variant' | 'out'>[]): number[] {
    const group = ++this.counter;
    return wishes.map((wish) => {
      const id = ++this.counter;
      this.ask(this.workers[this.workers.length - 1]!, { type: 'life', id, group, person, draw, ...wish });
      return id;
    });
  }

  send(ask: Ask): void {
    this.ask(this.workers[0]!, ask);
  }

  private ask(worker: Worker, ask: Ask): void {
    void this.engine.then(() => worker.postMessage(ask));
  }

  private take(answer: Answer): void {
    if ('id' in answer && answer.id <= this.since) return;
    if (answer.type === 'baseline') {
      this.base.rows.set(answer.replicate, answer.rows);
      this.base.hashes.set(answer.replicate, answer.hash);
    } else if ((answer.type === 'variant' || answer.type === 'part') && this.wish.id === answer.id) {
      const runs = this.tried.get(this.wish.key);
      if (runs && answer.type === 'part') runs.part = answer;
      if (runs && answer.type === 'variant') {
        runs.rows.set(answer.replicate, answer.rows);
        runs.hashes.set(answer.replicate, answer.hash);
        if (runs.part?.replicate === answer.replicate) delete runs.part;
      }
    } else if (answer.type === 'variant' || answer.type === 'part') {
      return;  // an older wish
    }
    this.onNews(answer);
  }
}
