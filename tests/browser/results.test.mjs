// The report of a run of the real program: its network and lives, the code for researchers, and what a
// broken or older folder does.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axeSource, dataOf, open, startBrowser, workFolder } from './page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.DRAAGKRACHT ?? join(root, 'build/release/draagkracht');
const out = join(workFolder, 'run');
const draagkracht = (...args) => spawnSync(program, args, { encoding: 'utf8' });
let browser;
let data;

before(async () => {
  assert.ok(existsSync(program), `${program} is missing: cmake --build --preset release`);
  const scenario = join(root, 'scenarios/planners/minder-begeleiding.toml');
  execFileSync(program, ['run', scenario, '--persons', '1500', '--replicates', '2', '--weeks', '60', '--out', out, '--quiet'], { stdio: 'pipe' });
  browser = await startBrowser();
});
after(() => browser?.close());

const report = (folder = out, hash = '#lang=en') => open(browser, pathToFileURL(join(folder, 'report.html')).href, { hash });

test('a report has a network, lives, single runs and what surveys found, and stays small', async () => {
  assert.ok(statSync(join(out, 'report.html')).size < 4_000_000);
  const page = await report();
  data = await dataOf(page);
  for (const id of ['network', 'lives', 'research', 'validation']) assert.ok(await page.$(`#${id}`), id);
  assert.equal(data.network.persons, data.network.residents);
  assert.deepEqual(Object.keys(data.network.variants), [data.variants[0].id, data.answer.variant]);
  assert.equal(data.lives.list.length, 30);
  const kinds = new Set(data.lives.list.map((life) => life.kind.en));
  assert.ok(kinds.size >= 5, [...kinds].join(', '));
  assert.equal(Object.values(data.series.exposed)[0].baseline.runs.length, 2);
  assert.ok(await page.$('#run-next'), 'single runs can be stepped through');
  assert.ok((await page.$$('#validation tbody tr')).length > 30);
  assert.deepEqual(page.errors, []);
  assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
  await page.close();
});

test('the network counts those whom the export counts', async () => {
  const page = await report();
  await page.$eval('#film-mode-need', (e) => e.click());
  const said = await page.$eval('#chart-network-summary', (e) => Number(e.textContent.match(/ ([\d,]+) of these residents need help/)[1].replaceAll(',', '')));
  const csv = draagkracht('export', out, '--table', 'clients', '--variant', data.answer.variant, '--replicate', '0', '--quiet').stdout.trim().split('\n');
  const columns = csv[0].split(',');
  const at = Object.fromEntries(columns.map((name, i) => [name, i]));
  const shown = new Set();
  const keys = Buffer.from(data.network.keys, 'base64');
  for (let i = 0; i < keys.length; i += 8) shown.add(`p${keys.readBigUInt64LE(i).toString(16).padStart(16, '0')}`);
  const here = csv.slice(1).map((row) => row.split(',')).filter((row) => shown.has(row[at.person]) && row[at.residence] === 'home' && row[at.need_practical] !== '');
  assert.equal(said, here.length);
  await page.close();
});

test('a life of the report says what explain says', async () => {
  const life = data.lives.list[0];
  const said = JSON.parse(draagkracht('explain', out, '--person', life.person, '--variant', data.variants[0].id, '--variant', data.answer.variant, '--json', '--quiet').stdout);
  const told = JSON.stringify(said);
  assert.ok(life.difference.length > 0);
  for (const sentence of life.difference) assert.ok(told.includes(JSON.stringify(sentence.en).slice(1, -1)), sentence.en);
  const page = await report(out, `#life-${life.person}&lang=en`);
  const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
  assert.deepEqual((await page.$$eval('.life-difference li', (all) => all.map((e) => e.textContent))).map(plain), life.difference.map((x) => plain(x.en)));
  await page.close();
});

test('the Python of the report opens the data, with nothing but Python', async () => {
  for (const lang of ['nl', 'en']) {
    const page = await report(out, `#lang=${lang}`);
    const code = await page.$eval('#snippet-python', (e) => e.textContent);
    const ran = spawnSync('python3', ['-c', code], { cwd: out, encoding: 'utf8' });
    assert.equal(ran.status, 0, ran.stderr);
    const lines = ran.stdout.trim().split('\n');
    // Quarters of 60 weeks, then a line per measure.
    assert.ok(lines.length > 50, ran.stdout.slice(0, 300));
    assert.match(lines[5], /^60 -?[\d.e-]+ -?[\d.e-]+ -?[\d.e-]+$/);
    await page.close();
  }
});

test('the R of the report opens the data', { skip: spawnSync('Rscript', ['--version']).error ? 'R is not installed' : false }, async () => {
  const page = await report();
  const code = await page.$eval('#snippet-r', (e) => e.textContent);
  const ran = spawnSync('Rscript', ['-e', code], { cwd: out, encoding: 'utf8' });
  assert.equal(ran.status, 0, ran.stderr);
  assert.match(ran.stdout, /week\s+difference/);
  await page.close();
});

test('the drawings of a life are those of draw, and stay small', async () => {
  const life = data.lives.list.find((one) => /professionals/.test(one.kind.en));
  const page = await report(out, `#life-${life.person}&lang=en`);
  const sheet = '#chart-drawing .sheet-of-paper svg';
  const saved = () => page.evaluate(async () => {
    const blobs = [];
    URL.createObjectURL = (blob) => { blobs.push(blob); return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelectorAll('#chart-drawing .saves button')[2].click();
    return blobs[0].text();
  });
  for (const [instrument, title] of [['ecogram', 'Ecogram'], ['lensink', 'Network circle of Lensink'], ['genogram', 'Genogram'], ['mantelscan', 'MantelScan']]) {
    await page.select('#drawing-which', instrument);
    await page.waitForFunction((selector, name) => document.querySelector(`${selector} title`)?.textContent === name, {}, sheet, title);
    for (const [lens, option] of [[0, []], [1, ['--true']], [2, ['--difference']]]) {
      await page.select('#drawing-lens', String(lens));
      const drawn = draagkracht('draw', instrument, out, '--person', life.person, '--variant', data.answer.variant, '--lang', 'en', ...option);
      assert.equal(drawn.status, 0, drawn.stderr);
      assert.equal((await saved()).trim(), drawn.stdout.trim(), `${instrument} ${lens}`);
    }
  }
  const size = JSON.stringify(data.lives.drawings).length;
  console.log(`  drawings of ${data.lives.list.length} lives: ${Math.round(size / 1024)} kB`);
  assert.ok(size < 2_500_000);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('around a life somebody is called what the ecogram of that week says, and professionals are counted', () => {
  let people = 0;
  let formal = 0;
  for (const life of data.lives.list.slice(0, 8)) {
    const { circle, variant } = life.sides[1];
    const look = circle.looks.at(-1);
    if (look.gone) continue;
    const drawn = draagkracht('draw', 'ecogram', out, '--person', life.person, '--variant', variant, '--lang', 'nl', '--true').stdout;
    const said = new Set([...drawn.matchAll(/>([^<>]+)</g)].map(([, text]) => text.trim()));
    for (const [, , , , age, word] of look.around) {
      assert.ok(said.has(`${circle.words[word].nl} ${age}`), `${life.person}: ${circle.words[word].nl} ${age} in ${[...said].join(', ')}`);
      people++;
    }
    formal += look.professionals;
    assert.equal(look.professionals, [...drawn.matchAll(/>beroepskracht</g)].length - 1, life.person);  // one stands in the legend
  }
  assert.ok(people > 20 && formal > 0, `${people} ${formal}`);
});

test('a sweep has its page and comes into the report of its run: tipping points and two levers, nl and en, light and dark', async () => {
  const folder = copyOf('with-sweep');
  const scenario = join(root, 'scenarios/planners/minder-begeleiding.toml');
  const swept = draagkracht('sweep', scenario, '--lever', 'indication_size.guidance=-80%..0', '--lever', 'support_for_carers=0..1', '--points', '3', '--from', '4',
    '--persons', '400', '--weeks', '30', '--replicates', '3', '--measure', 'unmet_hours', '--measure', 'overloaded', '--out', join(folder, 'sweep'), '--quiet');
  assert.equal(swept.status, 0, swept.stderr);
  const made = draagkracht('report', folder, '--quiet');
  assert.equal(made.status, 0, made.stderr);
  for (const [address, lang, theme] of [[join(folder, 'sweep/sweep.html'), 'nl', 'dark'], [join(folder, 'report.html'), 'en', 'light']]) {
    const page = await open(browser, pathToFileURL(address).href, { hash: `#tipping&lang=${lang}`, theme });
    const figures = await page.$$eval('#tipping figure', (all) => all.map((f) => ({
      id: f.id, summary: f.querySelector('.summary').textContent, rows: f.querySelectorAll('details tbody tr').length, buttons: f.querySelectorAll('.saves button').length,
      marks: f.querySelectorAll('svg .mark, svg .heat').length, text: f.querySelector('svg').textContent })));
    assert.deepEqual(figures.map((f) => f.id), ['unmet_hours', 'overloaded'].flatMap((m) => [`chart-map-${m}`, `chart-tipping-${m}-0`, `chart-tipping-${m}-1`]));
    for (const f of figures) {
      assert.ok(f.summary.length > 30 && f.summary.endsWith('.'), f.summary);
      assert.equal(f.rows, f.id.startsWith('chart-map') ? 9 : 3);
      assert.equal(f.marks, f.rows);
      assert.equal(f.buttons, 4);
      assert.doesNotMatch(f.text, /NaN|undefined|null/);
    }
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document.getElementById('tipping'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
    assert.deepEqual(violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes[0].html}`), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 1280);
    assert.deepEqual(page.errors, []);
    assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
    await page.close();
  }
});

function copyOf(name) {
  const folder = join(workFolder, name);
  cpSync(out, folder, { recursive: true });
  return folder;
}

test('a folder of another version gives a report without network and lives, and says why', async () => {
  const folder = copyOf('older');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version: '0.0.1' }));
  const made = draagkracht('report', folder, '--lang', 'nl');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stderr, /zonder netwerk en zonder levens/);
  const page = await report(folder, '#lang=nl');
  assert.equal(await page.$('#network, #lives'), null);
  assert.match(await page.$eval('#film-absent', (e) => e.textContent), /0\.0\.1/);
  assert.ok(await page.$('#onepage'));
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('a damaged or missing file is named, and what can be shown is shown', () => {
  const damaged = copyOf('damaged');
  writeFileSync(join(damaged, 'checkpoints/replicate-000.dkc'), 'nonsense');
  const made = draagkracht('report', damaged, '--lang', 'en');
  assert.equal(made.status, 0, made.stderr);
  assert.match(made.stderr, /replicate-000\.dkc is damaged/);
  const without = copyOf('without');
  rmSync(join(without, 'results.sqlite'));
  const refused = draagkracht('report', without, '--lang', 'en');
  assert.equal(refused.status, 4, refused.stderr);
  assert.match(refused.stderr, /results\.sqlite/);
  const broken = copyOf('broken');
  writeFileSync(join(broken, 'manifest.json'), '{"program":');
  const mistake = draagkracht('report', broken, '--lang', 'en');
  assert.equal(mistake.status, 3, mistake.stderr);
  assert.match(mistake.stderr, /manifest\.json:1/);
});

test('quotes, brackets and emoji in a scenario are shown as text', async () => {
  const nasty = `<img src=x onerror="document.title='taken'"> it's </script><b>& 🌷`;
  const file = join(workFolder, 'nasty.toml');
  const quoted = JSON.stringify(nasty);
  writeFileSync(file, `format = 1
title.nl = ${quoted}
title.en = ${quoted}
question.nl = ${quoted}
question.en = ${quoted}
extends = "${join(root, 'scenarios/planners/minder-begeleiding.toml')}"
persons = 600
replicates = 2
weeks = 40
[variants.minder_30]
label.nl = ${quoted}
label.en = ${quoted}
`);
  const folder = join(workFolder, 'nasty');
  const ran = draagkracht('run', file, '--out', folder, '--quiet');
  assert.equal(ran.status, 0, ran.stderr);
  const page = await report(folder, '#lang=nl');
  const plain = (text) => text.replaceAll('\u00a0', ' ');
  assert.equal(plain(await page.$eval('h1', (e) => e.textContent.trim())), nasty);
  assert.ok(plain(await page.$eval('#lives', (e) => e.textContent)).includes(nasty));
  assert.equal(await page.$('#page img'), null);
  assert.deepEqual(page.errors, []);
  await page.close();
});
