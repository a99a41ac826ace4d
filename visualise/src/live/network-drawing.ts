/**
 * The network of one person as an ecogram: the person in the middle, contacts around in the groups of
 * the Dutch convention, close ones nearer. A line is as thick as the hours; dotted is contact without
 * help; a double mark is a tie that does harm. Everybody keeps the same place in every week.
 *
 * Takes what engine/web/people.cpp says and gives SVG: to be put in another drawing's place, replace
 * `drawNetwork`.
 */
import { s } from '../dom';
import { round } from '../marks';
import { number } from '../numbers';
import { nameOf } from './names';
import type { Network, TieNow } from './types';
import { t, type Key } from './words';

const SIZE = 420;
const MIDDLE = SIZE / 2;
const MOST = 18;
/** Groups of the Dutch ecogram in their order around the circle. */
const groups: [letter: string, kinds: string[]][] = [
  ['G', ['partner', 'parent', 'child']], ['F', ['sibling', 'other_kin']], ['V', ['friend']],
  ['K', ['acquaintance', 'colleague', 'fellow_client']], ['B', ['neighbour']], ['Z', ['volunteer', 'buddy', 'professional']],
];
const groupOf = (tie: TieNow): number => Math.max(0, groups.findIndex(([, kinds]) => kinds.includes(tie.kind)));

/** Who is drawn in all frames, and where: the same place for the same person. */
export type Places = Map<string, { x: number; y: number; group: string }>;

export function placesOf(frames: Network[]): Places {
  const best = new Map<string, { tie: TieNow; weight: number }>();
  for (const frame of frames) {
    for (const tie of frame.ties) {
      const weight = (tie.helps ? 10 : 0) + (tie.helped ? 5 : 0) + (['partner', 'parent', 'child'].includes(tie.kind) ? 4 : 0) + tie.closeness * 3;
      const known = best.get(tie.key);
      if (!known || known.weight < weight) best.set(tie.key, { tie, weight });
    }
  }
  const chosen = [...best.values()].sort((a, b) => b.weight - a.weight).slice(0, MOST).map((x) => x.tie)
    .sort((a, b) => groupOf(a) - groupOf(b) || (a.key < b.key ? -1 : 1));
  const places: Places = new Map();
  chosen.forEach((tie, i) => {
    const angle = (2 * Math.PI * i) / chosen.length - Math.PI / 2;
    const radius = (i % 2 ? 0.78 : 0.94) * (MIDDLE - 34);
    places.set(tie.key, { x: MIDDLE + radius * Math.cos(angle), y: MIDDLE + radius * Math.sin(angle), group: groups[groupOf(tie)]![0] });
  });
  return places;
}

/** 0 fine, 1 heavy, 2 too heavy: load against strength. */
export const weightOf = (carer: { load: number; strength: number; strain: number } | null | undefined): 0 | 1 | 2 =>
  (!carer || carer.load <= 0 ? 0 : carer.load > carer.strength ? 2 : carer.load > 0.8 * carer.strength ? 1 : 0);

const hoursText = (minutes: number): string => t('net.hours', { hours: number(minutes / 60, minutes < 570 ? 1 : 0) });

export function drawNetwork(network: Network, places: Places, label: string): SVGSVGElement {
  const { person } = network;
  const svg = s('svg', { class: 'chart network', viewBox: `0 0 ${SIZE} ${SIZE}`, width: SIZE, height: SIZE, role: 'img', 'aria-label': label });
  const here = network.ties.filter((tie) => places.has(tie.key));
  for (const tie of here) svg.append(...lineTo(tie, places.get(tie.key)!));
  for (const tie of here) svg.append(...contact(tie, places.get(tie.key)!));
  for (const [key, place] of places) {
    if (!here.some((tie) => tie.key === key)) svg.append(s('circle', { class: 'gone', cx: round(place.x), cy: round(place.y), r: 5 }));
  }
  const formal = network.client?.formal ?? 0;
  svg.append(
    s('circle', { class: `ego${network.client && network.client.unmet > 0.25 * network.client.need ? ' short' : ''}`, cx: MIDDLE, cy: MIDDLE, r: 30 }),
    s('text', { class: 'ego-name', x: MIDDLE, y: MIDDLE + 1, 'text-anchor': 'middle' }, nameOf(person)),
    s('text', { class: 'note', x: MIDDLE, y: MIDDLE + 15, 'text-anchor': 'middle' }, String(person.age)));
  if (formal > 0) {
    svg.append(s('rect', { class: 'professional', x: MIDDLE + 22, y: MIDDLE - 44, width: 18, height: 18, rx: 3 }),
      s('text', { class: 'note', x: MIDDLE + 44, y: MIDDLE - 31 }, `Z ${hoursText(formal)}`));
  }
  return svg;
}

function lineTo(tie: TieNow, place: { x: number; y: number }): SVGElement[] {
  const minutes = (tie.helps?.minutes ?? 0) + (tie.helped?.minutes ?? 0);
  const width = minutes > 0 ? Math.min(9, 1.4 + Math.sqrt(minutes / 60)) : 1;
  const kind = tie.harmful ? 'harm' : minutes > 0 ? 'helps' : tie.state === 'broken' ? 'broken' : 'contact';
  const line = s('line', { class: `tie ${kind}`, x1: MIDDLE, y1: MIDDLE, x2: round(place.x), y2: round(place.y), 'stroke-width': round(width) });
  if (!tie.harmful && tie.state !== 'broken') return [line];
  const [x, y] = [(MIDDLE + place.x) / 2, (MIDDLE + place.y) / 2];
  return [line, s('text', { class: 'strong', x: round(x), y: round(y) + 4, 'text-anchor': 'middle' }, tie.harmful ? '//' : '×')];
}

function contact(tie: TieNow, place: { x: number; y: number; group: string }): SVGElement[] {
  const weight = weightOf(tie.carer);
  const minutes = tie.helps?.minutes ?? 0;
  const below = place.y > MIDDLE;
  const marks = ['', ' !', ' !!'][weight];
  return [
    s('circle', { class: `contact weight-${weight}${tie.paused ? ' paused' : ''}`, cx: round(place.x), cy: round(place.y), r: minutes > 0 ? 13 : 9 }),
    s('text', { class: 'letter', x: round(place.x), y: round(place.y) + 4, 'text-anchor': 'middle' }, place.group),
    s('text', { class: 'name', x: round(place.x), y: round(place.y) + (below ? 27 : -17), 'text-anchor': 'middle' }, `${nameOf(tie)}${marks}`),
    ...(minutes > 0 ? [s('text', { class: 'note', x: round(place.x), y: round(place.y) + (below ? 39 : -29), 'text-anchor': 'middle' }, hoursText(minutes))] : []),
  ];
}

/** What the letters and lines mean, in words. */
export const legend = (): string[] => (['net.letters', 'net.lines', 'net.marks', 'net.gone'] as Key[]).map((key) => t(key));
