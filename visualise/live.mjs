// Makes dist/live.html: one file that holds the engine, its worker, a basis to play with and both
// languages. Nothing is loaded from elsewhere.
//   node live.mjs [OUT.html]      DRAAGKRACHT=program ENGINE_WASM=file
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const program = process.env.DRAAGKRACHT ?? join(root, 'build/release/draagkracht');
const engine = process.env.ENGINE_WASM ?? join(root, 'build/wasm/draagkracht.wasm');
const scenarioFile = join(root, 'scenarios/training/zaal.toml');
const out = resolve(process.argv[2] ?? join(here, 'dist/live.html'));

for (const [file, preset] of [[program, 'release'], [engine, 'wasm']]) {
  if (!existsSync(file)) {
    console.error(`${file} is missing: cmake --preset ${preset} && cmake --build --preset ${preset}`);
    process.exit(1);
  }
}

const run = (...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] });

async function bundle(options) {
  const result = await build({ bundle: true, minify: true, write: false, charset: 'utf8', logLevel: 'warning', ...options });
  return result.outputFiles[0].text.trim();
}
const script = async (entry) => (await bundle({ entryPoints: [join(here, 'src/live', entry)], format: 'iife', target: 'es2021' }))
  .replaceAll('</script', '<\\/script');

/** The tables of the resolved scenario as the program writes them: what a downloaded file carries. */
async function resolvedTables() {
  const folder = mkdtempSync(join(tmpdir(), 'draagkracht-live-'));
  try {
    run('run', scenarioFile, '--persons', '100', '--weeks', '1', '--replicates', '1', '--no-report', '--quiet', '--force', '--out', join(folder, 'run'));
    const text = await readFile(join(folder, 'run/scenario.resolved.toml'), 'utf8');
    const first = text.indexOf('\n[');
    const variants = text.indexOf('\n[variants');
    return text.slice(first + 1, variants < 0 ? undefined : variants + 1);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names of codes and measures, from the engine itself. */
async function words(wasm) {
  const module = await WebAssembly.compile(wasm);
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) (imports[from] ??= {})[name] = () => 8;
  const { exports: x } = await WebAssembly.instantiate(module, imports);
  x._initialize();
  x.dk_words();
  return JSON.parse(new TextDecoder().decode(new Uint8Array(x.memory.buffer, x.dk_text(), x.dk_text_size())));
}

const wasm = await readFile(engine);
const { measures, ...lists } = await words(wasm);
const levers = JSON.parse(run('info', '--levers', '--json')).levers
  .map(({ lever, label, explain, message, dynamics, equity, grade, source, scale }) => ({ lever, label, explain, message, dynamics, equity, grade, source, scale }));
const { scenario } = JSON.parse(run('check', scenarioFile, '--json'));
// Who is `exposed` follows from the variants of the scenario as it is loaded. The levers may change, so this
// variant stands for all of them: whoever has hours at week 0 that a lever of the page can take away.
const cut = (product) => ({ lever: 'indication_size', product, change: -0.3, from: 13, who: 'existing' });
scenario.variants = [scenario.variants[0], { ...scenario.variants[0], id: 'live', policy: ['guidance', 'personal_care', 'domestic_help'].map(cut) }];
const groups = [
  { id: 'all', position: 0, label: { nl: 'alle cliënten', en: 'all clients' }, explain: { nl: 'Voor iedereen die hulp nodig heeft, en hun mantelzorgers.', en: 'For everybody who needs help, and their carers.' } },
  { id: 'helped', position: 1, label: { nl: 'wie nu professionele hulp heeft', en: 'who has professional help now' },
    explain: { nl: 'Alleen voor wie in week 0 begeleiding, verzorging of huishoudelijke hulp heeft, en hun mantelzorgers.', en: 'Only for who has guidance, personal care or domestic help in week 0, and their carers.' } },
];
const basis = {
  scenario,
  tables: await resolvedTables(),
  levers,
  // Shares are shown as percentages, as in a report.
  measures: measures.filter((m) => m.headline).map((m) => (m.unit === 'share' ? { ...m, unit_label: { nl: '%', en: '%' } } : m)),
  recorded: measures.length,
  groups,
  words: lists,
  version: run('--version').trim(),
};

const inert = (id, content) => `<script type="text/plain" id="${id}">${content}</script>`;
const packed = (bytes) => deflateSync(bytes, { level: 9 }).toString('base64');
const template = await readFile(join(here, 'src/live/template.html'), 'utf8');
const styles = await bundle({ entryPoints: [join(here, 'src/styles/live.css')], target: ['chrome111', 'firefox113', 'safari16'] });
const [page, worker] = await Promise.all([script('main.ts'), script('worker.ts')]);

// Functions as replacement: `$` in the script must not be read as a pattern.
const html = template
  .replace('/*STYLES*/', () => styles)
  .replace('<!--DATA-->', () => [inert('worker', worker), inert('basis', packed(Buffer.from(JSON.stringify(basis)))), inert('wasm', packed(wasm))].join('\n'))
  .replace('/*SCRIPT*/', () => page);

await mkdir(dirname(out), { recursive: true });
await writeFile(out, html);
console.log(`${out} ${Math.round(Buffer.byteLength(html) / 1024)} kB`);
