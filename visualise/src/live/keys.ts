/** Keys of the page, and the help that lists them. They rest while somebody types or a window is open. */
import { h } from '../dom';
import { openDialog } from './dialog';
import { t, type Key } from './words';

export type Act = 'undo' | 'redo' | 'replay' | 'reset' | 'present' | 'next' | 'previous';

const table: [keys: string[], act: Act, label: Key][] = [
  [['z'], 'undo', 'key.undo'], [['y'], 'redo', 'key.redo'], [['r'], 'replay', 'key.replay'], [['x'], 'reset', 'key.reset'],
  [['f', 'p'], 'present', 'key.present'], [['ArrowRight', 'PageDown'], 'next', 'key.next'], [['ArrowLeft', 'PageUp'], 'previous', 'key.previous'],
];

/** `own` is what the view in front does with a key. */
export function listenToKeys(act: (what: Act) => void, own: (key: string) => boolean): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    const target = event.target as HTMLElement;
    if (target.matches('input:not([type=checkbox]), select, textarea, [role=application], [role=tab]')) return;
    if (event.key === ' ' && target.matches('button, summary, input, a')) return;
    if (event.key.startsWith('Arrow') && target.closest('[tabindex]:not(#page)')) return;
    const found = table.find(([keys]) => keys.includes(event.key));
    if (event.key === '?') openHelp();
    else if (found) act(found[1]);
    else if (!own(event.key)) return;
    event.preventDefault();
  });
}

export function openHelp(): void {
  const lines: [string, Key][] = [[t('key.space'), 'key.show_or_replay'], ['G', 'key.guess'],
    ...table.map(([keys, , label]): [string, Key] => [keys.map(shown).join(' / '), label]), ['?', 'key.help'], ['Esc', 'key.escape']];
  openDialog(t('help.title'), [
    h('p', { class: 'lead' }, t('help.lead')),
    h('table', { class: 'data keys' }, h('caption', {}, t('help.title')),
      h('tbody', {}, lines.map(([key, label]) => h('tr', {}, h('th', { scope: 'row' }, h('kbd', {}, key)), h('td', {}, t(label)))))),
    h('h3', {}, t('help.why')), h('p', {}, t('help.because')), h('p', {}, t('help.limits')),
  ]);
}

const arrows: Record<string, string> = { ArrowRight: '→', ArrowLeft: '←', PageDown: 'Page Down', PageUp: 'Page Up' };
const shown = (key: string): string => arrows[key] ?? key.toUpperCase();
