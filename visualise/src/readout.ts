/** Reading values off a course chart: a line under the pointer, or moved with the arrow keys. */
import type { LineChart, LineModel } from './chart-lines';
import { h, s } from './dom';
import { t } from './language';
import { marker, round } from './marks';
import { month } from './numbers';

const key = (index: number) => s('svg', { width: 12, height: 12, 'aria-hidden': 'true' }, marker(index, 6, 6, 40));

/**
 * Lays the readout over a drawn chart. The box takes the keyboard; what it says
 * is also spoken, because it is a live region.
 */
export function addReadout(plot: HTMLElement, chart: LineChart, model: LineModel, dates: string[], title: string): void {
  const { svg, x } = chart;
  const [from = 0, to = 0] = x.range();
  const [bottom = 0, top = 0] = chart.y.range();
  const hair = s('line', { class: 'hair', y1: top, y2: bottom, visibility: 'hidden' });
  const note = h('div', { class: 'readout', role: 'status', hidden: true });
  svg.append(hair);
  plot.append(note);
  plot.setAttribute('tabindex', '0');
  plot.setAttribute('role', 'group');
  plot.setAttribute('aria-label', t('readout.help', { title }));
  /** A drawing may be shown larger than it was drawn. */
  const scale = () => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')) || 1;
  let at = -1;

  const hide = () => {
    note.hidden = true;
    hair.setAttribute('visibility', 'hidden');
    at = -1;
  };
  const show = (index: number) => {
    at = Math.max(0, Math.min(model.weeks.length - 1, index));
    const place = round(x(model.weeks[at]!));
    hair.setAttribute('x1', String(place));
    hair.setAttribute('x2', String(place));
    hair.setAttribute('visibility', 'visible');
    note.replaceChildren(h('strong', {}, month(dates[at] ?? '')), h('ul', {}, model.series.map((one) => {
      const row = (model.run == null ? undefined : one.runs?.[model.run]) ?? one.mean;
      return h('li', {}, key(one.index), h('b', {}, row[at] == null ? '–' : model.write(row[at]!)), ' ', h('span', {}, one.label));
    })));
    // Over the labels at the end of the lines: it says the same for another week, and hides no line.
    note.style.left = `${(to + 7) * scale()}px`;
    note.hidden = false;
  };

  plot.onpointermove = (event) => {
    const inside = (event.clientX - svg.getBoundingClientRect().left) / scale();
    if (inside < from - 8 || inside > to + 8) return hide();
    const week = x.invert(inside);
    show(model.weeks.reduce((best, w, i) => (Math.abs(w - week) < Math.abs(model.weeks[best]! - week) ? i : best), 0));
  };
  plot.onpointerleave = hide;
  plot.onblur = hide;
  plot.onkeydown = (event) => {
    const next = { ArrowRight: at + 1, ArrowLeft: at < 0 ? model.weeks.length - 1 : at - 1, Home: 0, End: model.weeks.length - 1 }[event.key];
    if (event.key === 'Escape') return hide();
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  };
}
