// Opens the report page in the Chromium of the machine, and watches that nothing leaves it.
// The packages live in visualise/node_modules, so they are resolved from there.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { fillTemplate } from '../../visualise/fill.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const visualise = join(here, '../../visualise');
const require = createRequire(join(visualise, 'package.json'));
const puppeteer = require('puppeteer-core');

export { fillTemplate };
export const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
export const templateFile = join(visualise, 'dist/report.html');
export const readTemplate = () => readFileSync(templateFile, 'utf8');
export const readFixture = () => JSON.parse(readFileSync(join(visualise, 'fixtures/report.json'), 'utf8'));

/** A folder that goes away with the test run. */
export const workFolder = mkdtempSync(join(tmpdir(), 'draagkracht-browser-'));
process.on('exit', () => rmSync(workFolder, { recursive: true, force: true, maxRetries: 5 }));

/** Writes a page to disk and gives its file:// address. */
export function writePage(name, html) {
  const file = join(workFolder, name);
  writeFileSync(file, html);
  return pathToFileURL(file).href;
}

export const startBrowser = () => puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  userDataDir: mkdtempSync(join(workFolder, 'profile-')),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});

/** The data of a report, with the large parts that the program packed. */
export async function dataOf(page) {
  const { packed, ...data } = JSON.parse(await page.$eval('#data', (e) => e.textContent));
  return packed ? { ...data, ...JSON.parse(inflateSync(Buffer.from(packed, 'base64')).toString('utf8')) } : data;
}

/** Opens an address; `page.requests` and `page.errors` fill up while it lives. */
export async function open(browser, address, { hash = '', theme = 'light', width = 1280, height = 800 } = {}) {
  const page = await browser.newPage();
  page.requests = [];
  page.errors = [];
  page.on('request', (request) => page.requests.push(request.url()));
  page.on('pageerror', (error) => page.errors.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') page.errors.push(message.text()); });
  // A machine that does ten things at once is slow without a defect.
  page.setDefaultTimeout(120_000);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(address + hash);
  // Charts are drawn again when their width is known: two frames later all is in place.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  return page;
}
