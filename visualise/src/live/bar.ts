/** The bar above everything: place, way back, presenting, language, help. */
import type { Lang } from '../data';
import { h } from '../dom';
import { language } from '../language';
import type { Act } from './keys';
import { openHelp } from './keys';
import { SIZES, type State } from './state';
import { t, type Key } from './words';

export interface Bar { element: HTMLElement; update: () => void }

export function bar(state: State, act: (what: Act) => void, choose: (lang: Lang) => void): Bar {
  const tool = (what: Act, sign: string, key: Key) =>
    h('button', { type: 'button', class: 'tool', id: `do-${what}`, title: t(key), click: () => act(what) }, sign ? h('span', { 'aria-hidden': 'true' }, `${sign} `) : null, t(key));
  const undo = tool('undo', '↶', 'do.undo');
  const redo = tool('redo', '↷', 'do.redo');
  const replay = tool('replay', '⇄', 'do.replay');
  const size = h('select', { id: 'size', change: () => state.go({ ...state.now, size: Number(size.value) }) },
    SIZES.map((n) => h('option', { value: n }, t('size.people', { persons: n.toLocaleString(language() === 'nl' ? 'nl-NL' : 'en-GB') }))));
  const element = h('header', { class: 'top' }, h('div', { class: 'bar' },
    h('h1', { class: 'brand' }, 'Draagkracht'),
    h('label', { class: 'choose inline' }, h('span', {}, t('size.choose')), size),
    h('div', { class: 'tools', role: 'group', 'aria-label': t('do.tools') }, undo, redo, replay, tool('reset', '×', 'do.reset')),
    h('div', { class: 'tools' }, tool('present', '', 'do.present'),
      h('button', { type: 'button', class: 'tool', id: 'help', click: openHelp }, '?', ' ', t('do.help'))),
    h('div', { class: 'languages', role: 'group', 'aria-label': t('lang.choose') }, (['nl', 'en'] as const).map((lang) =>
      h('button', { type: 'button', lang, 'aria-pressed': String(lang === language()), click: () => choose(lang) }, lang === 'nl' ? 'Nederlands' : 'English')))));
  const update = () => {
    undo.disabled = !state.canUndo;
    redo.disabled = !state.canRedo;
    replay.disabled = !state.canUndo;
    replay.setAttribute('aria-pressed', String(state.showsBefore));
    size.value = String(state.now.size);
  };
  update();
  return { element, update };
}
