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
