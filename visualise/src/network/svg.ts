/** The plan of a month as a drawing, for who wants to print it large or change it. */
import { s } from '../dom';
import type { Camera } from './camera';
import type { Film } from './film';
import { textWidth } from '../labels';
import { t } from '../language';
import { coloursOf, legendOf } from './looks';
import { paintChosen, paintGround, paintHelp, paintScene, paintSteps, sceneAt, trace, type Pen } from './paint';
import type { Shown } from './stage';

const fine = (v: number): number => Math.round(v * 10) / 10;

/**
 * Listens to the painter as a canvas would, and writes down what it hears: so the drawing and the
 * screen cannot differ.
 */
class Writer {
  fillStyle = '';
  strokeStyle = '';
  globalAlpha = 1;
  lineWidth = 1;
  parts: SVGElement[] = [];
  private path: string[] = [];
  private dash = '';
  setLineDash(dashes: number[]): void { this.dash = dashes.join(' '); }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.parts.push(s('rect', { x: fine(x), y: fine(y), width: fine(width), height: fine(height), fill: this.fillStyle }));
  }
  beginPath(): void { this.path = []; }
  rect(x: number, y: number, width: number, height: number): void { this.path.push(`M${fine(x)} ${fine(y)}h${fine(width)}v${fine(height)}h${fine(-width)}z`); }
  moveTo(x: number, y: number): void { this.path.push(`M${fine(x)} ${fine(y)}`); }
  lineTo(x: number, y: number): void { this.path.push(`L${fine(x)} ${fine(y)}`); }
  closePath(): void { this.path.push('z'); }
  arc(x: number, y: number, r: number): void { this.path.push(`M${fine(x + r)} ${fine(y)}a${fine(r)} ${fine(r)} 0 1 0 ${fine(-2 * r)} 0a${fine(r)} ${fine(r)} 0 1 0 ${fine(2 * r)} 0z`); }
  fill(): void { if (this.path.length) this.parts.push(s('path', { d: this.path.join(''), fill: this.fillStyle })); }
  stroke(): void {
    if (this.path.length) this.parts.push(s('path', { d: this.path.join(''), fill: 'none', stroke: this.strokeStyle, 'stroke-width': this.lineWidth, 'stroke-dasharray': this.dash || null, 'stroke-opacity': this.globalAlpha }));
  }
}

/** What the marks mean, below the plan; it breaks where the plan ends. */
function legendParts(shown: Shown, width: number, top: number): { parts: SVGElement[]; height: number } {
  const colours = coloursOf(shown.mode, false);
  const parts: SVGElement[] = [];
  let [x, y] = [0, top + 14];
  const put = (text: string, mark: (pen: Pen, px: number, py: number) => void) => {
    const long = 24 + textWidth(text, 12);
    if (x > 0 && x + long > width) [x, y] = [0, y + 20];
    const writer = new Writer();
    mark(writer as unknown as Pen, x + 9, y);
    parts.push(...writer.parts, s('text', { class: 'tick', x: x + 22, y: y + 4 }, text));
    x += long + 18;
  };
  for (const { text, look } of legendOf(shown.mode)) {
    put(text, (pen, px, py) => {
      pen.fillStyle = colours.ramp[look.colour]!;
      pen.beginPath();
      trace(pen, look.shape, px, py, 4 * look.size);
      pen.fill();
    });
  }
  put(t('film.others'), (pen, px, py) => {
    pen.fillStyle = colours.idle;
    pen.fillRect(px - 2, py - 2, 4, 4);
  });
  return { parts, height: y - top + 12 };
}

/** Light colours whatever the screen shows, as other drawings that are saved. */
export function planSvg(film: Film, shown: Shown, camera: Camera): SVGSVGElement {
  const writer = new Writer();
  const pen = writer as unknown as Pen;
  const colours = coloursOf(shown.mode, false);
  const month = Math.floor(shown.at);
  paintGround(pen, film, camera, colours);
  if (shown.mode === 'cascade') paintSteps(pen, film, shown.take, camera, colours, month);
  else paintHelp(pen, film, shown.take, camera, colours, shown.mode, month);
  paintScene(pen, film, camera, colours, sceneAt(film, shown.take, shown.mode, month));
  if (shown.chosen >= 0) paintChosen(pen, film, shown.take, camera, colours, month, shown.chosen);
  // What reaches over the edge of the plan would lie over the words.
  const plan = s('svg', { x: 0, y: 0, width: camera.width, height: camera.height, viewBox: `0 0 ${camera.width} ${camera.height}` }, writer.parts);
  const legend = legendParts(shown, camera.width, camera.height);
  const height = camera.height + legend.height;
  return s('svg', { class: 'chart', width: camera.width, height, viewBox: `0 0 ${camera.width} ${height}` }, plan, legend.parts);
}
