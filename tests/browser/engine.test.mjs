// The engine in a real browser: a page opened from disk runs a street, and every state hash equals the
// one that the native program wrote into its manifest.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { enginePage } from '../../visualise/engine-page.mjs';
import { open, startBrowser, workFolder, writePage } from './page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.DRAAGKRACHT ?? join(root, 'build/release/draagkracht');
const wasm = join(root, 'build/wasm/draagkracht.wasm');
const scenarioFile = join(root, 'scenarios/training/familie-jansen.toml');

let browser;
let manifest;
let scenario;

before(async () => {
  assert.ok(existsSync(program), `${program} is missing: cmake --build --preset release`);
  assert.ok(existsSync(wasm), `${wasm} is missing: cmake --build --preset wasm`);
  const out = join(workFolder, 'street');
  execFileSync(program, ['run', scenarioFile, '--out', out, '--replicates', '2', '--no-report', '--quiet'], { stdio: 'pipe' });
  manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const checked = execFileSync(program, ['check', join(out, 'scenario.resolved.toml'), '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  scenario = JSON.stringify(JSON.parse(checked).scenario);
  browser = await startBrowser();
});

after(() => browser?.close());

async function runInPage(job) {
  const address = writePage(`engine-${job.replicate}-${job.variant}.html`, await enginePage(readFileSync(wasm), scenario, job));
  const page = await open(browser, address);
  await page.waitForFunction(() => document.documentElement.dataset.done, { timeout: 120_000 });
  const answer = JSON.parse(await page.$eval('#out', (p) => p.textContent));
  const elsewhere = page.requests.filter((url) => !/^(file|blob|data):/.test(url));
  const { errors } = page;
  await page.close();
  return { answer, elsewhere, errors };
}

for (const [variant, replicate] of [[0, 0], [1, 0], [2, 1]]) {
  test(`variant ${variant} of replicate ${replicate} has the native state hashes`, async () => {
    const { answer, elsewhere, errors } = await runInPage({ variant, replicate, weeks: manifest.weeks });
    assert.equal(answer.problem, undefined);
    assert.deepEqual(errors, []);
    assert.deepEqual(elsewhere, []);
    const id = manifest.variants[variant].id ?? manifest.variants[variant];
    assert.deepEqual(answer.hashes, manifest.state_hashes[id][replicate]);
    assert.ok(answer.hashes.length > 10);
    console.log(`  ${answer.residents} residents, ${manifest.weeks} weeks in ${Math.round(answer.milliseconds)} ms`);
  });
}

test('a scenario that is no scenario is refused in words', async () => {
  const address = writePage('engine-wrong.html', await enginePage(readFileSync(wasm), '{"persons": "veel"}', { variant: 0, replicate: 0, weeks: 1 }));
  const page = await open(browser, address);
  await page.waitForFunction(() => document.documentElement.dataset.done, { timeout: 60_000 });
  const answer = JSON.parse(await page.$eval('#out', (p) => p.textContent));
  assert.match(answer.problem, /persons/);
  await page.close();
});
