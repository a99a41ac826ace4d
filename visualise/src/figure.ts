/**
 * The frame every chart stands in: heading, one-sentence summary, drawing, source
 * line, data table and downloads. A chart that uses it cannot forget one of them.
 */
import { h } from './dom';
import { csv, excelCsv, pngOf, save, saveBlob, standaloneSvg } from './download';
import { t } from './language';
import { onPrint } from './print';
import { tableElement, type DataTable } from './table';
import { onView } from './view';

export interface FigureSpec {
  /** Anchor of the figure. */
  id: string;
  /** Name of the files that are saved, with the group they are about. */
  file: () => string;
  title: string;
  explain?: string;
  /** About whom and in what unit: a loose picture or page must still say it. */
  subtitle: () => string;
  /** What must be known to read the margins, such as that there were few runs; empty when there is nothing. */
  caution?: () => string;
  level?: 'h3' | 'h4';
  /** `paper` asks for the small drawing that is printed. */
  draw: (width: number, paper: boolean) => SVGSVGElement;
  /** Called after each drawing with the box around it, for what lies on top. */
  after?: (plot: HTMLElement) => void;
  summary: () => string;
  table: () => DataTable;
  source: string;
  /** A drawing that is a file by itself already: saved as it is. */
  whole?: () => string;
  /** Width on paper in CSS pixels. */
  paper: number;
  controls?: HTMLElement;
  /** What is chosen in this figure, for its link: "life=p1&week=26". */
  link?: () => string;
  /** Gets what draws the figure again, for controls that only this figure follows. */
  redraw?: (again: () => void) => void;
}

export function figure(spec: FigureSpec): HTMLElement {
  const names = { title: `${spec.id}-title`, summary: `${spec.id}-summary` };
  const plot = h('div', { class: 'plot' });
  const summary = h('p', { class: 'summary', id: names.summary });
  const subtitle = h('p', { class: 'subtitle' });
  const caution = h('p', { class: 'caution' });
  const box = h('div');
  let width = 560;
  let table = spec.table();
  let bar: HTMLElement | undefined;

  const draw = (paper = false) => {
    const svg = spec.draw(paper ? spec.paper : width, paper);
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-labelledby', names.title);
    svg.setAttribute('aria-describedby', names.summary);
    plot.replaceChildren(svg);
    spec.after?.(plot);
  };
  const update = () => {
    draw();
    summary.textContent = spec.summary();
    subtitle.textContent = spec.subtitle();
    caution.textContent = spec.caution?.() ?? '';
    caution.hidden = !caution.textContent;
    bar?.querySelector('a')?.setAttribute('href', linkOf(spec));
    table = spec.table();
    box.replaceChildren(...(spec.caution?.() ? [h('p', { class: 'caution' }, spec.caution())] : []), tableElement(table, spec.title));
  };
  update();
  spec.redraw?.(update);
  onView(update);
  onPrint(draw);
  new ResizeObserver(([entry]) => {
    const now = Math.round(entry?.contentRect.width ?? 0);
    if (now < 100 || now === width || matchMedia('print').matches) return;
    width = now;
    draw();
  }).observe(plot);

  const svg = () => spec.whole?.() || standaloneSvg(plot.querySelector('svg')!, { title: spec.title, subtitle: [spec.subtitle(), spec.caution?.()].filter(Boolean).join(' · '), description: spec.summary(), source: spec.source });
  bar = saves(spec, () => table, svg);
  return h('figure', { id: spec.id, class: 'figure', 'aria-labelledby': names.title },
    h('figcaption', {}, h(spec.level ?? 'h3', { id: names.title }, spec.title), spec.explain ? h('p', { class: 'explain' }, spec.explain) : null),
    summary,
    caution,
    spec.controls ?? null,
    subtitle,
    plot,
    h('p', { class: 'source' }, spec.source),
    h('div', { class: 'actions' },
      h('details', { id: `${spec.id}-table` }, h('summary', {}, t('figure.table')), box),
      bar));
}

const linkOf = (what: { id: string; link?: () => string }): string => ['#' + what.id, what.link?.() ?? ''].filter(Boolean).join('&');

/** The buttons that save what is shown, and the link to it. */
export function saves(what: { id: string; title: string; file: () => string; link?: () => string }, table: () => DataTable, svg?: () => string): HTMLElement {
  const action = (label: string, run: () => void) =>
    h('button', { type: 'button', class: 'quiet', 'aria-label': `${label}: ${what.title}`, click: run }, label);
  return h('div', { class: 'saves' },
    action(t('figure.csv'), () => save(`${what.file()}.csv`, csv(table()), 'text/csv')),
    action(t('figure.excel'), () => save(`${what.file()}-excel.csv`, excelCsv(table()), 'text/csv')),
    svg ? [
      action(t('figure.svg'), () => save(`${what.file()}.svg`, svg(), 'image/svg+xml')),
      action(t('figure.png'), () => void pngOf(svg()).then((picture) => saveBlob(`${what.file()}.png`, picture))),
    ] : null,
    h('a', { class: 'quiet', href: linkOf(what), 'aria-label': `${t('figure.link')}: ${what.title}` }, t('figure.link')));
}
