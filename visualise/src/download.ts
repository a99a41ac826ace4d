/** Saving what is on the page: tables as CSV in two dialects, drawings as SVG. Nothing is sent. */
import { s } from './dom';
import { wrap } from './labels';
import type { DataTable } from './table';

/** Comma and point, with stable English names: for R, Python and other programs. */
export function csv(table: DataTable): string {
  const rows = [table.columns.map((c) => c.id), ...table.rows.map((row) => row.map((v) => (v == null ? '' : plain(v))))];
  return rows.map((row) => row.map((v) => quote(v, ',')).join(',')).join('\n') + '\n';
}

/** Semicolon, decimal comma and a byte order mark: Dutch Excel opens this with a double click. */
export function excelCsv(table: DataTable): string {
  const write = (v: string | number | null) =>
    v == null ? '' : typeof v === 'number' ? plain(v).replace('.', ',') : safe(v);
  const rows = [table.columns.map((c) => safe(c.label)), ...table.rows.map((row) => row.map(write))];
  return '\ufeff' + rows.map((row) => row.map((v) => quote(v, ';')).join(';')).join('\r\n') + '\r\n';
}

/** A number without what computing with fractions leaves behind: 14.524, not 14.524000000000001. */
const plain = (v: string | number): string => String(typeof v === 'number' ? Number(v.toPrecision(12)) : v);

const quote = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;

/** A spreadsheet runs text that begins like a formula; a quote in front keeps it text. */
const safe = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

export const save = (name: string, content: string, type: string): void =>
  saveBlob(name, new Blob([content], { type: `${type};charset=utf-8` }));

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** Points of a picture per pixel on the screen: sharp on paper and on a projector. */
const FINE = 2;

/** A drawing that stands alone as a picture, for programs and letters that know no SVG. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * FINE;
  canvas.height = image.naturalHeight * FINE;
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('no picture'))), 'image/png'));
}

/** Styles to write on an element, with the value that goes without saying. */
const shape: [string, string][] = [['fill', 'rgb(0, 0, 0)'], ['fill-opacity', '1'], ['stroke', 'none'], ['stroke-width', '1px'],
  ['stroke-opacity', '1'], ['stroke-linecap', 'butt'], ['stroke-linejoin', 'miter'], ['stroke-dasharray', 'none']];
const words: [string, string][] = [['fill', 'rgb(0, 0, 0)'], ['font-size', ''], ['font-weight', '400']];

/**
 * The drawing as a file that stands alone: light colours whatever the screen
 * shows, title above and source below, every style written on its element
 * because drawing programs and Word know no CSS variables.
 */
export function standaloneSvg(svg: SVGSVGElement, about: { title: string; subtitle: string; description: string; source: string }): string {
  const width = Number(svg.getAttribute('width'));
  const height = Number(svg.getAttribute('height'));
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const lines = wrap(about.source, width, 11);
  const size = { width: width + 32, height: height + 88 + 15 * lines.length };
  // Its own classes too: what is printed small, or follows from where it stands.
  const frame = s('svg', { class: svg.getAttribute('class') ?? 'chart', ...size, viewBox: `0 0 ${size.width} ${size.height}`, role: 'img' },
    s('title', {}, about.title), s('desc', {}, about.description),
    s('rect', { class: 'paper', width: '100%', height: '100%' }),
    s('text', { class: 'facet', x: 16, y: 30 }, about.title),
    s('text', { class: 'tick', x: 16, y: 49 }, about.subtitle),
    s('g', { transform: 'translate(16,66)' }, [...copy.childNodes]),
    lines.map((line, i) => s('text', { class: 'note', x: 16, y: height + 88 + 15 * i }, line)));
  const holder = document.createElement('div');
  holder.className = 'unseen';
  holder.append(frame);
  const root = document.documentElement;
  root.dataset.theme = 'light';
  document.body.append(holder);
  frame.setAttribute('font-family', 'Arial, Helvetica, sans-serif');
  const parts = [...frame.querySelectorAll<SVGElement>('line, path, rect, circle, ellipse, polygon, polyline, text, tspan')];
  for (const element of parts) {
    const computed = getComputedStyle(element);
    for (const [name, usual] of element.matches('text, tspan') ? words : shape) {
      const value = computed.getPropertyValue(name);
      if (value !== usual) element.setAttribute(name, value);
    }
  }
  // Only now: a part may inherit from the class of another.
  for (const element of [frame, ...frame.querySelectorAll('[class]')]) element.removeAttribute('class');
  holder.remove();
  delete root.dataset.theme;
  return new XMLSerializer().serializeToString(frame);
}
