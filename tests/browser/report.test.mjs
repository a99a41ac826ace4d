// The report page as a reader meets it. With REPORT_HTML=path a real report is
// tested in place of the fixture; SCREENSHOTS=folder also writes pictures of it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { axeSource, dataOf, fillTemplate, open, readFixture, readTemplate, startBrowser, templateFile, writePage } from './page.mjs';

const real = process.env.REPORT_HTML;
let browser;
let address;

before(async () => {
  browser = await startBrowser();
  address = real ? pathToFileURL(resolve(real)).href : writePage('report.html', fillTemplate(readTemplate(), readFixture()));
});
after(async () => {
  await browser?.close();
});

const texts = (page, selector) => page.$$eval(selector, (found) => found.map((e) => e.textContent.trim()));

test('the template is one small file with one place for data and no addresses to load from', () => {
  const html = readTemplate();
  assert.ok(statSync(templateFile).size < 400_000, `${statSync(templateFile).size} bytes`);
  assert.equal(html.split('__DRAAGKRACHT_DATA__').length, 2);
  assert.doesNotMatch(html, /<(script|img|iframe)[^>]*\ssrc=|<link\b|@import|url\(\s*["']?https?:/i);
});

for (const [lang, theme] of [['nl', 'light'], ['nl', 'dark'], ['en', 'light'], ['en', 'dark']]) {
  test(`axe finds nothing serious: ${lang}, ${theme}`, async () => {
    const page = await open(browser, address, { hash: `#lang=${lang}`, theme });
    // Tables below charts are folded; open them so that they are judged too.
    await page.$$eval('details', (all) => all.forEach((d, i) => { if (i % 4 === 0) d.open = true; }));
    await page.evaluate(axeSource);
    // A theme changes colours and nothing else, so all rules are asked once per language and per theme.
    const all = (lang === 'nl') === (theme === 'light');
    const { violations, passes } = await page.evaluate((runOnly) => globalThis.axe.run(document, { runOnly }),
      all ? ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] : { type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size'] });
    const bad = violations.filter((v) => ['serious', 'critical'].includes(v.impact));
    assert.ok(passes.length > (all ? 20 : 0), 'axe looked at the page');
    assert.deepEqual(bad.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target} ${n.failureSummary}`).join('; ')}`), []);
    await page.close();
  });
}

test('nothing leaves the page, and it runs without errors', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  await page.click('#lang-en');
  for (const button of await page.$$('.saves button')) await button.evaluate((b) => b.click());
  await page.$$eval('input[type=checkbox]:not(:disabled)', (all) => all.forEach((box) => box.click()));
  await new Promise((done) => setTimeout(done, 200));
  assert.ok(page.requests.length > 0);
  assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('the language switch changes the language of the page and every heading, and the address keeps it', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const dutch = await texts(page, 'h1, h2');
  assert.equal(await page.$eval('html', (e) => e.lang), 'nl');
  await page.click('#lang-en');
  const english = await texts(page, 'h1, h2');
  assert.equal(await page.$eval('html', (e) => e.lang), 'en');
  assert.equal(english.length, dutch.length);
  assert.ok(dutch.length >= 6);
  dutch.forEach((heading, i) => assert.notEqual(english[i], heading));
  assert.match(page.url(), /lang=en/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'lang-en');
  await page.reload();
  assert.equal(await page.$eval('html', (e) => e.lang), 'en');
  await page.close();
});

test('every chart has a name, a summary sentence, a source, a table with numbers and downloads', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const figures = await page.$$eval('figure', (all) => all.map((f) => ({
    id: f.id,
    summary: f.querySelector('.summary')?.textContent ?? '',
    named: !!document.getElementById(f.querySelector('svg[role=img]')?.getAttribute('aria-labelledby')),
    described: document.getElementById(f.querySelector('svg[role=img]')?.getAttribute('aria-describedby')) === f.querySelector('.summary'),
    cells: [...f.querySelectorAll('details table td')].filter((c) => /\d/.test(c.textContent)).length,
    source: f.querySelector('.source')?.textContent ?? '',
    buttons: f.querySelectorAll('.saves button').length,
  })));
  assert.ok(figures.length >= 2);
  for (const f of figures) {
    assert.match(f.id, /^chart-/);
    assert.ok(f.summary.length > 30 && f.summary.endsWith('.'), `${f.id}: ${f.summary}`);
    assert.ok(f.named && f.described, f.id);
    assert.ok(f.cells > 5, `${f.id} has ${f.cells} numbers`);
    assert.match(f.source, /Draagkracht/);
    assert.equal(f.buttons, 4);
  }
  await page.close();
});

test('labels at line ends do not lie on each other and stay in the drawing', async () => {
  for (const width of [1280, 390]) {
    const page = await open(browser, address, { hash: '#lang=nl', width });
    const wrong = await page.$$eval('.grid svg.chart', (charts) => charts.flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      const boxes = [...svg.querySelectorAll('text.label')].map((t) => ({ text: t.textContent, box: t.getBoundingClientRect() }));
      const out = boxes.filter((b) => b.box.right > frame.right + 1 || b.box.bottom > frame.bottom + 1).map((b) => `outside: ${b.text}`);
      boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
        if (a.box.top < b.box.bottom - 3 && b.box.top < a.box.bottom - 3) out.push(`${a.text} on ${b.text}`);
      }));
      return out;
    }));
    assert.deepEqual(wrong, [], `at ${width} pixels`);
    await page.close();
  }
});

test('the page fits a narrow telephone without sideways scrolling', async () => {
  const page = await open(browser, address, { hash: '#lang=nl', width: 360, height: 700 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.close();
});

test('a chart can be read with the keyboard', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  await page.focus('.grid .plot');
  await page.keyboard.press('End');
  const said = await page.$eval('.grid .readout', (e) => ({ hidden: e.hidden, text: e.textContent }));
  assert.equal(said.hidden, false);
  assert.match(said.text, /\d{4}.*\d/);
  await page.keyboard.press('Escape');
  assert.equal(await page.$eval('.grid .readout', (e) => e.hidden), true);
  await page.close();
});

test('a variant that is switched off leaves the charts and the address tells', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const box = await page.$('.chips input:not(:disabled)');
  const id = (await box.evaluate((b) => b.id)).replace('show-', '');
  const before = await page.$$eval('.grid svg .line', (all) => all.length);
  await box.click();
  const left = await page.$$eval('.grid svg .line', (all) => all.length);
  assert.ok(left < before);
  assert.ok(page.url().includes(`hide=${encodeURIComponent(id)}`));
  await page.close();
});

test('saved drawings stand alone: light, without variables or classes', { skip: !!real }, async () => {
  const page = await open(browser, address, { hash: '#lang=nl', theme: 'dark' });
  const svg = await page.evaluate(async () => {
    let blob;
    URL.createObjectURL = (b) => { blob = b; return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelector('figure .saves button:nth-of-type(3)').click();
    return blob.text();
  });
  // Not assert.match: a failure would print the whole drawing.
  assert.ok(svg.startsWith('<svg ') && svg.includes('<title>') && svg.includes('<desc>'));
  assert.ok(/<rect [^>]*fill="rgb\(255, 255, 255\)"/.test(svg), 'white paper');
  assert.ok(!/var\(|class="|NaN/.test(svg), 'no variables, no classes');
  assert.ok(svg.length < 150_000, `${svg.length} characters`);
  await page.close();
});

test('every drawing that is saved looks as it does on the page', { skip: !!real }, async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const wrong = await page.evaluate(async () => {
    const found = [];
    let blob;
    URL.createObjectURL = (b) => { blob = b; return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    const probe = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    document.body.append(probe);
    const usual = { fill: 'rgb(0, 0, 0)', stroke: 'none', 'fill-opacity': '1', 'stroke-dasharray': 'none' };
    for (const figure of document.querySelectorAll('figure')) {
      const drawn = figure.querySelector('.plot > svg.chart');
      const button = figure.querySelectorAll('.saves button')[2];
      if (!drawn || !button) continue;
      button.click();
      const file = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;
      const shapes = 'line, path, rect, circle, ellipse, polygon, polyline';
      const copies = [...file.querySelectorAll(':scope > g ' + shapes.replaceAll(', ', ', :scope > g '))];
      const shown = [...drawn.querySelectorAll(shapes)];
      if (copies.length !== shown.length) found.push(`${figure.id}: ${copies.length} of ${shown.length} shapes`);
      for (const [i, one] of shown.entries()) {
        for (const [name, value] of Object.entries(usual)) {
          const [here, there] = [getComputedStyle(one).getPropertyValue(name), copies[i]?.getAttribute(name) || value];
          if (here !== there) found.push(`${figure.id} ${one.localName}.${one.getAttribute('class')} ${name}: ${here}, not ${there}`);
        }
      }
    }
    return found.slice(0, 10);
  });
  assert.deepEqual(wrong, []);
  await page.close();
});

test('text from the data is shown as text', { skip: !!real }, async () => {
  const nasty = `<img src=x onerror="document.title='taken'"> "it's" </script><b>& 🌷`;
  const data = readFixture();
  data.title = { nl: nasty, en: nasty };
  data.variants[1].label = { nl: nasty, en: nasty };
  data.findings = [{ variant: '', about: { nl: nasty, en: nasty }, lines: [{ nl: nasty, en: nasty }] }];
  const page = await open(browser, writePage('nasty.html', fillTemplate(readTemplate(), data)), { hash: '#lang=nl' });
  assert.deepEqual(await texts(page, 'h1'), [nasty]);
  assert.deepEqual(await texts(page, '.finding h3'), [nasty]);
  assert.deepEqual(await texts(page, '.finding li'), [nasty]);
  assert.equal(await page.$('#page img, #page b:not(td b):not(.readout b):not(.keys b):not(.sheet-flow b)'), null);
  assert.ok((await page.title()).startsWith('<img'));
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('a single run without margins, groups or extras still makes a page, and says that it is one run', { skip: !!real }, async () => {
  const data = readFixture();
  data.scenario.replicates = 1;
  for (const group of Object.values(data.differences)) {
    for (const measure of Object.values(group)) {
      for (const d of Object.values(measure)) Object.assign(d, { runs: 1, low: d.low.map(() => null), high: d.high.map(() => null) });
    }
  }
  for (const group of Object.values(data.series)) {
    for (const measure of Object.values(group)) for (const c of Object.values(measure)) ['p10', 'p90', 'runs'].forEach((k) => delete c[k]);
  }
  Object.assign(data, { who: [], built: [], assumptions: [], findings: [], limits: [], figures: {} });
  delete data.moments;
  const page = await open(browser, writePage('single.html', fillTemplate(readTemplate(), data)), { hash: '#lang=nl' });
  assert.deepEqual(page.errors, []);
  assert.ok((await texts(page, '.margin')).some((x) => x === 'één doorrekening'));
  assert.equal(await page.$('#who, #assumptions, #limits, .run-controls'), null);
  assert.doesNotMatch(await page.$eval('#page', (e) => e.textContent), /NaN|undefined|null/);
  await page.close();
});

test('a scenario without a question shows its title once', { skip: !!real }, async () => {
  const data = readFixture();
  data.question = data.title;
  const page = await open(browser, writePage('no-question.html', fillTemplate(readTemplate(), data)), { hash: '#lang=nl' });
  assert.equal(await page.$('.question'), null);
  assert.deepEqual(await texts(page, 'h1'), [data.title.nl]);
  await page.close();
  const asked = await open(browser, address, { hash: '#lang=nl' });
  assert.deepEqual((await texts(asked, '.question')).map((x) => x.replaceAll('\u00a0', ' ')), [readFixture().question.nl]);
  await asked.close();
});

test('the population of a run: a pyramid, key figures, and behind a fold what was asked and came out', async () => {
  const page = await open(browser, address, { hash: '#lang=en' });
  const data = await dataOf(page);
  const number = (text) => Number(text.replace(/[%,]/g, '').replace('\u2212', '-'));
  const near = (shown, value, what) => assert.ok(Math.abs(shown - value) <= 0.05 + 1e-9, `${what}: ${shown}, ${value}`);
  const bands = await page.$$eval('#chart-pyramid details tbody tr', (rows) => rows.map((r) => [...r.children].map((c) => c.textContent)));
  assert.equal(bands.length, data.pyramid.length);
  assert.ok(bands.length >= 20);
  data.pyramid.forEach((b, i) => [b.men_built, b.men_asked, b.women_built, b.women_asked].forEach((share, k) => near(number(bands[i][k + 1]), 1000 * share, `band ${i}`)));
  const keys = await page.$$eval('.keys > div', (all) => all.map((d) => [d.querySelector('dt').textContent, d.querySelector('b').textContent]));
  assert.equal(keys.length, 4);
  for (const [name, shown] of keys) near(number(shown), 100 * data.built.find((b) => b.label.en === name).built, name);
  assert.equal(await page.$eval('#population-asked', (e) => e.open), false);
  await page.click('#population-asked summary');
  assert.equal(await page.$$eval('#population-asked tbody tr', (rows) => rows.length), data.built.filter((b) => b.asked != null).length);
  await page.close();
});

const pagesOf = (pdf) => Buffer.from(pdf).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const [lang, theme] of [['nl', 'light'], ['nl', 'dark'], ['en', 'light'], ['en', 'dark']]) {
  test(`the answer is one sheet of A4, front and back, when printed from its section: ${lang}, ${theme}`, async () => {
    const page = await open(browser, address, { hash: `#onepage&lang=${lang}`, theme });
    assert.equal(pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true })), 2);
    assert.deepEqual(page.errors, []);
    // Back on the screen nothing is hidden and the section stands where it stood.
    assert.equal(await page.$eval('#onepage', (e) => e.parentElement.id), 'main');
    assert.equal(await page.$eval('html', (e) => e.dataset.paper), undefined);
    await page.close();
  });
}

test('on paper the answer is the first sheet of the report', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const first = await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const id = document.querySelector('#page').firstElementChild.id;
    window.dispatchEvent(new Event('afterprint'));
    return id;
  });
  assert.equal(first, 'onepage');
  assert.equal(await page.$eval('#main', (e) => e.firstElementChild.id), 'onepage');
  await page.close();
});

test('the answer says what the program said, with three things to watch and every variant beside the baseline', async () => {
  for (const lang of ['nl', 'en']) {
    const page = await open(browser, address, { hash: `#lang=${lang}` });
    const data = await dataOf(page);
    const plain = (text) => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
    const shown = async (selector) => (await texts(page, selector)).map(plain);
    const said = (list) => list.map((text) => plain(text[lang]));
    assert.deepEqual(await shown('.sheet-watch li > p:first-child'), said(data.answer.watch.map((w) => w.sentence)));
    assert.ok(data.answer.watch.length >= 1 && data.answer.watch.length <= 3);
    assert.deepEqual(await shown('.sheet-lead p:not(.caution)'), said([...data.answer.lead, data.answer.money, data.answer.town.now]));
    assert.deepEqual((await shown('.sheet-lead .mind')), said(data.answer.mind));
    // Those of the choices are put together of more than a sentence.
    const lists = await shown('.sheet-foot li:not(:has(.swatch))');
    assert.deepEqual(lists, said([...data.answer.rests, ...data.answer.cannot, ...data.answer.reached]));
    const rows = await page.$$eval('.sheet:not(.sheet-back) .sheet-tables > div:first-child tbody:not(.sheet-town) tr', (all) => all.map((r) => r.querySelectorAll('td').length));
    assert.equal(rows.length, data.answer.comparison.length);
    assert.ok(rows.every((cells) => cells === data.variants.length));
    const town = await shown('.sheet-town tr:first-child td:not(:nth-child(2)) > span');
    // A star leads to what the money of a variant leaves out.
    const star = (id) => (data.answer.caveats.some((c) => c.variant === id) ? '*' : '');
    assert.deepEqual(town, data.variants.slice(1).map((v) => said([data.answer.town.periods[0].variants[v.id].euros])[0] + star(v.id)));
    const notes = data.answer.caveats.map((c) => said([data.variants.find((v) => v.id === c.variant).label, c.sentence]));
    assert.deepEqual(await shown('.caveat'), notes.map(([name, sentence]) => `* ${name}: ${sentence}`));
    const units = await shown('.sheet:not(.sheet-back) .sheet-tables > div:first-child tbody:not(.sheet-town) th .unit');
    data.answer.comparison.forEach((row, i) => {
      assert.equal(row.group === 'all', /whole place|hele plaats/.test(units[i]));
      assert.ok(!row.counted || units[i].includes(row.counted[lang]));
    });
    // The answer stands first, then what weakens it.
    assert.equal(await page.$eval('.sheet-lead h3 + p', (p) => p.className), 'sheet-headline');
    assert.equal((await shown('.sheet-town tr')).length, data.answer.town.periods.length);
    const beside = await page.$$eval('.sheet-against tbody tr', (all) => all.map((r) => [...r.querySelectorAll('td')].filter((c) => c.textContent !== '–').length));
    assert.equal(beside.reduce((a, b) => a + b, 0), data.answer.against.pairs.reduce((n, pair) => n + pair.rows.length, 0));
    assert.doesNotMatch(await page.$eval('#onepage', (e) => e.textContent), /NaN|undefined|null/);
    await page.close();
  }
});

test('choices that cut other people say for whom they are told, and from where they go', { skip: !!real }, async () => {
  const data = readFixture();
  const reached = (v, i) => [v.id, { group: `exposed/variant=${v.id}`, who: { nl: `${100 + i} gekorte cliënten`, en: `${100 + i} clients cut` } }];
  data.answer.of_whom = Object.fromEntries(data.variants.slice(1).map(reached));
  const page = await open(browser, writePage('of-whom.html', fillTemplate(readTemplate(), data)), { hash: '#lang=en' });
  const table = '.sheet:not(.sheet-back) .sheet-tables > div:first-child';
  const columns = await texts(page, `${table} thead .unit`);
  const cells = await texts(page, `${table} tbody:not(.sheet-town) td`);
  await page.close();
  const main = data.variants.findIndex((v) => v.id === data.answer.variant) - 1;
  // The first column is of the same people as that of the choice asked about.
  assert.deepEqual(columns, [`${100 + main} clients cut`, ...data.variants.slice(1).map((_, i) => `${100 + i} clients cut`)]);
  assert.equal(cells.filter((c) => / now /.test(c)).length, data.answer.comparison.filter((row) => row.group !== 'all').length * (data.variants.length - 2));
});

test('a difference that is not clear is not shown as better or worse on the one page', { skip: !!real }, async () => {
  const data = readFixture();
  for (const row of data.answer.comparison) for (const c of Object.values(row.variants)) Object.assign(c, { low: -Math.abs(c.difference), high: Math.abs(c.difference), clear: false });
  const page = await open(browser, writePage('unclear.html', fillTemplate(readTemplate(), data)), { hash: '#lang=nl' });
  assert.equal(await page.$('.sheet:not(.sheet-back) .sheet-tables > div:first-child .worse, .sheet:not(.sheet-back) .sheet-tables > div:first-child .better'), null);
  assert.ok((await texts(page, '.sheet:not(.sheet-back) .sheet-tables > div:first-child tbody:not(.sheet-town) td:not(:nth-child(2))')).every((x) => /niet duidelijk|gelijk|–/.test(x)));
  await page.close();
});

test('the bill is shown to the cent, with the difference of every variant', async () => {
  const page = await open(browser, address, { hash: '#lang=en' });
  const data = await dataOf(page);
  const rows = await page.$$eval('#books tbody tr', (all) => all.map((r) => [...r.querySelectorAll('td')].map((c) => c.textContent)));
  assert.equal(rows.length, data.books.length);
  const cents = (text) => Math.round(Number(text.replaceAll(',', '').replace('\u2212', '-')) * 100);
  data.books.forEach((line, i) => {
    assert.equal(cents(rows[i][2]), line.variants.baseline.cents);
    data.variants.slice(1).forEach((v, k) => assert.equal(cents(rows[i][3 + k]), line.variants[v.id].cents - line.variants.baseline.cents));
  });
  await page.close();
});

test('few runs: it is said at the headline, at every chart and table, and margins are drawn in dashes', { skip: !!real }, async () => {
  const few = readFixture();
  few.scenario.replicates = 2;
  for (const group of Object.values(few.differences)) for (const measure of Object.values(group)) for (const variant of Object.values(measure)) variant.runs = 2;
  for (const row of few.who) row.runs = 2;
  const said = async (data) => {
    const page = await open(browser, writePage('few.html', fillTemplate(readTemplate(), data)), { hash: '#lang=en' });
    const found = await page.evaluate(() => ({
      headline: document.querySelector('#summary .few-runs')?.textContent ?? '',
      sheet: [...document.querySelectorAll('#onepage .caution:not(.mind)')].length,
      charts: [...document.querySelectorAll('#courses figure, #chart-differences, #chart-who')].map((e) => [...e.querySelectorAll('.caution')].filter((c) => /^2 runs: the margin itself is uncertain/.test(c.textContent)).length),
      tables: [...document.querySelectorAll('#summary .comparison')].every((e) => /uncertain/.test(e.closest('.scroll').previousElementSibling?.textContent ?? '')),
      bands: document.querySelectorAll('.band.few').length, firm: document.querySelectorAll('.band:not(.few)').length,
      bars: document.querySelectorAll('#chart-differences .interval.few').length,
    }));
    await page.close();
    return found;
  };
  const two = await said(few);
  assert.match(two.headline, /Only 2 runs.*at least 10/);
  assert.equal(two.sheet, 3);
  assert.ok(two.charts.length > 3 && two.charts.every((n) => n === 2), two.charts.join());  // above the drawing, and in its table
  assert.ok(two.tables && two.bands > 0 && two.firm === 0 && two.bars > 0);
  const many = await said(readFixture());
  assert.deepEqual([many.headline, many.sheet, many.tables, many.bands, many.bars], ['', 0, false, 0, 0]);
});

test('a group is named as hit only when it differs from all together; open ones are grey', { skip: !!real }, async () => {
  const data = readFixture();
  const [row] = data.who;
  const measure = data.measures.find((m) => m.id === row.measure);
  const all = data.differences[row.group.split('/')[0]][row.measure][row.variant];
  const mean = all.difference.at(-1);
  const bad = measure.better === 'higher' ? -1 : 1;
  const made = (label, difference, margin, apart = false) => ({ ...row, apart, label: { nl: label, en: label }, difference, low: difference - margin, high: difference + margin, runs: 10, same_sign: 9 });
  const size = Math.max(1, Math.abs(mean));
  const far = mean + bad * 4 * size;
  data.who = [made('Open', far / 2, 5 * Math.abs(far)), made('Hit', far, size / 10, true), made('Average', mean, Math.abs(mean) / 2)];
  const page = await open(browser, writePage('who.html', fillTemplate(readTemplate(), data)), { hash: '#lang=en' });
  const summary = await page.$eval('#chart-who .summary', (e) => e.textContent);
  assert.match(summary, /Clearly hit harder than all together: Hit \([^)]*\)\. Other groups in which something clearly changes, but not clearly more than for all together: 1\./);
  assert.match(summary, /Grey, because the margin holds zero or no more than half of the runs go that way: Open\./);
  assert.deepEqual(await page.$$eval('#chart-who .label.open:not(.value)', (all) => all.map((e) => e.textContent).filter((x) => /^[A-Z]/.test(x))), ['Open']);
  // The hardest hit stands first.
  assert.equal(await page.$eval('#chart-who .label', (e) => e.textContent), 'Hit');
  assert.equal(await page.$$eval('#chart-who .plot line.reference', (all) => all.length), 4);
  await page.close();
});

test('assumptions: after the check with data, short first, the whole list folded', { skip: !!real }, async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const order = await page.$$eval('main > section', (all) => all.map((e) => e.id));
  if (order.includes('validation')) assert.ok(order.indexOf('validation') < order.indexOf('assumptions'));
  assert.equal(await page.$eval('#all-assumptions', (e) => e.open), false);
  assert.match(await page.$eval('#assumptions .grounds', (e) => e.textContent), /gemeten.*geschat.*aangenomen/);
  await page.close();
});

test('without a variant to compare there is no answer page', { skip: !!real }, async () => {
  const data = readFixture();
  data.answer = null;
  const page = await open(browser, writePage('no-answer.html', fillTemplate(readTemplate(), data)), { hash: '#lang=nl' });
  assert.equal(await page.$('#onepage'), null);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('the template without data explains itself', async () => {
  const page = await open(browser, pathToFileURL(templateFile).href, { hash: '#lang=nl' });
  assert.equal((await texts(page, 'h1')).length, 1);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('on paper: at most eleven A4 pages, all groups, no controls, and where the other assumptions are', async () => {
  const page = await open(browser, address, { hash: '#lang=nl', theme: 'dark' });
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  assert.ok(pages >= 3 && pages <= 11, `${pages} pages`);
  await page.emulateMediaType('print');
  const shown = (selector) => page.$eval(selector, (e) => getComputedStyle(e).display !== 'none');
  assert.ok(!(await shown('#all-assumptions')) && (await shown('#assumptions > .paper-only')));
  assert.match(await page.$eval('#assumptions > .paper-only', (e) => e.textContent), /info --parameters/);
  const background = await page.$eval('html', (e) => getComputedStyle(e).backgroundColor);
  assert.equal(background, 'rgb(255, 255, 255)');
  assert.equal(await page.$eval('.controls', (e) => getComputedStyle(e).display), 'none');
  await page.close();
});

test('on paper nothing is cut off: not from a narrow window, not on letter paper, not with large margins', async () => {
  for (const [width, options] of [[390, { preferCSSPageSize: true }], [800, { format: 'letter' }], [1280, { format: 'A4', margin: { left: '25mm', right: '25mm' } }]]) {
    const page = await open(browser, address, { hash: '#lang=en', width });
    const pages = pagesOf(await page.pdf({ printBackground: true, ...options }));
    assert.ok(pages <= 12, `${pages} pages from ${width} pixels`);
    await page.emulateMediaType('print');
    // 180 mm of an A4 page.
    await page.setViewport({ width: 680, height: 1000 });
    const wide = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const room = document.documentElement.clientWidth + 1;
      return [...document.querySelectorAll('table, svg.chart, p, h2')].filter((e) => e.getClientRects().length && e.getBoundingClientRect().right > room).map((e) => e.outerHTML.slice(0, 80));
    });
    assert.deepEqual(wide, []);
    assert.equal(await page.$eval('.comparison thead', (e) => getComputedStyle(e).display), 'table-header-group');
    await page.close();
  }
});

test('screenshots', { skip: !process.env.SCREENSHOTS }, async () => {
  const folder = resolve(process.env.SCREENSHOTS);
  mkdirSync(folder, { recursive: true });
  const shots = [['desktop-light-nl', 'nl', 'light', 1280, 900, true], ['desktop-dark-en', 'en', 'dark', 1280, 900, true],
    ['projector-nl', 'nl', 'light', 1280, 720, false], ['projector-charts-nl', 'nl', 'light', 1280, 720, false, 'courses'],
    ['phone-nl', 'nl', 'light', 390, 844, true], ['phone-dark-en', 'en', 'dark', 390, 844, true]];
  for (const [name, lang, theme, width, height, fullPage, anchor = ''] of shots) {
    const page = await open(browser, address, { hash: `#${anchor}&lang=${lang}`, theme, width, height });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
    await page.close();
  }
  const page = await open(browser, address, { hash: '#lang=nl' });
  await page.pdf({ path: join(folder, 'print-nl.pdf'), preferCSSPageSize: true, printBackground: true });
  await page.close();
  assert.ok(readFileSync(join(folder, 'print-nl.pdf')).length > 10_000);
});
