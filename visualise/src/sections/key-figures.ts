/** A few figures in large type: what came out, and what was asked. */
import type { Text } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { loose, percent } from '../numbers';

export interface KeyFigure { id: string; label: Text; unit: string | Text; asked: number | null; built: number | null }

/** Who they are, who they live with, who needs care and who gives it. */
const chosen = ['age_80', 'alone_75', 'clients', 'carers'];

const write = (f: KeyFigure, v: number): string => (f.unit === 'share' ? percent(v) : loose(v));

export function keyFigures(figures: KeyFigure[]): HTMLElement | null {
  const found = chosen.flatMap((id) => figures.find((f) => f.id === id && f.built != null) ?? []);
  if (!found.length) return null;
  return h('dl', { class: 'keys' }, found.map((f) => h('div', {},
    h('dt', {}, say(f.label)),
    h('dd', {}, h('b', {}, write(f, f.built!)),
      h('span', {}, f.asked == null ? t('town.not_asked') : t('town.asked_value', { value: write(f, f.asked) }))))));
}
