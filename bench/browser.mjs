// How many person-weeks a second the engine does in one worker of the browser, on the scenario of
// scripts/bench: the baseline of one replicate, invariants checked, series recorded.
//   node bench/browser.mjs [WEEKS [TIMES]]
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enginePage } from '../visualise/engine-page.mjs';
import { open, startBrowser, writePage } from '../tests/browser/page.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'build/release/draagkracht');
const [weeks = 130, times = 3] = process.argv.slice(2).map(Number);

const resolved = execFileSync(program, ['check', join(root, 'scenarios/planners/minder-begeleiding.toml'), '--json'],
  { encoding: 'utf8', maxBuffer: 1 << 26 });
const scenario = JSON.stringify(JSON.parse(resolved).scenario);
const wasm = readFileSync(join(root, 'build/wasm/draagkracht.wasm'));
const browser = await startBrowser();
const rates = [];
try {
  for (let i = 0; i < times; ++i) {
    const address = writePage(`speed-${i}.html`, await enginePage(wasm, scenario, { variant: 0, replicate: i, weeks }));
    const page = await open(browser, address);
    await page.waitForFunction(() => document.documentElement.dataset.done, { timeout: 600_000 });
    const answer = JSON.parse(await page.$eval('#out', (p) => p.textContent));
    await page.close();
    if (answer.problem) throw new Error(answer.problem);
    rates.push(answer.residents * weeks / (answer.milliseconds / 1000));
    console.log(`${answer.residents} residents, ${weeks} weeks in ${Math.round(answer.milliseconds)} ms: ${(rates[i] / 1e6).toFixed(2)} M person-weeks/s`);
  }
} finally {
  await browser.close();
}
rates.sort((a, b) => a - b);
console.log(`median ${(rates[Math.floor(times / 2)] / 1e6).toFixed(2)} M person-weeks/s in one worker`);
