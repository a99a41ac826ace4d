/** Placing text in charts: measuring it, breaking it in lines, keeping it apart. */

let pen: CanvasRenderingContext2D | null | undefined;

/** Width of a text in pixels at a font size, in the font of the page. */
export function textWidth(text: string, size = 12, weight = 400): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * size * 0.55;
  pen.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily || 'sans-serif'}`;
  return pen.measureText(text).width;
}

/** Breaks a text into lines of at most `width` pixels; a longer word stays whole. */
export function wrap(text: string, width: number, size = 12): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && textWidth(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Cuts a text to the width it has; the table below a chart holds the whole name. */
export function shorten(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let cut = text;
  while (cut.length > 3 && textWidth(`${cut}…`) > room) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

export interface Box {
  /** Where the middle would like to be. */
  want: number;
  height: number;
}

/**
 * Moves boxes along one axis until none overlap, as little as possible, inside
 * [top, bottom]. Returns the middles in the order given. Boxes that press on
 * each other form a block that sits on the mean of what its members want.
 */
export function keepApart(boxes: Box[], top: number, bottom: number): number[] {
  interface Block { members: number[]; height: number; start: number }
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a]!.want - boxes[b]!.want);
  const place = (members: number[]): Block => {
    const height = members.reduce((sum, i) => sum + boxes[i]!.height, 0);
    let offset = 0;
    let start = 0;
    for (const i of members) {
      start += boxes[i]!.want - boxes[i]!.height / 2 - offset;
      offset += boxes[i]!.height;
    }
    start /= members.length;
    return { members, height, start: Math.max(top, Math.min(start, bottom - height)) };
  };
  const blocks: Block[] = [];
  for (const i of order) {
    let block = place([i]);
    for (let last = blocks[blocks.length - 1]; last && last.start + last.height > block.start; last = blocks[blocks.length - 1]) {
      blocks.pop();
      block = place([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const middles: number[] = new Array(boxes.length).fill(0);
  for (const block of blocks) {
    let at = block.start;
    for (const i of block.members) {
      middles[i] = at + boxes[i]!.height / 2;
      at += boxes[i]!.height;
    }
  }
  return middles;
}

export interface Rect { left: number; right: number; top: number; bottom: number }

/** Words that belong to a point, and how far from it they begin. */
export interface Label { x: number; y: number; away: number; width: number; height: number }

const area = (a: Rect, b: Rect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * A place for each label: below, above or beside its point, or further away with a line to it (`led`),
 * so that it lies on no other label and on nothing that is taken, and if it can on nothing of `crossed`.
 */
export function placeLabels(labels: Label[], taken: Rect[], within: Rect, crossed: Rect[] = []): (Rect & { led: boolean })[] {
  const places: (Rect & { led: boolean })[] = [];
  const covered = (box: Rect & { led: boolean }, self: number): number => {
    const whole = (box.right - box.left) * (box.bottom - box.top);
    const outside = whole - area(box, within);
    // On a line is better than far away.
    const lines = Math.min(120, crossed.reduce((sum, other) => sum + area(box, other), 0));
    return (outside > 0.01 ? outside : 0) + lines + (crossed.length && box.led ? 50 : 0) + taken.reduce((sum, other) => sum + area(box, other), 0)
      + places.reduce((sum, other, i) => sum + (i === self ? 0 : area(box, other)), 0);
  };
  const choose = (i: number): void => {
    let least = Infinity;
    for (const box of candidates(labels[i]!)) {
      const cost = covered(box, i);
      if (cost < least - 0.01) [least, places[i]] = [cost, box];
      if (least === 0) return;
    }
  };
  labels.forEach((_, i) => choose(i));
  // Whoever still lies on another looks again, now that all have a place.
  for (let round = 0; round < 6; round++) {
    const crowded = labels.map((_, i) => i).filter((i) => covered(places[i]!, i) > 0);
    if (!crowded.length) break;
    crowded.forEach(choose);
  }
  return places;
}

/** In order of liking. */
function candidates({ x, y, away, width, height }: Label): (Rect & { led: boolean })[] {
  const at = (left: number, top: number, led = false) => ({ left, top, right: left + width, bottom: top + height, led });
  const near = 0.7 * away;
  const all = [at(x - width / 2, y + away), at(x - width / 2, y - away - height), at(x + away, y - height / 2), at(x - away - width, y - height / 2),
    at(x + near, y + near), at(x - near - width, y + near), at(x + near, y - near - height), at(x - near - width, y - near - height)];
  for (let far = 12; far <= 96; far += 12) {
    for (let turn = 0; turn < 16; turn++) {
      const angle = (turn / 16) * 2 * Math.PI;
      all.push(at(x + Math.sin(angle) * (away + far + width / 2) - width / 2, y + Math.cos(angle) * (away + far + height / 2) - height / 2, true));
    }
  }
  return all;
}
