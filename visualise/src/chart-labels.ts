/** Labels at the ends of lines: the value first, then the name, never on top of each other. */
import type { LineModel, LineSeries } from './chart-lines';
import { lastKnown } from './chart-lines';
import { s } from './dom';
import { keepApart, textWidth, wrap } from './labels';
import { colourClass, marker, round } from './marks';
import type { Scale } from './scales';

/** From the end of the lines to the marker of the label, and from there to its text. */
const GAP = 14;
const KEY = 13;
/** Between the value and the name, which may begin with a number too. */
const APART = 6;


/** Names may take a third of a wide chart and somewhat more of a narrow one. */
export const labelRoom = (width: number): number => (width < 420 ? Math.min(112, width * 0.31) : Math.min(190, width * 0.32));

/** Size of the text and the width it may take. */
export interface LabelSpace {
  size: number;
  room: number;
}

/** The row a label speaks of: the run brought forward, or the mean. */
const rowOf = (model: LineModel, one: LineSeries) => (model.run == null ? undefined : one.runs?.[model.run]) ?? one.mean;

function spansOf(model: LineModel, one: LineSeries, space: LabelSpace): Span[][] {
  const row = rowOf(model, one);
  const at = lastKnown(row);
  const width = space.room - KEY;
  return joined(at < 0 ? '' : model.write(row[at]!), wrap(one.label, width, space.size), width, space.size);
}

/** The room the labels need at the right of the plot. */
export function endLabelWidth(model: LineModel, space: LabelSpace): number {
  const texts = model.series.map((one) => spansOf(model, one, space));
  return GAP + KEY + Math.max(0, ...texts.flat().map((spans) => spanWidth(spans, space.size))) + 4;
}

/** `above` is how far labels may stand above the plot. */
export function endLabels(model: LineModel, x: Scale, y: Scale, space: LabelSpace, above: number): SVGElement[] {
  const line = space.size + 2;
  const known = model.series.filter((one) => lastKnown(rowOf(model, one)) >= 0);
  const texts = known.map((one) => spansOf(model, one, space));
  const wants = known.map((one) => y(rowOf(model, one)[lastKnown(rowOf(model, one))]!));
  const [bottom = 0, top = 0] = y.range();
  const middles = keepApart(wants.map((want, i) => ({ want, height: texts[i]!.length * line + space.size - 8 })), top - above, bottom + 22);
  const from = x.range()[1] ?? 0;
  return known.flatMap((one, i) => {
    const at = round(middles[i]!);
    const lines = texts[i]!;
    const start = at - ((lines.length - 1) * line) / 2;
    return [
      s('path', { class: `leader ${colourClass(one.index)}`, d: `M${round(from + 5)},${round(wants[i]!)}L${round(from + GAP - 3)},${start}` }),
      marker(one.index, from + GAP + 3, start, 36),
      s('text', { class: 'label', y: start + 4 }, lines.map((spans, row) =>
        spans.map((span, k) => s('tspan', {
          class: span.value ? 'value' : null,
          ...(k === 0 ? { x: round(from + GAP + KEY), ...(row ? { dy: line } : {}) } : { dx: APART }),
        }, span.text)))),
    ];
  });
}

interface Span { text: string; value: boolean }

const spanWidth = (spans: Span[], size: number): number =>
  spans.reduce((sum, span, i) => sum + (i ? APART : 0) + textWidth(span.text, size, span.value ? 700 : 400), 0);

/** Puts the value and the name on one line when they fit, else under each other. */
function joined(text: string, lines: string[], width: number, size: number): Span[][] {
  const value = { text, value: true };
  const [only = '', ...rest] = lines;
  const together = [value, { text: only, value: false }];
  if (!rest.length && spanWidth(together, size) <= width) return [together];
  return [[value], ...lines.map((line) => [{ text: line, value: false }])];
}
