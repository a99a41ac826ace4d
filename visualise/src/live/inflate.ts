/** What lies in the page as base64, packed: fetch does not work from disk. */
export async function unpacked(id: string): Promise<ArrayBuffer> {
  const raw = atob(document.getElementById(id)?.textContent ?? '');
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Response(stream).arrayBuffer();
}
