/**
 * What may be chosen next, likeliest first: it is worked out while nobody waits for an answer, so that
 * most moves are answered by a run that is there already. Nothing is guessed: these are whole runs.
 */
import { keyOf, variantOf, type App } from './app';
import type { Next } from './pool';

/** In a larger place only the lever at hand is looked at: a run takes seconds there. */
const LARGE = 1000;

/** Where the pointer or the keyboard is: at a lever, and perhaps at one of its positions. */
export interface AtHand { lever: string; at?: number }

/** The position under the pointer, every other position of its lever, and of other levers those beside the present one. */
export function nextChoices(app: App, hand: AtHand | undefined): Next[] {
  const { now } = app.state;
  const list: Next[] = [];
  for (const lever of app.levers) {
    const here = lever.id === hand?.lever;
    const present = now.levers[lever.id] ?? lever.usual;
    const reach = here ? lever.steps.length : now.size <= LARGE ? 1 : 0;
    lever.steps.forEach((_, at) => {
      if (at === present || Math.abs(at - present) > reach) return;
      const choice = app.state.moved(lever.id, at);
      const variant = variantOf(app, choice);
      if (variant) list.push({ key: keyOf(choice), variant, near: !here ? 'other' : at === hand.at ? 'here' : 'lever' });
    });
  }
  const order = { here: 0, lever: 1, other: 2 };
  return list.sort((a, b) => order[a.near] - order[b.near]);
}
