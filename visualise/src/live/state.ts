/** What the room has chosen, and the way back: undo, redo, replay of the last change. */
import { tidied, type Lever, type Positions } from './levers';

export const SIZES = [300, 1000, 5000] as const;

export interface Choice { size: number; levers: Positions; title: string }

export const sameChoice = (a: Choice, b: Choice): boolean =>
  a.size === b.size && JSON.stringify(a.levers) === JSON.stringify(b.levers);

export class State {
  private past: Choice[] = [];
  private future: Choice[] = [];
  /** While the last change is replayed, the page shows what was before it. */
  private before = false;
  private listeners: (() => void)[] = [];

  constructor(private readonly levers: Lever[], private present: Choice) {}

  /** What the page shows now. */
  get now(): Choice {
    return this.before ? this.past[this.past.length - 1] ?? this.present : this.present;
  }
  /** Every choice so far, the present one last. */
  get path(): Choice[] {
    return [...this.past, this.present];
  }
  get canUndo(): boolean { return this.past.length > 0; }
  get canRedo(): boolean { return this.future.length > 0; }
  get showsBefore(): boolean { return this.before; }

  onChange(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** What moving a lever would choose. */
  moved(lever: string, at: number): Choice {
    return this.tidy({ ...this.now, levers: { ...this.now.levers, [lever]: at } });
  }

  move(lever: string, at: number): void {
    this.go(this.moved(lever, at));
  }

  go(next: Choice): void {
    const tidy = this.tidy(next);
    this.before = false;
    if (sameChoice(tidy, this.present)) {
      this.present = tidy;
    } else {
      this.past.push(this.present);
      this.future = [];
      this.present = tidy;
    }
    this.tell();
  }

  reset(): void {
    this.go({ ...this.present, levers: {}, title: '' });
  }

  undo(): void {
    const last = this.past.pop();
    if (!last) return;
    this.before = false;
    this.future.push(this.present);
    this.present = last;
    this.tell();
  }

  redo(): void {
    const next = this.future.pop();
    if (!next) return;
    this.before = false;
    this.past.push(this.present);
    this.present = next;
    this.tell();
  }

  /** Flips between before and after the last change, so that the room can look at another line. */
  replay(): void {
    if (!this.canUndo) return;
    this.before = !this.before;
    this.tell();
  }

  private tidy(choice: Choice): Choice {
    return { ...choice, levers: tidied(this.levers, choice.levers) };
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
