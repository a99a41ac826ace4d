/** One life: who it is, the weeks in both variants, what happened, what made the difference, who was around. */
import type { Text } from '../data';
import type { Drawings, Life, LifeSide, LifeTurn } from '../data-film';
import { h } from '../dom';
import { figure } from '../figure';
import { say, t } from '../language';
import { month, number } from '../numbers';
import type { Column, DataTable } from '../table';
import { personOf } from '../words';
import { readAddress } from '../view';
import { drawCircle, nameOf } from './chart-circle';
import { drawLife, partsOf } from './chart-life';
import { drawingsFigure } from './drawings';

export interface LifeContext {
  /** The Monday of week 0. */
  start: string;
  weeks: number;
  /** Names of the variants, in the order of the sides of a life. */
  labels: string[];
  tieKinds: Text[];
  source: string;
}

export function lifeView(life: Life, context: LifeContext, drawn?: { drawings: Drawings | undefined; index: number }): HTMLElement[] {
  const turns = life.sides.map((side) => [...life.both, ...side.turns]);
  const name = personOf(life.sex === 'f', life.age);
  return [
    h('article', { class: 'life', id: `life-${life.person}`, 'aria-labelledby': 'life-name' },
      h('h3', { id: 'life-name' }, `${name}: ${say(life.kind)}`),
      h('p', { class: 'life-intro' }, say(life.introduce)),
      list(life.difference, 'life.difference', 'life-difference'),
      weeks(life, context, turns),
      h('div', { class: 'life-sides' }, life.sides.map((side, k) => happened(context.labels[k] ?? side.variant, turns[k] ?? [], life.sides.length > 1))),
      list(life.figures, 'life.figures', 'life-figures'),
      drawn ? drawingsFigure(life, drawn.index, drawn.drawings, context, (side, week) => peopleTable(life, context, side, week)) : null,
      around(life, context)),
  ];
}

function list(texts: Text[], title: 'life.difference' | 'life.figures', kind: string): HTMLElement | null {
  return texts.length ? h('div', { class: kind }, h('h4', {}, t(title)), h('ul', {}, texts.map((text) => h('li', {}, say(text))))) : null;
}

/** What happened, with the numbers that stand in the drawing. */
function happened(label: string, turns: LifeTurn[], twin: boolean): HTMLElement {
  return h('div', {},
    h('h4', {}, label),
    turns.length
      ? h('ol', { class: 'life-turns' }, turns.map((turn) => h('li', { class: turn.only_here && twin ? 'only' : null },
          say(turn.text), turn.only_here && twin ? h('strong', {}, ` ${t('life.only_here')}`) : null)))
      : h('p', { class: 'explain' }, t('life.nothing')));
}

/** Empty when there is nothing to draw: a life without care before or after. */
function weeks(life: Life, context: LifeContext, turns: LifeTurn[][]): HTMLElement | null {
  const parts = partsOf(life);
  if (!parts.length) return null;
  return figure({
    id: 'chart-life',
    title: t('life.weeks'),
    level: 'h4',
    file: () => `life-${life.person}`,
    subtitle: () => t('life.subtitle', { person: life.person }),
    link: () => `life=${life.person}`,
    explain: t(life.sides.length > 1 ? 'life.explain' : 'life.explain_one'),
    draw: (width, paper) => drawLife({ life, start: context.start, weeks: context.weeks, labels: context.labels, turns }, width, paper),
    summary: () => weeksSummary(life, context),
    table: () => weeksTable(life, context),
    source: context.source,
    paper: 680,
  });
}

const mean = (row: (number | null)[]): number | null => {
  const known = row.filter((v): v is number => v != null);
  return known.length ? known.reduce((a, b) => a + b, 0) / known.length : null;
};

function weeksSummary(life: Life, context: LifeContext): string {
  const sides = life.sides.map((side, k) => {
    const label = context.labels[k] ?? side.variant;
    const over = side.load.filter((v, i) => v != null && v > (side.strength[i] ?? Infinity)).length;
    const known = side.load.filter((v) => v != null).length;
    if (partsOf(life)[0]?.lines.some((one) => one.id === 'load')) {
      return t('life.sum_load', { label, load: number(mean(side.load), 1), strength: number(mean(side.strength), 1), over: number(over), all: number(known) });
    }
    return t('life.sum_need', { label, need: number(mean(side.need), 1), unmet: number(mean(side.unmet), 1) });
  });
  return sides.join(' ');
}

function weeksTable(life: Life, context: LifeContext): DataTable {
  const lines = partsOf(life).flatMap((part) => part.lines);
  const columns: Column[] = [{ id: 'week', label: t('table.week') }];
  const rows: (number | null)[][] = [];
  life.sides.forEach((side, k) => {
    for (const one of lines) {
      columns.push({ id: `${side.variant}_${one.id}`, label: `${context.labels[k] ?? side.variant}: ${one.label}`, digits: 1 });
      rows.push(side[one.id]);
    }
  });
  const longest = life.sides.reduce((a, b) => (b.weeks.length > a.weeks.length ? b : a)).weeks;
  return { columns, rows: longest.map((week, i) => [week, ...rows.map((row) => row[i] ?? null)]) };
}

/** The people around, with a year to choose. */
function around(life: Life, context: LifeContext): HTMLElement | null {
  const looks = life.sides.reduce((a, b) => (b.circle.looks.length > a.circle.looks.length ? b : a)).circle.looks;
  if (!looks.length) return null;
  const { anchor, chosen } = readAddress();
  const asked = anchor === 'chart-around' && chosen.life === life.person ? looks.findIndex((one) => String(one.week) === chosen.week) : -1;
  let look = asked >= 0 ? asked : looks.length - 1;
  const dateOf = (week: number) => {
    const day = new Date(`${context.start}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 7 * week);
    return month(day.toISOString().slice(0, 10));
  };
  const says = h('output', { class: 'which' });
  let redraw = () => {};
  const slider = h('input', { type: 'range', id: 'life-year', min: 0, max: looks.length - 1, step: 1, value: look, 'aria-label': t('life.year'),
    input: () => { look = Number(slider.value); write(); redraw(); } });
  const write = () => {
    says.textContent = dateOf(looks[look]?.week ?? 0);
    slider.setAttribute('aria-valuetext', says.textContent);
  };
  write();
  const model = () => ({ life, labels: context.labels, tieKinds: context.tieKinds, look });
  return figure({
    id: 'chart-around',
    title: t('life.around'),
    level: 'h4',
    explain: t('life.around_explain'),
    file: () => `around-${life.person}-${looks[look]?.week ?? 0}`,
    link: () => `life=${life.person}&week=${looks[look]?.week ?? 0}`,
    subtitle: () => `${dateOf(looks[look]?.week ?? 0)} · ${t('life.week_of', { n: number(looks[look]?.week ?? 0) })}`,
    draw: (width, paper) => drawCircle(model(), width, paper),
    summary: () => life.sides.map((side, k) => circleSummary(context.labels[k] ?? side.variant, side, look)).join(' '),
    table: () => aroundTable(life, context, look),
    source: context.source,
    paper: 680,
    controls: h('div', { class: 'film-time' }, h('label', { for: 'life-year' }, t('life.year')), slider, says),
    redraw: (again) => (redraw = again),
  });
}

function circleSummary(label: string, side: LifeSide, at: number): string {
  const look = side.circle.looks[Math.min(at, side.circle.looks.length - 1)];
  if (!look || look.gone) return t('life.sum_gone', { label });
  const giving = look.around.filter(([, , given]) => given > 0).length;
  const getting = look.around.filter(([, , , received]) => received > 0).length;
  const professionals = look.professionals ?? 0;
  return t(professionals ? (professionals === 1 ? 'life.sum_around_one' : 'life.sum_around_formal') : 'life.sum_around',
    { label, n: number(look.around.length), to: number(giving), from: number(getting), formal: number(professionals) });
}

function aroundTable(life: Life, context: LifeContext, at: number): DataTable {
  const rows = life.sides.flatMap((side, k) => aroundRows(context, side, k, side.circle.looks[Math.min(at, side.circle.looks.length - 1)]));
  return { columns: aroundColumns(), rows };
}

/** The people of one drawing: those whom the circle shows in that week. */
function peopleTable(life: Life, context: LifeContext, k: number, week: number): DataTable {
  const side = life.sides[k];
  return { columns: aroundColumns(), rows: side ? aroundRows(context, side, k, side.circle.looks.find((look) => look.week === week)) : [] };
}

function aroundRows(context: LifeContext, side: LifeSide, k: number, look: LifeSide['circle']['looks'][number] | undefined): (string | number)[][] {
  return (look?.around ?? []).map(([who, closeness, given, received, age, word]) => {
    const person = side.circle.people[who];
    return [person ? nameOf(context.tieKinds, person, age, side.circle.words?.[word ?? -1]) : '', context.labels[k] ?? side.variant, person?.[2] ?? '', closeness, given / 60, received / 60];
  });
}

const aroundColumns = (): Column[] => [{ id: 'who', label: t('life.who') }, { id: 'variant', label: t('table.variant') }, { id: 'person', label: t('life.key') },
  { id: 'closeness', label: t('life.closeness') }, { id: 'given', label: t('life.given'), digits: 1 }, { id: 'received', label: t('life.received'), digits: 1 }];
