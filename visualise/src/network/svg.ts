/** The plan of a month as a drawing, for who wants to print it large or change it. */
import { s } from '../dom';
import type { Camera } from './camera';
import type { Film } from './film';
import { coloursOf } from './looks';
import { paintGround, paintHelp, paintScene, paintSteps, sceneAt, type Pen } from './paint';
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
    if (this.path.length) this.parts.push(s('path', { d: this.path.join(''), fill: 'none', stroke: this.strokeStyle, 'stroke-width': this.lineWidth, 'stroke-opacity': this.globalAlpha }));
  }
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
  return s('svg', { class: 'chart', width: camera.width, height: camera.height, viewBox: `0 0 ${camera.width} ${camera.height}` }, writer.parts);
}
