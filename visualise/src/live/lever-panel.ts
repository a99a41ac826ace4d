/** The levers: a worded scale each, and the information card behind a button. */
import { h } from '../dom';
import { say } from '../language';
import type { AtHand } from './ahead';
import type { Lever } from './levers';
import { openDialog } from './dialog';
import type { State } from './state';
import { t, type Key } from './words';

export interface LeverPanel { element: HTMLElement; update: () => void }

/** `name` keeps the boxes of two panels in one page apart; `near` hears which lever and position a pointer or the keyboard comes to. */
export function leverPanel(levers: Lever[], state: State, name: string, near: (hand: AtHand) => void = () => {}): LeverPanel {
  const boxes = levers.map((lever) => leverBox(lever, state, `${name}-${lever.id}`, near));
  const element = h('div', { class: 'levers', role: 'group', 'aria-label': t('levers.title') }, boxes.map((b) => b.element));
  return { element, update: () => boxes.forEach((b) => b.update()) };
}

function leverBox(lever: Lever, state: State, name: string, near: (hand: AtHand) => void): LeverPanel {
  const inputs = lever.steps.map((step, at) => h('input', {
    type: 'radio', name, value: step.code, id: `${name}-${at}`,
    change: () => state.move(lever.id, at),
  }));
  const info = h('button', { type: 'button', class: 'info', 'aria-label': t('levers.about', { lever: say(lever.label) }),
    click: () => openCard(lever) }, 'i');
  const element = h('fieldset', { class: 'lever', 'data-lever': lever.id, pointerenter: () => near({ lever: lever.id }), focusin: () => near({ lever: lever.id }) },
    h('legend', {}, say(lever.label)), info,
    h('div', { class: 'scale-steps' }, lever.steps.map((step, at) =>
      h('label', { class: step.usual ? 'usual' : null, pointerenter: () => near({ lever: lever.id, at }) }, inputs[at], h('span', {}, say(step.label))))));
  const update = () => {
    const at = state.now.levers[lever.id] ?? lever.usual;
    inputs.forEach((input, i) => { input.checked = i === at; });
    element.classList.toggle('moved', at !== lever.usual);
  };
  update();
  return { element, update };
}

const parts: [keyof Lever['card'] & ('message' | 'dynamics' | 'equity'), Key][] =
  [['message', 'card.message'], ['dynamics', 'card.dynamics'], ['equity', 'card.equity']];

const grades: Record<string, Key> = { measured: 'grade.measured', estimated: 'grade.estimated', assumed: 'grade.assumed' };

function openCard(lever: Lever): void {
  const { card } = lever;
  openDialog(say(lever.label), [
    h('p', { class: 'lead' }, say(card.explain)),
    h('dl', { class: 'card-parts' }, parts.map(([part, key]) => [h('dt', {}, t(key)), h('dd', {}, say(card[part]))])),
    h('p', { class: 'hint' }, h('span', { class: `grade ${card.grade}` }, t(grades[card.grade] ?? 'grade.assumed')), ' ', say(card.source)),
  ]);
}
