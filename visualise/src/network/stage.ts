/** The canvas with its camera: dragging, wheel, pinch and keys; tells who was clicked. */
import { h } from '../dom';
import { pixelX, pixelY, settle, showAll, zoomAt, type Camera } from './camera';
import { partsAt, type Film, type Take } from './film';
import { coloursOf, isDark, type Mode } from './looks';
import { paintChosen, paintGround, paintHelp, paintScene, paintSteps, personAt, sceneAt } from './paint';

/** What is shown now. */
export interface Shown {
  take: Take;
  mode: Mode;
  /** Month, with the part of the way to the next while it plays. */
  at: number;
  chosen: number;
  playing: boolean;
}

export interface Stage {
  box: HTMLElement;
  canvas: HTMLCanvasElement;
  camera: Camera;
  paint: () => void;
  whole: () => void;
  zoom: (factor: number) => void;
  pan: (right: number, down: number) => void;
  /** Moves the camera to somebody who is out of sight, and comes nearer when the whole place shows. */
  show: (person: number) => void;
}

export function stage(film: Film, shown: () => Shown, choose: (person: number) => void): Stage {
  const canvas = h('canvas', { class: 'film-canvas' });
  const box = h('div', { class: 'film-box' }, canvas);
  const ground = document.createElement('canvas');
  const camera: Camera = { x: 0, y: 0, zoom: 1, width: 0, height: 0 };
  let laid = '';
  let favour = new Set<number>();

  const paint = () => {
    if (!camera.width) return;
    const { take, mode, at, chosen, playing } = shown();
    const dark = isDark();
    const colours = coloursOf(mode, dark);
    const fine = Math.min(2, devicePixelRatio || 1);
    const key = [camera.x, camera.y, camera.zoom, camera.width, camera.height, dark, fine].join();
    if (key !== laid) {
      for (const one of [canvas, ground]) {
        if (one.width !== Math.round(camera.width * fine)) one.width = Math.round(camera.width * fine);
        if (one.height !== Math.round(camera.height * fine)) one.height = Math.round(camera.height * fine);
      }
      const pen = ground.getContext('2d')!;
      pen.setTransform(fine, 0, 0, fine, 0, 0);
      paintGround(pen, film, camera, colours);
      laid = key;
    }
    const pen = canvas.getContext('2d')!;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(ground, 0, 0);
    pen.setTransform(fine, 0, 0, fine, 0, 0);
    const month = Math.floor(at);
    if (mode === 'cascade') paintSteps(pen, film, take, camera, colours, month);
    // While it plays the people move; the lines come back when it stands still.
    else if (!playing) paintHelp(pen, film, take, camera, colours, mode, month);
    const scene = sceneAt(film, take, mode, at);
    favour = new Set(scene.people);
    paintScene(pen, film, camera, colours, scene);
    if (chosen >= 0) paintChosen(pen, film, take, camera, colours, month, chosen);
  };

  new ResizeObserver(([entry]) => {
    const width = Math.round(entry?.contentRect.width ?? 0);
    const height = Math.round(entry?.contentRect.height ?? 0);
    if (width < 50 || height < 50 || (width === camera.width && height === camera.height)) return;
    const first = !camera.width;
    Object.assign(camera, { width, height });
    if (first) showAll(film, camera);
    else settle(film, camera);
    paint();
  }).observe(box);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);

  const pan = (right: number, down: number) => {
    camera.x += right / camera.zoom;
    camera.y += down / camera.zoom;
    settle(film, camera);
    paint();
  };
  const zoom = (factor: number, px?: number, py?: number) => {
    zoomAt(film, camera, factor, px, py);
    paint();
  };
  const whole = () => {
    showAll(film, camera);
    paint();
  };
  const show = (person: number) => {
    const [x, y] = [pixelX(camera, film.x[person]!), pixelY(camera, film.y[person]!)];
    if (x < 20 || y < 20 || x > camera.width - 20 || y > camera.height - 20) {
      camera.x = film.x[person]!;
      camera.y = film.y[person]!;
      settle(film, camera);
    }
    paint();
  };

  const touches = new Map<number, { x: number; y: number }>();
  let moved = 0;
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    touches.set(event.pointerId, { x: event.clientX, y: event.clientY });
    canvas.setPointerCapture(event.pointerId);
    if (touches.size === 1) moved = 0;
  });
  canvas.addEventListener('pointermove', (event) => {
    const last = touches.get(event.pointerId);
    if (!last) return;
    const other = [...touches.entries()].find(([id]) => id !== event.pointerId)?.[1];
    const now = { x: event.clientX, y: event.clientY };
    touches.set(event.pointerId, now);
    moved += Math.abs(now.x - last.x) + Math.abs(now.y - last.y);
    if (other) {
      const frame = canvas.getBoundingClientRect();
      const factor = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(last.x - other.x, last.y - other.y));
      zoom(factor, (now.x + other.x) / 2 - frame.left, (now.y + other.y) / 2 - frame.top);
    } else if (moved > 4) pan(last.x - now.x, last.y - now.y);
  });
  const up = (event: PointerEvent) => {
    if (!touches.delete(event.pointerId) || touches.size || moved > 4 || event.type === 'pointercancel') return;
    const frame = canvas.getBoundingClientRect();
    choose(personAt(film, camera, event.clientX - frame.left, event.clientY - frame.top, favour));
  };
  canvas.addEventListener('pointerup', up);
  canvas.addEventListener('pointercancel', up);
  canvas.addEventListener('wheel', (event) => {
    // A page that can no longer be scrolled past is worse than one more key to hold.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    const frame = canvas.getBoundingClientRect();
    zoom(event.deltaY < 0 ? 1.2 : 1 / 1.2, event.clientX - frame.left, event.clientY - frame.top);
  }, { passive: false });
  canvas.addEventListener('dblclick', (event) => {
    const frame = canvas.getBoundingClientRect();
    zoom(2, event.clientX - frame.left, event.clientY - frame.top);
  });

  /** Nearer is nearer to the person who is chosen, if anybody is. */
  const nearer = (factor: number) => {
    const { chosen } = shown();
    if (factor > 1 && chosen >= 0) {
      camera.x = film.x[chosen]!;
      camera.y = film.y[chosen]!;
    }
    zoom(factor);
  };

  return { box, canvas, camera, paint, whole, zoom: nearer, pan, show };
}

/** Those who have a part in care in a month, for stepping through them with the keyboard. */
export function inSight(film: Film, shown: Shown, camera: Camera): number[] {
  const month = Math.floor(shown.at);
  const people = shown.mode === 'cascade'
    ? [...partsAt(film, shown.take, month).keys()].sort((a, b) => a - b)
    : sceneAt(film, shown.take, shown.mode, month).people;
  return people.filter((i) => {
    const [x, y] = [pixelX(camera, film.x[i]!), pixelY(camera, film.y[i]!)];
    return x >= 0 && y >= 0 && x <= camera.width && y <= camera.height;
  });
}
