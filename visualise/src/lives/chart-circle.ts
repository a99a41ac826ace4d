/** The people around one person in a year, in every variant: near is close, a thick line is many hours. */
import type { Text } from '../data';
import type { Life, LifeSide } from '../data-film';
import { s } from '../dom';
import { sized } from '../facets';
import { placeLabels, shorten, textWidth, type Label, type Rect } from '../labels';
import { say, t } from '../language';
import { round } from '../marks';
import { number } from '../numbers';

export interface CircleModel {
  life: Life;
  labels: string[];
  tieKinds: Text[];
  /** Position of the look, counted from week 0. */
  look: number;
}

/** Everybody who is ever around, in any variant: each has a direction of its own, for good. */
export function slotsOf(life: Life): Map<string, number> {
  const slots = new Map<string, number>();
  const all = life.sides.flatMap((side) => side.circle.people);
  // Kinds stay together: family on one side, neighbours on another.
  for (const [, , key] of [...all].sort((a, b) => a[0] - b[0])) if (!slots.has(key)) slots.set(key, slots.size);
  return slots;
}

/** `word` is what this one is then, as the drawings of the field say it. */
export const nameOf = (kinds: Text[], [kind, woman]: LifeSide['circle']['people'][number], age: number, word = kinds[kind]): string =>
  t('life.someone', { who: word ? say(word) : '', sex: t(woman ? 'life.f' : 'life.m'), age: number(age) });

export function drawCircle(model: CircleModel, width: number, paper = false): SVGSVGElement {
  const columns = model.life.sides.length > 1 && width >= 620 ? 2 : 1;
  const wide = (width - 20 * (columns - 1)) / columns;
  const high = Math.min(wide * 0.86, 400);
  const svg = s('svg', { class: paper ? 'chart small' : 'chart' });
  const slots = slotsOf(model.life);
  model.life.sides.forEach((side, k) => {
    const [left, top] = columns > 1 ? [k * (wide + 20), 0] : [0, k * (high + 30)];
    svg.append(s('g', { transform: `translate(${round(left)},${round(top)})` },
      s('text', { class: 'facet', x: 0, y: 15 }, shorten(model.labels[k] ?? '', wide - 8)),
      drawSide(model, side, slots, wide, high)));
  });
  return sized(svg, width, columns > 1 ? high + 24 : model.life.sides.length * (high + 30));
}

function drawSide(model: CircleModel, side: LifeSide, slots: Map<string, number>, wide: number, high: number): SVGElement[] {
  const look = side.circle.looks[Math.min(model.look, side.circle.looks.length - 1)];
  const [cx, cy] = [wide / 2, 24 + high / 2];
  const [rx, ry] = [wide / 2 - 74, high / 2 - 26];
  const out: SVGElement[] = [1, 0.66, 0.33].map((part) => s('ellipse', { class: 'ring', cx, cy, rx: round(rx * part), ry: round(ry * part) }));
  if (!look || look.gone) return [...out, s('text', { class: 'label', x: cx, y: cy, 'text-anchor': 'middle' }, t('life.gone'))];
  const marks: SVGElement[] = [];
  const names: { words: string[]; label: Label }[] = [];
  const taken: Rect[] = [around(cx, cy, 12)];
  const crossed: Rect[] = [];
  for (const [who, closeness, given, received, age, word] of look.around) {
    const person = side.circle.people[who];
    if (!person) continue;
    const angle = ((slots.get(person[2]) ?? 0) / Math.max(1, slots.size)) * 2 * Math.PI - Math.PI / 2;
    // The closest stand at a fifth of the way: the middle is for the person.
    const far = 0.22 + 0.78 * (1 - Math.min(1, closeness / 100));
    const [x, y] = [cx + rx * far * Math.cos(angle), cy + ry * far * Math.sin(angle)];
    const hours = (given + received) / 60;
    out.push(s('line', { class: hours ? 'around help' : 'around', x1: round(cx), y1: round(cy), x2: round(x), y2: round(y), 'stroke-width': hours ? round(Math.min(9, 1.2 + Math.sqrt(hours))) : 1 }));
    crossed.push(...along(cx, cy, x, y));
    if (received) marks.push(arrow(x, y, cx, cy, 0.62));
    if (given) marks.push(arrow(cx, cy, x, y, 0.72));
    // A square for men and a circle for women, as in a genogram.
    marks.push(person[1] ? s('circle', { class: 'person', cx: round(x), cy: round(y), r: 6 }) : s('rect', { class: 'person', x: round(x - 5.5), y: round(y - 5.5), width: 11, height: 11 }));
    taken.push(around(x, y, 6));
    const words = wordsOf(nameOf(model.tieKinds, person, age, side.circle.words?.[word ?? -1]), given, received);
    names.push({ words, label: { x, y, away: 9, width: Math.max(...words.map((line, i) => textWidth(line, 11, i ? 700 : 400))) + 2, height: LINE * words.length } });
  }
  const places = placeLabels(names.map(({ label }) => label), taken, { left: 0, right: wide, top: 22, bottom: 24 + high }, crossed);
  names.forEach(({ words, label }, i) => {
    const box = places[i]!;
    const middle = round((box.left + box.right) / 2);
    if (box.led) {
      out.push(s('line', { class: 'lead', x1: round(label.x), y1: round(label.y),
        x2: round(Math.max(box.left, Math.min(label.x, box.right))), y2: round(Math.max(box.top, Math.min(label.y, box.bottom))) }));
    }
    marks.push(s('g', { class: 'name' }, words.map((line, k) => s('text', { class: k ? 'note value' : 'note', x: middle, y: round(box.top + 10 + LINE * k), 'text-anchor': 'middle' }, line))));
  });
  return [...out, s('circle', { class: 'me', cx: round(cx), cy: round(cy), r: 11 }), ...marks];
}

const LINE = 12;
const around = (x: number, y: number, r: number): Rect => ({ left: x - r, right: x + r, top: y - r, bottom: y + r });

/** Points of a line, so that words can keep off it. */
function along(x1: number, y1: number, x2: number, y2: number): Rect[] {
  const steps = Math.floor(Math.hypot(x2 - x1, y2 - y1) / 5);
  return Array.from({ length: steps }, (_, i) => around(x1 + ((x2 - x1) * i) / steps, y1 + ((y2 - y1) * i) / steps, 2.5));
}

/** Who it is, and below that the hours that go between the two. */
function wordsOf(name: string, given: number, received: number): string[] {
  const hours = [received ? t('life.gets', { n: number(received / 60, 1) }) : '', given ? t('life.gives', { n: number(given / 60, 1) }) : ''].filter(Boolean);
  return [shorten(name, 170), ...(hours.length ? [hours.join(', ')] : [])];
}

/** A small arrowhead on a line, at a part of its length. */
function arrow(x1: number, y1: number, x2: number, y2: number, part: number): SVGElement {
  const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
  const turn = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return s('path', { class: 'arrow', d: 'M-5,-4.5L5,0L-5,4.5Z', transform: `translate(${round(x)},${round(y)}) rotate(${round(turn)})` });
}
