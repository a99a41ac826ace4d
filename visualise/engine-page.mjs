// Makes a page that holds the engine, its worker and one scenario: nothing is loaded from elsewhere.
//   node engine-page.mjs ENGINE.wasm SCENARIO.json OUT.html [replicate variant weeks]
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

async function bundle(entry) {
  const result = await build({
    entryPoints: [join(here, 'src/engine', entry)], bundle: true, minify: true, write: false, format: 'iife', target: 'es2021',
    charset: 'utf8', logLevel: 'warning',
  });
  return result.outputFiles[0].text.replaceAll('</script', '<\\/script');
}

/** The page as text; `wasm` are bytes, `scenario` is JSON text. */
export async function enginePage(wasm, scenario, job) {
  const [page, worker] = await Promise.all([bundle('page.ts'), bundle('worker.ts')]);
  const inert = (id, content) => `<script type="text/plain" id="${id}">${content}</script>`;
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Draagkracht</title>
<p id="out" aria-live="polite"></p>
${inert('job', JSON.stringify(job))}
${inert('scenario', scenario.replaceAll('<', '\\u003c'))}
${inert('wasm', Buffer.from(wasm).toString('base64'))}
${inert('worker', worker)}
<script>${page}</script>
</html>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [engine, scenario, out, replicate = 0, variant = 0, weeks = 52] = process.argv.slice(2);
  const html = await enginePage(await readFile(engine), await readFile(scenario, 'utf8'),
    { replicate: Number(replicate), variant: Number(variant), weeks: Number(weeks) });
  await writeFile(out, html);
  console.log(`${out} ${Math.round(Buffer.byteLength(html) / 1024)} kB`);
}
