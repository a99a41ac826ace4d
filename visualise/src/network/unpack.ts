/** Bytes out of base64, and rows of numbers out of bytes, as io/packed_bytes.cpp writes them. */

export function bytesOf(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Whole numbers of two or three bytes. */
export function wholes(bytes: Uint8Array, size: 2 | 3): Uint32Array {
  const out = new Uint32Array(Math.floor(bytes.length / size));
  for (let i = 0; i < out.length; i++) out[i] = numberAt(bytes, i * size, size);
  return out;
}

export function numberAt(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let k = size - 1; k >= 0; k--) value = value * 256 + (bytes[at + k] ?? 0);
  return value;
}

/** Rows of `length` values out of pairs of value and count. */
export function runsOf(bytes: Uint8Array, rows: number, length: number): Uint8Array {
  const out = new Uint8Array(rows * length);
  let to = 0;
  for (let at = 0; at + 1 < bytes.length && to < out.length; at += 2) {
    const end = Math.min(to + bytes[at + 1]!, out.length);
    out.fill(bytes[at]!, to, end);
    to = end;
  }
  return out;
}

/** A key of 64 bits as the program writes it. */
export function keyText(bytes: Uint8Array, i: number): string {
  let text = 'p';
  for (let k = 7; k >= 0; k--) text += (bytes[i * 8 + k] ?? 0).toString(16).padStart(2, '0');
  return text;
}
