/** Everything that was changed, step by step, with what came of it; and the way out to a file. */
import { h } from '../dom';
import { say } from '../language';
import { differenceUnit, number } from '../numbers';
import { isMoved, keyOf, pairs, type App } from './app';
import { verdictWord, writtenDifference, type View } from './play-view';
import { compare, rowOf, type Outcome } from './stats';
import type { Choice } from './state';
import { t } from './words';

/** Measures that the list shows: never hours saved alone. */
const shown = ['delivered_hours', 'unmet_hours', 'overloaded', 'quit', 'cost_total'];

const keptAs = (choice: Choice, group: number): string => `${keyOf(choice)} ${group}`;

function computed(app: App, choice: Choice, i: number, group: number): Outcome | null {
  const { base, tried } = pairs(app, choice);
  const length = app.basis.scenario.weeks + 1;
  const at = group * app.basis.measures.length + i;
  return tried.length ? compare(app.basis.measures[i]!, base.map((x) => rowOf(x, at, length)), tried.map((x) => rowOf(x, at, length))) : null;
}

/** Before the page goes to another place: what the steps so far came to is kept, for the list. */
export function keepOutcomes(app: App): void {
  for (const choice of app.state.path) {
    app.basis.groups.forEach((_, group) => {
      const outcomes = app.basis.measures.map((_, i) => computed(app, choice, i, group));
      if (outcomes.some((o) => o)) app.kept.set(keptAs(choice, group), outcomes);
    });
  }
}

export function changesView(app: App, file: HTMLElement): View {
  const list = h('div', {});
  const columns = shown.map((id) => app.basis.measures.findIndex((m) => m.id === id)).filter((i) => i >= 0);

  function outcome(choice: Choice, i: number): HTMLElement {
    const measure = app.basis.measures[i]!;
    const o = computed(app, choice, i, app.group) ?? app.kept.get(keptAs(choice, app.group))?.[i];
    if (!o) return h('td', {}, isMoved(choice) ? t('changes.not_run') : t('changes.none'));
    const word = verdictWord(measure.better, o);
    return h('td', { class: word.tone }, `${word.mark} ${writtenDifference(measure, o.difference)} `, h('small', {}, differenceUnit(measure)));
  }

  function update(): void {
    const path = app.state.path;
    // Figures of places of another size do not go together: each step then says its place.
    const sizes = new Set(path.map((choice) => choice.size)).size > 1;
    const rows = path.map((choice, k) => h('tr', { class: choice === app.state.now ? 'current' : null },
      h('th', { scope: 'row' }, String(k + 1)),
      h('td', {}, k === 0 ? began(app, choice) : difference(app, path[k - 1]!, choice),
        sizes ? h('small', {}, ` (${t('changes.in', { persons: number(choice.size) })})`) : null),
      columns.map((i) => outcome(choice, i))));
    list.replaceChildren(h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('changes.title') },
      h('table', { class: 'data' }, h('caption', {}, t('changes.title')),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('changes.step')), h('th', { scope: 'col' }, t('changes.what')),
          columns.map((i) => h('th', { scope: 'col' }, say(app.basis.measures[i]!.label))))),
        h('tbody', {}, rows))));
  }

  const element = h('section', { class: 'changes', 'aria-labelledby': 'changes-title' },
    h('h2', { id: 'changes-title' }, t('changes.title')), h('p', { class: 'lead' }, t('changes.lead')), list, file);
  return { element, update };
}

/** The first step: a link may begin with levers that are moved already. */
function began(app: App, choice: Choice): string {
  if (!isMoved(choice)) return t('changes.start', { persons: choice.size });
  return t('changes.start_with', { persons: choice.size, levers: difference(app, { ...choice, levers: {} }, choice) });
}

/** One step in words: which lever went from where to where. */
export function difference(app: App, before: Choice, after: Choice): string {
  const parts = before.size === after.size ? [] : [t('changes.size', { persons: after.size })];
  for (const lever of app.levers) {
    const [a, b] = [before.levers[lever.id] ?? lever.usual, after.levers[lever.id] ?? lever.usual];
    if (a !== b) parts.push(t('changes.lever', { lever: say(lever.label), from: say(lever.steps[a]!.label), to: say(lever.steps[b]!.label) }));
  }
  return parts.join('; ') || t('changes.nothing');
}
