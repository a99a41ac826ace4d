/** From places on the plan to pixels: moving and zooming, never further away than the whole place. */
import type { Film } from './film';

export interface Camera {
  /** The place in the middle. */
  x: number;
  y: number;
  /** Pixels per unit of the plan. */
  zoom: number;
  width: number;
  height: number;
}

const EDGE = 14;

export const wholeZoom = (film: Film, camera: Camera): number =>
  Math.min((camera.width - 2 * EDGE) / film.width, (camera.height - 2 * EDGE) / film.height);

export function showAll(film: Film, camera: Camera): void {
  camera.zoom = wholeZoom(film, camera);
  camera.x = film.width / 2;
  camera.y = film.height / 2;
}

/** Keeps the zoom in bounds and the middle inside the place. */
export function settle(film: Film, camera: Camera): void {
  const least = wholeZoom(film, camera);
  camera.zoom = Math.max(least, Math.min(camera.zoom, 60 / film.step));
  const inside = (value: number, size: number, pixels: number) => {
    const half = Math.max(0, pixels / 2 - EDGE) / camera.zoom;
    return size <= 2 * half ? size / 2 : Math.max(half, Math.min(value, size - half));
  };
  camera.x = inside(camera.x, film.width, camera.width);
  camera.y = inside(camera.y, film.height, camera.height);
}

/** Zooms by a factor and keeps the place under a pixel where it is. */
export function zoomAt(film: Film, camera: Camera, factor: number, px = camera.width / 2, py = camera.height / 2): void {
  const [x, y] = placeAt(camera, px, py);
  camera.zoom *= factor;
  const least = wholeZoom(film, camera);
  camera.zoom = Math.max(least, Math.min(camera.zoom, 60 / film.step));
  camera.x = x - (px - camera.width / 2) / camera.zoom;
  camera.y = y - (py - camera.height / 2) / camera.zoom;
  settle(film, camera);
}

export const pixelX = (camera: Camera, x: number): number => (x - camera.x) * camera.zoom + camera.width / 2;
export const pixelY = (camera: Camera, y: number): number => (y - camera.y) * camera.zoom + camera.height / 2;
export const placeAt = (camera: Camera, px: number, py: number): [number, number] =>
  [(px - camera.width / 2) / camera.zoom + camera.x, (py - camera.height / 2) / camera.zoom + camera.y];
