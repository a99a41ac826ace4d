/**
 * The drawings of the field of one life: ecogram, circle, genogram, MantelScan, as `draagkracht draw` makes
 * them. They lie in the page as lines that many drawings share, and are unpacked when somebody looks.
 */
import type { Drawings, Life } from '../data-film';
import { h, s } from '../dom';
import { drawnSvg, sentenceOf } from '../drawn';
import { sized } from '../facets';
import { figure } from '../figure';
import { wrap } from '../labels';
import { language, say, t } from '../language';
import { inflated, inflatedText } from '../inflate';
import { number } from '../numbers';
import type { DataTable } from '../table';
import { readAddress } from '../view';
import type { LifeContext } from './life';

/** What is chosen outlives another life and another language. */
const chosen = { instrument: 'ecogram', lens: 0, look: -1, asked: '' };

/** Takes over what a link says: the drawing, the network, and when; what makes no sense stays as it was. */
export function chooseDrawing(said: Record<string, string>): void {
  if (said.drawing) chosen.instrument = said.drawing;
  if (/^[012]$/.test(said.lens ?? '')) chosen.lens = Number(said.lens);
  if (said.drawing && said.week) chosen.asked = `${said.variant ?? ''} ${said.week}`;
}
const unpacked = new Map<string, string[]>();

/** All pages of one instrument; see io/life_drawings.cpp. */
export function pagesOf(packed: { lines: string; order: string }): string[] {
  const lines = inflatedText(packed.lines).split('\n');
  const order = inflated(packed.order);
  const pages: string[] = [];
  let at = 0;
  const next = (): number => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = order[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  let line = 0;
  while (at < order.length) {
    const page: string[] = [];
    for (let left = next(); left > 0; left--) {
      const step = next();
      line += step % 2 ? -(step + 1) / 2 : step / 2;
      page.push(lines[line++] ?? '');
    }
    pages.push(page.join('\n'));
  }
  return pages;
}

let addressRead = false;

export function drawingsFigure(life: Life, index: number, drawings: Drawings | undefined, context: LifeContext, tableAt: (side: number, week: number) => DataTable): HTMLElement | null {
  if (!addressRead) chooseDrawing(readAddress().chosen);
  addressRead = true;
  const looks = drawings?.lives[index] ?? [];
  if (!drawings || !looks.length) return null;
  const pages = 2 * drawings.lenses.length;
  const before = drawings.lives.slice(0, index).reduce((sum, list) => sum + list.length, 0);
  let redraw = () => {};
  const lookName = ([side, week]: [number, number]): string => `${week === 0 ? '' : life.sides[side]?.variant ?? ''} ${week}`;
  const asked = looks.findIndex((one) => lookName(one) === chosen.asked);
  if (asked >= 0) chosen.look = asked;
  chosen.asked = '';
  // The end in the last variant is what the question is about.
  const look = () => (chosen.look >= 0 && chosen.look < looks.length ? chosen.look : looks.length - 1);
  const instrument = () => drawings.instruments.find((one) => one.id === chosen.instrument) ?? drawings.instruments[0]!;
  const textOf = (one: Drawings['instruments'][number]): string => {
    if (!unpacked.has(one.id)) unpacked.set(one.id, pagesOf(one));
    return unpacked.get(one.id)![(before + look()) * pages + 2 * chosen.lens + (language() === 'nl' ? 0 : 1)] ?? '';
  };
  const text = () => textOf(instrument());
  const svg = () => drawnSvg(text());
  /** Why there is no such drawing, and what can be drawn. */
  const none = (): string => {
    const [side, week] = looks[look()]!;
    const gone = life.sides[side]?.circle.looks.some((one) => one.week === week && one.gone);
    const others = drawings.instruments.filter((one) => textOf(one) !== '').map((one) => say(one.label));
    return [t('drawing.none', { what: say(instrument().label) }), gone ? t('drawing.gone') : say(instrument().why_not),
      others.length ? t('drawing.instead', { list: others.join(', ') }) : t('drawing.nothing')].join(' ');
  };
  const lensOption = ['', ' --true', ' --difference'];
  /** In week 0 all variants are the same. */
  const variantNow = () => (looks[look()]![1] === 0 ? '' : life.sides[looks[look()]![0]]?.variant ?? '');
  const commandText = () => `draagkracht draw ${instrument().id} DIR --person ${life.person}${variantNow() && ` --variant ${variantNow()}`} --week ${looks[look()]![1]}${lensOption[chosen.lens] ?? ''} --out FILE.svg`;
  const command = h('code', {}, commandText());
  const choose = (id: string, label: string, options: [value: string, name: string][], value: string, take: (value: string) => void) => {
    const select = h('select', { id, change: () => { take(select.value); redraw(); } }, options.map(([v, name]) => h('option', { value: v, selected: v === value }, name)));
    return h('label', { class: 'choose', for: id }, h('span', {}, label), select);
  };
  const when = ([side, week]: [number, number], i: number): string =>
    week === 0 && i === 0 && looks.length > 1 ? t('drawing.at_start') : t('drawing.at_end', { n: number(week), label: context.labels[side] ?? '' });
  return figure({
    id: 'chart-drawing',
    level: 'h4',
    title: t('drawing.title'),
    explain: t('drawing.explain'),
    file: () => [instrument().id, life.person, variantNow(), `week-${looks[look()]![1]}`].filter(Boolean).join('-'),
    subtitle: () => [when(looks[look()]!, look()), say(drawings.lenses[chosen.lens]!), say(instrument().about)].join(' · '),
    link: () => [`life=${life.person}`, `drawing=${instrument().id}`, `lens=${chosen.lens}`, ...(variantNow() ? [`variant=${variantNow()}`] : []), `week=${looks[look()]![1]}`].join('&'),
    draw: (width) => svg() ?? sentenceDrawn(none(), width),
    after: (plot) => {
      plot.classList.toggle('sheet-of-paper', text() !== '');
      command.textContent = commandText();
    },
    summary: () => sentenceOf(svg()) || none(),
    table: () => tableAt(looks[look()]![0], looks[look()]![1]),
    source: context.source,
    paper: 680,
    whole: text,
    controls: h('div', { class: 'drawing-bar' },
      choose('drawing-which', t('drawing.which'), drawings.instruments.map((one) => [one.id, say(one.label)]), instrument().id, (v) => (chosen.instrument = v)),
      choose('drawing-lens', t('drawing.lens'), drawings.lenses.map((lens, i) => [String(i), say(lens)]), String(chosen.lens), (v) => (chosen.lens = Number(v))),
      choose('drawing-when', t('drawing.when'), looks.map((one, i) => [String(i), when(one, i)]), String(look()), (v) => (chosen.look = Number(v))),
      h('p', { class: 'explain again' }, `${t('drawing.again')} `, command)),
    redraw: (again) => (redraw = again),
  });
}

/** Where a drawing would stand: the words in lines. */
function sentenceDrawn(words: string, width: number): SVGSVGElement {
  const lines = wrap(words, Math.min(width, 620), 14);
  return sized(s('svg', { class: 'chart' }, lines.map((line, i) => s('text', { class: 'sentence', x: 0, y: 24 + 20 * i }, line))), width, 32 + 20 * lines.length);
}
