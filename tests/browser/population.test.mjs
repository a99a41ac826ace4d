// The page of a population as a reader meets it, beside what the program says with --json of that very
// population: the numbers are the same, in both languages, and nothing leaves the page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axeSource, open, startBrowser, workFolder } from './page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.DRAAGKRACHT ?? join(root, 'build/release/draagkracht');
const file = join(workFolder, 'village.html');
const address = pathToFileURL(file).href;
const languages = ['nl', 'en'];

let browser;
let said;

before(async () => {
  assert.ok(existsSync(program), `${program} is missing: cmake --build --preset release`);
  const scenario = join(root, 'scenarios/basis/dorp.toml');
  said = JSON.parse(execFileSync(program, ['population', scenario, '--persons', '1500', '--json', '--html', file, '--quiet'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  browser = await startBrowser();
});
after(() => browser?.close());

/** Reads "−1.234,5 %", "-1,234.5%" or "45,0 jaar" back. */
const parse = (text, lang) => {
  const plain = text.replace(/[%\s\u00a0]|pp|%-punt|pts/g, '').replace('\u2212', '-').replaceAll(lang === 'nl' ? '.' : ',', '').replace(',', '.');
  const found = plain.match(/^[+-]?\d[\d.]*/);
  return found ? Number(found[0]) : null;
};
const cells = (page, selector) => page.$$eval(`${selector} tbody tr`, (rows) => rows.map((r) => [...r.children].map((c) => c.textContent.trim())));
/** Shown with a digit: half a unit of it apart at most. */
const near = (shown, value, digits, what) => {
  assert.ok(shown !== null && Math.abs(shown - value) <= 0.5 * 10 ** -digits + 1e-9, `${what}: ${shown} on the page, ${value} in the data`);
};

for (const lang of languages) {
  test(`tables below the charts hold the numbers of --json: ${lang}`, async () => {
    const page = await open(browser, address, { hash: `#lang=${lang}` });
    let compared = 0;
    const table = async (id, rows, skip = 1, digits = 1) => {
      const shown = await cells(page, `#${id} details`);
      assert.equal(shown.length, rows.length, id);
      rows.forEach((row, i) => row.forEach((value, k) => {
        if (value == null) return;
        near(parse(shown[i][k + skip], lang), value, digits, `${id} row ${i} column ${k}`);
        compared++;
      }));
    };
    const percent = (e) => (e?.value == null ? null : 100 * e.value);
    const asked = (v) => (v == null ? null : 100 * v);
    await table('chart-pyramid', said.pyramid.map((b) => [b.men_built, b.men_asked, b.women_built, b.women_asked].map((x) => 1000 * x)));
    await table('chart-households', [...Object.values(said.homes.kinds), ...said.homes.sizes].map((e) => [percent(e)]));
    await table('chart-company', said.company.map(({ share: s, asked: a }) =>
      [percent(s.alone), percent(s.partner), asked(a.partner), percent(s.parents), asked(a.parents), percent(s.institution)]));
    await table('chart-kin', said.kin.map(({ share: s, asked: a }) =>
      [percent(s.mother), asked(a.mother), percent(s.father), asked(a.father), percent(s.both_parents), percent(s.partner), percent(s.child), percent(s.child_5km), percent(s.child_10km), percent(s.sibling), percent(s.nobody)]));
    await table('chart-layers', ['inner', 'second', 'ties'].flatMap((layer) => said.network.sizes[layer].map((bin) => [percent(bin.share)])), 2);
    await table('chart-layers-age', said.network.by_age.map((l) => [l.inner.value, l.second.value, l.ties.value, l.weekly.value, l.monthly.value, percent(l.nobody)]));
    await table('chart-density', said.network.density.by_age.map((b) => [percent(b.network), percent(b.closest)]));
    const kinds = Object.values(said.network.states.kinds).filter((k) => Object.values(k).some((e) => e.value > 0));
    await table('chart-states', kinds.map((k) => [k.active.value, k.dormant.value, k.latent.value]), 1, 2);
    await table('chart-care-networks', Object.values(said.network.care).filter((g) => g.persons > 0)
      .map((g) => [null, g.ties.value, g.peer_ties.value, g.friends.value, g.peer_friends.value, percent(g.kin_share)]));
    await table('chart-streets', Object.values(said.streets.contact).map((d) =>
      [d.actual, d.desired, d.gap].flatMap((x) => [x.p10, x.median, x.p90].map((v) => 100 * v))), 2);
    await table('chart-carers', said.carers.by_age.map((b) => [b.wide_men, b.wide_women, b.narrow_men, b.narrow_women].map(percent)));
    await table('chart-helped', Object.keys(said.carers.wide_helps).map((k) => [percent(said.carers.wide_helps[k]), percent(said.carers.narrow_helps[k])]));
    const codes = Object.keys(said.clients.by_age[0].asked).filter((code) => code !== 'any');
    await table('chart-limitations', ['any', ...codes].flatMap((code) => said.clients.by_age.map((b) => [1000 * b.limitations[code].value, 1000 * b.asked[code]])), 2);
    await table('chart-formal', Object.keys(said.clients.products).map((code) =>
      [1000 * said.clients.products[code].value, said.check.figures.find((f) => f.id === `indications_${code}`).asked, said.clients.product_hours[code].value]));
    assert.ok(compared > 500, `${compared} numbers compared`);
    assert.deepEqual(page.errors, []);
    await page.close();
  });

  test(`what was asked and what is known stand beside what came out, with a verdict in words: ${lang}`, async () => {
    const page = await open(browser, address, { hash: `#lang=${lang}` });
    const shown = (await cells(page, '#checked-figures')).filter((row) => row.length > 1);
    const groups = [...new Set(said.check.figures.map((f) => f.group))];
    assert.equal(shown.length, said.check.figures.length);
    const right = lang === 'nl' ? 'klopt' : 'right';
    const off = lang === 'nl' ? 'wijkt af' : 'off';
    // The page sorts by group, in the order of the names of the groups.
    for (const [i, f] of said.check.figures.entries()) {
      const row = shown.find((r) => r[0] === f.label[lang]);
      assert.ok(row, `${f.label[lang]} (${i}, ${groups})`);
      const k = f.unit === 'share' ? 100 : 1;
      const digits = f.unit === 'share' ? 1 : Math.abs(f.built) >= 100 ? 0 : Math.abs(f.built) >= 10 ? 1 : 2;
      near(parse(row[3], lang), k * f.built, digits, f.id);
      if (f.asked != null) near(parse(row[2], lang), k * f.asked, f.unit === 'share' ? 1 : Math.abs(f.asked) >= 100 ? 0 : Math.abs(f.asked) >= 10 ? 1 : 2, f.id);
      if (f.unit === 'years') assert.ok(row[3].endsWith(lang === 'nl' ? ' jaar' : ' years'), `${f.id}: ${row[3]}`);
      if (f.z != null) assert.ok(row[1].endsWith(f.outside ? off : right), `${f.id}: ${row[1]}`);
    }
    const tables = await cells(page, '#checked-tables');
    assert.equal(tables.length, said.check.tables.length);
    said.check.tables.forEach((x, i) => {
      near(parse(tables[i][2], lang), x.chi_square, 1, x.id);
      assert.equal(parse(tables[i][3], lang), x.df);
      if (x.df > 0) assert.ok(tables[i][1].endsWith(x.outside ? off : right), x.id);
    });
    const known = await cells(page, '#checked-known');
    assert.equal(known.length, said.published.length);
    const words = lang === 'nl'
      ? { yes: '✓ binnen de marge', chance: '○ net erbuiten, kan toeval zijn', no: '✗ erbuiten', not_computed: '– niet te berekenen' }
      : { yes: '✓ within the margin', chance: '○ just outside, may be chance', no: '✗ outside', not_computed: '– cannot be computed' };
    said.published.forEach((f, i) => {
      assert.equal(known[i][1], words[f.inside], f.id);
      if (f.unit === 'share' && f.model != null) near(parse(known[i][2], lang), 100 * f.model, 1, f.id);
      assert.equal(known[i][5].replace(/\s/g, ' '), f.source[lang]); // a number and its unit stay on one line
    });
    const short = await page.$eval('.verdicts', (e) => e.textContent);
    for (const count of [said.published.filter((f) => f.inside === 'no').length, said.check.figures.filter((f) => f.z != null).length]) {
      assert.match(short, new RegExp(`\\b${count}\\b`));
    }
    assert.match(short, lang === 'nl' ? /1 op de 1\.000 keer/ : /1 time in 1,000/);
    await page.close();
  });
}

test('key figures, residents and households are those of --json', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const keys = await page.$$eval('.keys > div', (all) => all.map((d) => [d.querySelector('dt').textContent, d.querySelector('b').textContent]));
  assert.equal(keys.length, 4);
  for (const [name, shown] of keys) {
    const figure = said.check.figures.find((f) => f.label.nl === name);
    near(parse(shown, 'nl'), 100 * figure.built, 1, name);
  }
  const facts = await page.$eval('.facts', (e) => e.textContent);
  assert.equal(parse(facts.match(/^[\d.]+/)[0], 'nl'), said.persons);
  assert.equal(parse(facts.match(/in ([\d.]+) huishoudens/)[1], 'nl'), said.households);
  await page.close();
});

test('what is downloaded holds the same numbers', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const saved = await page.evaluate(async () => {
    const blobs = [];
    URL.createObjectURL = (b) => { blobs.push(b); return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector('#chart-kin .saves button').click();
    document.querySelector('#checked-known .saves button').click();
    return Promise.all(blobs.map((b) => b.text()));
  });
  const [kin, known] = saved.map((text) => text.trim().split('\n'));
  assert.equal(kin.length, said.kin.length + 1);
  const column = kin[0].split(',').indexOf('child_10km');
  said.kin.forEach((row, i) => near(Number(kin[i + 1].split(',')[column]), 100 * row.share.child_10km.value, 3, `kin ${i}`));
  assert.equal(known.length, said.published.length + 1);
  await page.close();
});

test('nothing leaves the page, in either language, whatever is pressed', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const dutch = await page.$$eval('h2, h3', (all) => all.map((e) => e.textContent));
  await page.click('#lang-en');
  const english = await page.$$eval('h2, h3', (all) => all.map((e) => e.textContent));
  assert.equal(english.length, dutch.length);
  assert.ok(dutch.length >= 20);
  dutch.forEach((heading, i) => assert.notEqual(english[i], heading));
  assert.equal(await page.$eval('html', (e) => e.lang), 'en');
  for (const button of await page.$$('.saves button')) await button.evaluate((b) => b.click());
  await new Promise((done) => setTimeout(done, 200));
  assert.ok(page.requests.length > 0);
  assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
  assert.deepEqual(page.errors, []);
  assert.doesNotMatch(await page.$eval('#page', (e) => e.textContent), /NaN|undefined|null|Infinity|\{\w+\}/);
  await page.close();
});

test('every chart has a name, a sentence, a source, a table and downloads', async () => {
  for (const lang of languages) {
    const page = await open(browser, address, { hash: `#lang=${lang}` });
    const figures = await page.$$eval('figure', (all) => all.map((f) => ({
      id: f.id,
      summary: f.querySelector('.summary').textContent,
      named: f.querySelector('svg[role=img]').getAttribute('aria-labelledby') === f.querySelector('h3').id,
      cells: f.querySelectorAll('details table td').length,
      buttons: f.querySelectorAll('.saves button').length,
    })));
    assert.equal(figures.length, 14);
    for (const f of figures) {
      assert.ok(/\d/.test(f.summary) && f.summary.trim().endsWith('.') && f.summary.length > 40, `${f.id}: ${f.summary}`);
      assert.ok(f.named && f.cells > 8 && f.buttons === 4, f.id);
    }
    await page.close();
  }
});

test('at the width of a telephone nothing sticks out and no text lies outside its drawing', async () => {
  for (const width of [390, 360, 1280]) {
    const page = await open(browser, address, { hash: '#lang=nl', width, height: 844 });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    const out = await page.$$eval('svg.chart', (charts) => charts.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter((x) => {
        const box = x.getBoundingClientRect();
        return box.left < frame.left - 3 || box.right > frame.right + 3 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3;
      }).map((x) => `${svg.closest('figure').id}: ${x.textContent}`);
    }));
    assert.deepEqual(out, [], `at ${width} pixels`);
    await page.close();
  }
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing serious: ${theme}`, async () => {
    const page = await open(browser, address, { hash: '#lang=nl', theme });
    await page.$$eval('details', (all) => all.forEach((d) => (d.open = true)));
    await page.evaluate(axeSource);
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    assert.ok(passes.length > 20);
    assert.deepEqual(violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.failureSummary)}`), []);
    await page.close();
  });
}

test('on paper: light, without controls, at most thirteen A4 pages', async () => {
  const page = await open(browser, address, { hash: '#lang=nl', theme: 'dark' });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 4 && pages <= 13, `${pages} pages`);
  await page.emulateMediaType('print');
  assert.equal(await page.$eval('html', (e) => getComputedStyle(e).backgroundColor), 'rgb(255, 255, 255)');
  assert.equal(await page.$eval('.actions', (e) => getComputedStyle(e).display), 'none');
  await page.close();
});
