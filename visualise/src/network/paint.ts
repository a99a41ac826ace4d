/** Paints the plan: streets and who has no part in care once, the others in every frame. */
import type { Camera } from './camera';
import { pixelX, pixelY } from './camera';
import type { Film, Take } from './film';
import { SHORT, WORN } from './counts';
import { lackOf, partsAt, stateAt, strainOf } from './film';
import { STEPS, type Colours, type Look, type Mode, type Shape } from './looks';

export type Pen = CanvasRenderingContext2D;

/** Who has a look in a month, and where; the rest is a small dot. */
export interface Scene {
  people: number[];
  looks: Look[];
}

/** A month and a part of the way to the next, so that playing runs smoothly. */
export function sceneAt(film: Film, take: Take, mode: Mode, at: number): Scene {
  const month = Math.min(film.months - 1, Math.floor(at));
  const next = Math.min(film.months - 1, month + 1);
  const part = at - month;
  const scene: Scene = { people: [], looks: [] };
  const add = (i: number, colour: number, shape: Shape, size: number) => {
    scene.people.push(i);
    scene.looks.push({ colour, shape, size });
  };
  if (mode === 'cascade') {
    for (const [i, kind] of partsAt(film, take, month)) {
      if (kind === 'first') add(i, 0, 'diamond', 1.5);
      else if (kind === 'followed') add(i, 1, 'round', 1.5);
      else add(i, 2, 'square', 1.3);
    }
    return scene;
  }
  const level = mode === 'strain' ? strainOf : lackOf;
  const most = mode === 'strain' ? 15 : 7;
  const shape: Shape = mode === 'strain' ? 'round' : 'square';
  for (let i = 0; i < film.count; i++) {
    const now = level(stateAt(film, take, i, month));
    if (!now) continue;
    const then = part ? level(stateAt(film, take, i, next)) || now : now;
    const value = ((now + (then - now) * part - 1) / (most - 1)) * (STEPS - 1);
    add(i, Math.max(0, Math.min(STEPS - 1, Math.round(value))), shape, 0.8 + 0.16 * value);
  }
  return scene;
}

/** Half the size of an ordinary person in pixels. */
export const radiusOf = (film: Film, camera: Camera): number => Math.max(1.3, Math.min(9, 0.36 * film.step * camera.zoom));

/** Streets and everybody as a small dot: what does not change while it plays. */
export function paintGround(pen: Pen, film: Film, camera: Camera, colours: Colours): void {
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, camera.width, camera.height);
  pen.fillStyle = colours.street;
  for (let k = 0; k + 2 < film.streets.length; k += 3) {
    const [x, y, width] = [film.streets[k]!, film.streets[k + 1]!, film.streets[k + 2]!];
    pen.fillRect(pixelX(camera, x), pixelY(camera, y - 0.2 * film.step), width * camera.zoom, 2 * film.step * camera.zoom);
  }
  const size = Math.max(0.8, 0.5 * radiusOf(film, camera));
  pen.fillStyle = colours.idle;
  pen.beginPath();
  for (let i = 0; i < film.count; i++) {
    const [x, y] = [pixelX(camera, film.x[i]!), pixelY(camera, film.y[i]!)];
    if (x < -size || y < -size || x > camera.width + size || y > camera.height + size) continue;
    pen.rect(x - size, y - size, 2 * size, 2 * size);
  }
  pen.fill();
}

/** From this size of a person on, in pixels, all help is drawn; before, it would be one grey tangle. */
const NEAR = 4;

/** Lines from who helps to who is helped in a month: of who is worn out or comes short, and of all from near by. */
export function paintHelp(pen: Pen, film: Film, take: Take, camera: Camera, colours: Colours, mode: Mode, month: number): void {
  const near = radiusOf(film, camera) >= NEAR;
  const matters = (giver: number, client: number) => mode === 'strain'
    ? strainOf(stateAt(film, take, giver, month)) >= WORN
    : lackOf(stateAt(film, take, client, month)) >= SHORT;
  pen.strokeStyle = colours.line;
  pen.globalAlpha = 0.45;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const help of take.help) {
    if (month < help.from || month > help.to || !(near || matters(help.giver, help.client))) continue;
    pen.moveTo(pixelX(camera, film.x[help.giver]!), pixelY(camera, film.y[help.giver]!));
    pen.lineTo(pixelX(camera, film.x[help.client]!), pixelY(camera, film.y[help.client]!));
  }
  pen.stroke();
  pen.globalAlpha = 1;
}

/** The stops of the last half year that others followed: from who stopped to who lost the help. */
export function paintSteps(pen: Pen, film: Film, take: Take, camera: Camera, colours: Colours, month: number): void {
  const now = film.weeks[month] ?? 0;
  pen.strokeStyle = colours.ramp[1] ?? colours.ink;
  pen.lineWidth = 1.5;
  pen.beginPath();
  for (const step of take.steps) {
    if (step.week > now || step.week <= now - film.reach) continue;
    pen.moveTo(pixelX(camera, film.x[step.carer]!), pixelY(camera, film.y[step.carer]!));
    pen.lineTo(pixelX(camera, film.x[step.client]!), pixelY(camera, film.y[step.client]!));
  }
  pen.stroke();
}

/** One path per colour: thousands of people cost a handful of calls. */
export function paintScene(pen: Pen, film: Film, camera: Camera, colours: Colours, scene: Scene): void {
  const usual = radiusOf(film, camera);
  for (let colour = 0; colour < colours.ramp.length; colour++) {
    pen.fillStyle = colours.ramp[colour]!;
    pen.beginPath();
    for (let k = 0; k < scene.people.length; k++) {
      const look = scene.looks[k]!;
      if (look.colour !== colour) continue;
      const [x, y, r] = [pixelX(camera, film.x[scene.people[k]!]!), pixelY(camera, film.y[scene.people[k]!]!), usual * look.size];
      if (x < -r || y < -r || x > camera.width + r || y > camera.height + r) continue;
      trace(pen, look.shape, x, y, r);
    }
    pen.fill();
  }
}

export function trace(pen: Pen, shape: Shape, x: number, y: number, r: number): void {
  if (shape === 'square') pen.rect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
  else if (shape === 'diamond') {
    pen.moveTo(x, y - 1.3 * r);
    pen.lineTo(x + 1.3 * r, y);
    pen.lineTo(x, y + 1.3 * r);
    pen.lineTo(x - 1.3 * r, y);
    pen.closePath();
  } else {
    pen.moveTo(x + r, y);
    pen.arc(x, y, r, 0, 2 * Math.PI);
  }
}

/** The chosen person, and lines to those around. */
export function paintChosen(pen: Pen, film: Film, take: Take, camera: Camera, colours: Colours, month: number, chosen: number): void {
  const [x, y] = [pixelX(camera, film.x[chosen]!), pixelY(camera, film.y[chosen]!)];
  const line = (other: number, width: number, dash: number[]) => {
    pen.lineWidth = width;
    pen.setLineDash(dash);
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(pixelX(camera, film.x[other]!), pixelY(camera, film.y[other]!));
    pen.stroke();
  };
  pen.strokeStyle = colours.ink;
  for (const tie of film.ties) {
    if (tie.a === chosen || tie.b === chosen) line(tie.a === chosen ? tie.b : tie.a, 1, [2, 3]);
  }
  for (const help of take.help) {
    if (month < help.from || month > help.to || (help.giver !== chosen && help.client !== chosen)) continue;
    line(help.giver === chosen ? help.client : help.giver, 2.5, []);
  }
  pen.setLineDash([]);
  pen.lineWidth = 3;
  pen.beginPath();
  pen.arc(x, y, Math.max(9, 2.4 * radiusOf(film, camera)), 0, 2 * Math.PI);
  pen.stroke();
}

/** Who stands nearest to a pixel, if anybody stands near enough. */
export function personAt(film: Film, camera: Camera, px: number, py: number, favour: Set<number>): number {
  let [best, least] = [-1, Infinity];
  const reach = Math.max(9, 1.6 * radiusOf(film, camera));
  for (let i = 0; i < film.count; i++) {
    const [dx, dy] = [pixelX(camera, film.x[i]!) - px, pixelY(camera, film.y[i]!) - py];
    // Those who are drawn large are easier to hit.
    const far = Math.hypot(dx, dy) * (favour.has(i) ? 0.5 : 1);
    if (Math.abs(dx) <= reach && Math.abs(dy) <= reach && far < least) [best, least] = [i, far];
  }
  return best;
}
