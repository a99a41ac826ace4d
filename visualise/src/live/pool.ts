/**
 * The workers of the page and what they found: the baseline and every choice that was tried, run by
 * run, so that going back shows at once what was worked out before. Who has nothing to do works on what
 * may be chosen next.
 */
import type { Answer, Ask, Drawn, LifeWish, RunWish } from './worker';

export interface Place { scenario: string; weeks: number; measures: number[]; replicates: number }

/** Runs of one choice, by replicate; each holds the measures one after another. */
export interface Runs { rows: Map<number, Float64Array>; hashes: Map<number, string>; part?: { replicate: number; week: number; rows: Float64Array } }

/** A choice that may come next, and how near it is: under the pointer, of the lever at hand, or another. */
export interface Next { key: string; variant: string; near: 'here' | 'lever' | 'other' }

const empty = (): Runs => ({ rows: new Map(), hashes: new Map() });
/** Choices that stay in memory. */
const KEEP = 40;

export class Pool {
  private readonly workers: Worker[];
  private place: Place | undefined;
  private base = empty();
  private tried = new Map<string, Runs>();
  private wish: { key: string; variant: string | null } = { key: '', variant: null };
  private next: Next[] = [];
  private foreseen = new Map<string, Runs>();
  /** What each worker looks at ahead, if it does. */
  private readonly ahead: ({ id: number; key: string } | undefined)[];
  /** The choice that each wish was about. */
  private readonly about = new Map<number, string>();
  private counter = 0;
  /** Answers up to this number are about another place. */
  private since = 0;
  onNews: (what: Answer) => void = () => {};

  /** The engine is compiled once, for all workers; what is asked before that waits in order. */
  constructor(source: string, private readonly engine: Promise<WebAssembly.Module>, count: number) {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    this.workers = Array.from({ length: count }, () => new Worker(url));
    this.ahead = this.workers.map(() => undefined);
    this.workers.forEach((worker, k) => {
      worker.onmessage = ({ data }: MessageEvent<Answer>) => this.take(data, k);
      void engine.then((module) => worker.postMessage({ type: 'start', module } satisfies Ask));
    });
  }

  get baseline(): Runs { return this.base; }
  /** Runs that were worked out before anybody asked for them. */
  runsAhead(key: string): number { return this.foreseen.get(key)?.rows.size ?? 0; }
  runsOf(key: string): Runs | undefined { return this.tried.get(key); }

  settle(place: Place): void {
    this.place = place;
    this.since = this.counter;
    this.base = empty();
    this.tried.clear();
    this.foreseen.clear();
    this.next = [];
    this.about.clear();
    this.ahead.fill(undefined);
    for (const worker of this.workers) this.ask(worker, { type: 'place', scenario: place.scenario, weeks: place.weeks, measures: place.measures });
    this.ask(this.workers[0]!, { type: 'people', id: ++this.counter });
  }

  /** Wants this choice worked out, and nothing older any more. `variant` null: the baseline alone. */
  want(key: string, variant: string | null): void {
    const place = this.place;
    if (!place) return;
    const id = ++this.counter;
    this.wish = { key, variant };
    this.about.set(id, key);
    let runs = this.tried.get(key);
    if (variant && !runs) this.tried.set(key, (runs = this.foreseen.get(key) ?? empty()));
    this.foreseen.delete(key);
    if (runs) delete runs.part;
    while (this.tried.size > KEEP) this.tried.delete(this.tried.keys().next().value!);
    this.ahead.fill(undefined);
    this.workers.forEach((worker, k) => {
      const wish: RunWish = { type: 'run', id, variant, ahead: false,
        baseline: this.own(k).filter((r) => !this.base.rows.has(r)),
        replicates: variant ? this.own(k).filter((r) => !runs!.rows.has(r)) : [] };
      this.ask(worker, wish);
    });
  }

  /** What may come after the present wish, likeliest first; an empty list stops looking ahead. */
  foresee(next: Next[]): void {
    this.next = next.filter((n) => n.key !== this.wish.key);
    for (const key of this.foreseen.keys()) if (!next.some((n) => n.key === key)) this.foreseen.delete(key);
    const near = this.next.filter((n) => n.near !== 'other');
    this.workers.forEach((_, k) => {
      // What is hardly likely any more makes way.
      if (near.length > 0 && !near.some((n) => n.key === this.ahead[k]?.key)) this.ahead[k] = undefined;
      this.lookAhead(k);
    });
  }

  /** Replicates that a worker does: it keeps week 0 of these. */
  private own(k: number): number[] {
    return Array.from({ length: this.place?.replicates ?? 0 }, (_, r) => r).filter((r) => r % this.workers.length === k);
  }

  /** Gives a worker without work the run that is wanted soonest, if there is any. */
  private lookAhead(k: number): void {
    const own = this.own(k);
    const wanted = this.tried.get(this.wish.key);
    const busy = own.some((r) => !this.base.rows.has(r) || (this.wish.variant !== null && !wanted?.rows.has(r)));
    if (busy || this.ahead[k]) return;
    const known = (n: Next) => this.tried.get(n.key)?.rows ?? this.foreseen.get(n.key)?.rows;
    const once = (list: Next[]) => list.filter((n) => !known(n)?.size && !this.ahead.some((a) => a?.key === n.key)).map((n) => ({ n, replicate: own[0]! }));
    const whole = (list: Next[]) => own.flatMap((replicate) => list.filter((n) => !known(n)?.has(replicate)).map((n) => ({ n, replicate })));
    const of = (...near: Next['near'][]) => this.next.filter((n) => near.includes(n.near));
    const [soonest] = [...once(of('here', 'lever')), ...whole(of('here')), ...once(of('other')), ...whole(of('lever'))];
    if (!soonest) return;
    const { n, replicate } = soonest;
    const id = ++this.counter;
    this.about.set(id, n.key);
    this.ahead[k] = { id, key: n.key };
    this.ask(this.workers[k]!, { type: 'run', id, variant: n.variant, ahead: true, baseline: [], replicates: [replicate] });
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

  private take(answer: Answer, k: number): void {
    if ('id' in answer && answer.id <= this.since) return;
    if (answer.type === 'baseline') {
      this.base.rows.set(answer.replicate, answer.rows);
      this.base.hashes.set(answer.replicate, answer.hash);
    } else if (answer.type === 'variant' || answer.type === 'part') {
      const key = this.about.get(answer.id)!;
      if (this.ahead[k]?.id === answer.id) this.ahead[k] = undefined;
      const shown = key === this.wish.key;
      if (!shown && answer.type === 'part') return;
      const runs = this.runsToFill(key);
      if (answer.type === 'part') {
        runs.part = answer;
      } else {
        runs.rows.set(answer.replicate, answer.rows);
        runs.hashes.set(answer.replicate, answer.hash);
        if (runs.part?.replicate === answer.replicate) delete runs.part;
      }
      if (!shown) {
        this.lookAhead(k);
        return;  // nobody looks at it yet
      }
    }
    this.lookAhead(k);
    this.onNews(answer);
  }

  /** Where the runs of a choice are kept. */
  private runsToFill(key: string): Runs {
    const tried = this.tried.get(key);
    if (tried) return tried;
    const runs = this.foreseen.get(key) ?? empty();
    this.foreseen.set(key, runs);
    return runs;
  }
}
