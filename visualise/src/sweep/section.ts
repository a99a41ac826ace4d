/** Tipping points: every outcome against the levers that were swept, and what two levers do together. */
import type { Measure } from '../data';
import type { Sweep, SweepOutcome, SweepPage, SweepResponse } from '../data-sweep';
import { h } from '../dom';
import { figure } from '../figure';
import { say, t } from '../language';
import { differenceUnit, number, signedOf } from '../numbers';
import { section } from '../sections/section';
import { sourceLine } from '../sections/source';
import { tableElement, type Column, type DataTable } from '../table';
import { cautionOf } from '../words';
import { drawMap } from './chart-map';
import { drawResponse, leastRuns } from './chart-response';

export function tippingSection(data: SweepPage | null | undefined): HTMLElement | null {
  if (!data?.sweep.outcomes.length) return null;
  const { sweep } = data;
  const group = sweep.group.clients == null || sweep.group.carers == null ? say(sweep.group.label)
    : t('sweep.group', { group: say(sweep.group.label), clients: number(sweep.group.clients), carers: number(sweep.group.carers) });
  return section('tipping', t('sweep.title'), `${t('sweep.lead')} ${say(sweep.basis)}.`,
    h('p', { class: 'explain' }, `${group} ${say(sweep.group.explain)} ${say(sweep.caveat)}`),
    h('div', { class: 'sweep-found' }, tableElement(found(sweep), t('sweep.found'))),
    ...sweep.outcomes.map((outcome) => outcomeView(outcome, sweep, sourceLine(data))));
}

/** All that was found in one table. */
function found(sweep: Sweep): DataTable {
  return {
    columns: [{ id: 'measure', label: t('sweep.outcome') }, { id: 'lever', label: t('sweep.lever') }, { id: 'effect', label: t('sweep.effect') },
      { id: 'band', label: t('sweep.band') }, { id: 'tipping', label: t('sweep.tipping') }],
    rows: sweep.outcomes.flatMap(({ measure, responses }) => responses.map(({ lever, effect, bend, shape_label: shape }) => [
      say(measure.label), say(sweep.levers[lever]!.label),
      effect?.difference == null ? '–' : `${signedOf(measure, effect.difference)} ${differenceUnit(measure)}`,
      effect?.low == null ? '–' : t('sweep.to', { low: signedOf(measure, effect.low), high: signedOf(measure, effect.high) }),
      bend ? say(bend.words) : say(shape)])),
  };
}

function outcomeView(outcome: SweepOutcome, sweep: Sweep, source: string): HTMLElement {
  const { measure } = outcome;
  return h('div', { class: 'sweep-outcome', id: `tipping-${measure.id}` },
    h('h3', {}, say(measure.label)),
    h('p', { class: 'explain' }, `${say(measure.explain)} ${t('sweep.unchanged', { value: say(outcome.unchanged), judged: say(outcome.judged) })}`),
    outcome.map ? mapFigure(outcome, sweep, source) : null,
    ...outcome.responses.map((response) => responseFigure(outcome, response, sweep, source)));
}

function responseFigure(outcome: SweepOutcome, response: SweepResponse, sweep: Sweep, source: string): HTMLElement {
  const { measure } = outcome;
  const lever = sweep.levers[response.lever]!;
  const at = (value: number) => say(lever.short[lever.values.indexOf(value)] ?? String(value));
  return figure({
    id: `chart-tipping-${measure.id}-${response.lever}`,
    level: 'h4',
    title: t('sweep.against', { outcome: say(measure.label), lever: say(lever.label) }),
    file: () => `tipping-${measure.id}-${response.lever}`,
    explain: [t(response.joined ? 'sweep.read' : 'sweep.read_dots'), response.averaged ? t('sweep.averaged') : '', response.bend ? t('sweep.read_bend') : ''].filter(Boolean).join(' '),
    subtitle: () => t('sweep.subtitle', { unit: differenceUnit(measure), judged: say(outcome.judged), group: say(sweep.group.label) }),
    caution: () => cautionOf(leastRuns(response)),
    draw: (width, paper) => drawResponse({ measure, lever, response }, width, paper),
    summary: () => say(response.sentence),
    table: () => ({
      columns: [{ id: 'lever', label: say(lever.label) }, ...differenceColumns(measure),
        { id: 'runs', label: t('sweep.runs') }],
      rows: response.values.map((value, i) => [at(value), ...[response.difference, response.low, response.high].map((row) => scaled(outcome, row[i])), response.count[i] ?? 0]),
    }),
    source,
    paper: 680,
  });
}

const differenceColumns = (measure: Measure): Column[] => [
  { id: 'difference', label: t('sweep.difference'), digits: measure.digits + 1 }, { id: 'low', label: t('sweep.low'), digits: measure.digits + 1 }, { id: 'high', label: t('sweep.high'), digits: measure.digits + 1 }];

const scaled = (outcome: SweepOutcome, value: number | null | undefined): number | null =>
  value == null ? null : outcome.measure.unit === 'share' ? 100 * value : value;

function mapFigure(outcome: SweepOutcome, sweep: Sweep, source: string): HTMLElement {
  const { measure } = outcome;
  const map = outcome.map!;
  const [one, two] = [sweep.levers[0]!, sweep.levers[1]!];
  const cells = sweep.design === 'grid';
  const at = (lever: typeof one, value: number) => say(lever.short[lever.values.indexOf(value)] ?? String(value));
  return figure({
    id: `chart-map-${measure.id}`,
    level: 'h4',
    title: t('sweep.together', { outcome: say(measure.label) }),
    file: () => `levers-${measure.id}`,
    explain: t('sweep.read_map'),
    subtitle: () => t('sweep.subtitle', { unit: differenceUnit(measure), judged: say(outcome.judged), group: say(sweep.group.label) }),
    caution: () => cautionOf(Math.min(...outcome.responses.map(leastRuns))),
    draw: (width, paper) => drawMap({ measure, levers: [one, two], map, cells }, width, paper),
    summary: () => (map.sentence ? say(map.sentence) : t('sweep.no_interaction')),
    table: () => ({
      columns: [{ id: 'first', label: say(one.label) }, { id: 'second', label: say(two.label) }, ...differenceColumns(measure)],
      rows: map.points.map(([a, b, d, low, high]) => [at(one, a), at(two, b), ...[d, low, high].map((v) => scaled(outcome, v))]),
    }),
    source,
    paper: 680,
  });
}
