/** What there is to say of the person that was clicked: now, over time, and around. */
import { h, s } from '../dom';
import { say, t } from '../language';
import { colourClass, dashOf, round } from '../marks';
import { month, number } from '../numbers';
import { personOf } from '../words';
import type { Text, Variant } from '../data';
import { goneOf, lackOf, stateAt, strainOf, type Film, type Take } from './film';

export interface Around {
  film: Film;
  variants: Variant[];
  tieKinds: Text[];
  lacks: number[];
  /** The anchor of the life of a person, if it is among those told. */
  lifeOf: (key: string) => string | null;
  choose: (person: number) => void;
}

export const nameOf = (film: Film, i: number): string => personOf(film.woman(i), film.age(i));

export function personPanel(around: Around, i: number, take: Take, at: number): HTMLElement[] {
  const { film } = around;
  const key = film.key(i);
  const life = around.lifeOf(key);
  return [
    h('h4', { id: 'film-person-name' }, nameOf(film, i)),
    ...film.takes.map((one) => h('p', { class: 'film-now' },
      h('b', {}, `${variantName(around, one)}: `), stateText(around, i, one, at))),
    course(around, i, at),
    ...lists(around, i, take, at),
    life ? h('p', {}, h('a', { href: `#${life}` }, t('film.to_life'))) : null,
    h('p', { class: 'film-code' }, t('film.explain'), ' ', h('code', {}, `draagkracht explain DIR --person ${key}${film.takes.map((one) => ` --variant ${one.id}`).join('')} --html ${t('film.life_file')}`)),
  ].filter((part): part is HTMLElement => part !== null);
}

const variantName = (around: Around, take: Take): string => {
  const variant = around.variants.find((v) => v.id === take.id);
  return variant ? say(variant.label) : take.id;
};

/** How somebody is in a month, in a sentence. */
export function stateText(around: Around, i: number, take: Take, at: number): string {
  const { film } = around;
  const state = stateAt(film, take, i, at);
  const gone = goneOf(state);
  if (gone) return t(gone === 'dead' ? 'film.is_dead' : gone === 'moved' ? 'film.has_moved' : 'film.is_admitted');
  const parts: string[] = [];
  const strain = strainOf(state);
  if (strain) parts.push(t('film.strained', { n: number(Math.round(((strain - 1) / 14) * 100)) }));
  const lack = lackOf(state);
  if (lack === 1) parts.push(t('film.enough'));
  else if (lack) {
    const low = around.lacks[lack - 2]! * 100;
    const high = around.lacks[lack - 1];
    parts.push(high === undefined ? t('film.lacks_above', { low: number(low) }) : t('film.lacks', { low: number(low), high: number(high * 100) }));
  }
  return parts.length ? parts.join(' ') : t('film.no_part');
}

/** Strain and what is lacking, over the whole time, in every variant: small, with a stroke at this month. */
function course(around: Around, i: number, at: number): HTMLElement | null {
  const { film } = around;
  const kinds = [
    { level: strainOf, most: 15, title: t('film.by_strain') },
    { level: lackOf, most: 7, title: t('film.by_need') },
  ].filter(({ level }) => film.takes.some((take) => rowOf(film, take, i).some((state) => level(state) > 0)));
  if (!kinds.length) return null;
  const [wide, high] = [250, 44];
  const x = (m: number) => round(4 + (m / Math.max(1, film.months - 1)) * (wide - 8));
  return h('div', { class: 'film-courses' }, kinds.map(({ level, most, title }) => h('div', {},
    h('p', { class: 'film-small' }, title),
    s('svg', { class: 'chart', viewBox: `0 0 ${wide} ${high}`, role: 'img', 'aria-label': t('film.course', { what: title, from: month(film.dates[0] ?? ''), to: month(film.dates[film.dates.length - 1] ?? '') }) },
      s('line', { class: 'rule zero', x1: 4, x2: wide - 4, y1: high - 3, y2: high - 3 }),
      s('line', { class: 'moment', x1: x(at), x2: x(at), y1: 0, y2: high }),
      film.takes.map((take) => {
        const index = Math.max(0, around.variants.findIndex((v) => v.id === take.id));
        let d = '';
        rowOf(film, take, i).forEach((state, m) => {
          const value = level(state);
          d += value ? `${d && d[d.length - 1] !== ' ' ? 'L' : 'M'}${x(m)},${round(high - 3 - ((value - 1) / (most - 1)) * (high - 8))}` : ' ';
        });
        return s('path', { class: `line ${colourClass(index)}`, d: d.trim(), 'stroke-dasharray': dashOf(index) });
      })))));
}

/** Position among the kinds of ties: of a brother or sister the sex is known. */
const SIBLING = 3;

/** What the first is to the second: a parent for a child, the same for the rest. */
const mirrored = (kind: number): number => ({ 1: 2, 2: 1 })[kind] ?? kind;

const rowOf = (film: Film, take: Take, i: number): number[] => Array.from({ length: film.months }, (_, m) => stateAt(film, take, i, m));

function lists(around: Around, i: number, take: Take, at: number): HTMLElement[] {
  const { film } = around;
  const now = take.help.filter((help) => at >= help.from && at <= help.to && (help.giver === i || help.client === i));
  const row = (other: number, text: string) => h('li', {},
    h('button', { type: 'button', class: 'quiet', click: () => around.choose(other) }, nameOf(film, other)), ` ${text}`);
  const list = (title: string, items: HTMLElement[]) => (items.length ? [h('p', { class: 'film-small' }, title), h('ul', { class: 'film-list' }, items)] : []);
  const hours = (n: number) => t('film.hours', { n: number(n, n < 10 ? 1 : 0) });
  return [
    ...list(t('film.helps'), now.filter((x) => x.giver === i).map((x) => row(x.client, hours(x.hours)))),
    ...list(t('film.helped_by'), now.filter((x) => x.client === i).map((x) => row(x.giver, hours(x.hours) + (x.volunteer ? `, ${t('film.volunteer')}` : '')))),
    ...list(t('film.close'), film.ties.filter((x) => x.a === i || x.b === i).slice(0, 8).map((x) => {
      const [other, kind] = x.a === i ? [x.b, x.kind] : [x.a, mirrored(x.kind)];
      const word = around.tieKinds[kind];
      return row(other, kind === SIBLING ? t(film.woman(other) ? 'film.sister' : 'film.brother') : word ? say(word) : '');
    })),
  ];
}
