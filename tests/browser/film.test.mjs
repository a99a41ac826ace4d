// The network and the lives as a reader meets them, at 20,000 people, with a made-up film: no program is
// needed. FPS=n asks for another median of frames a second than 20.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpDrawings, madeUpLives, madeUpNetwork } from '../../visualise/fixtures/film.mjs';
import { axeSource, fillTemplate, open, readFixture, readTemplate, startBrowser, writePage } from './page.mjs';

const people = 20_000;
const frames = Number(process.env.FPS ?? 20);
const keys = ['p0000000000000001', 'p0000000000001ef0', 'p0000000000003ddf'];
let browser;
let address;

function filmed(change = () => {}) {
  const data = readFixture();
  const variants = [data.variants[0].id, data.variants[1].id];
  data.network = madeUpNetwork(people, variants);
  data.lives = { ...madeUpLives(keys, variants), drawings: madeUpDrawings(keys, variants) };
  change(data);
  return fillTemplate(readTemplate(), data);
}

before(async () => {
  browser = await startBrowser();
  address = writePage('film.html', filmed());
});
after(() => browser?.close());

const text = (page, selector) => page.$eval(selector, (e) => e.textContent);
const settle = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
/** How many pixels of the plan have another colour than paper, streets and lines: those of people in care. */
const coloured = (page) => page.$eval('.film-canvas', (canvas) => {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let n = 0;
  for (let i = 0; i < data.length; i += 4) if (Math.max(data[i], data[i + 1], data[i + 2]) - Math.min(data[i], data[i + 1], data[i + 2]) > 60) n++;
  return n;
});

for (const [lang, theme] of [['nl', 'light'], ['en', 'dark']]) {
  test(`axe finds nothing serious in the network and the lives: ${lang}, ${theme}`, async () => {
    const page = await open(browser, address, { hash: `#network&lang=${lang}`, theme });
    await page.focus('.film-box');
    await page.keyboard.press('n');
    await page.evaluate(axeSource);
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run({ include: [['#network'], ['#lives'], ['#research']] }, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }));
    const bad = violations.filter((v) => ['serious', 'critical'].includes(v.impact));
    assert.ok(passes.length > 10);
    assert.deepEqual(bad.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => `${n.target} ${n.failureSummary}`).join('; ')}`), []);
    assert.deepEqual(page.errors, []);
    assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
    await page.close();
  });
}

test(`20,000 people play at a median of ${frames} frames a second or more`, async () => {
  const page = await open(browser, address, { hash: '#chart-network&lang=en', width: 1280, height: 900 });
  await page.click('#film-back');
  await page.evaluate(() => { document.querySelector('#film-month').value = '0'; document.querySelector('#film-month').dispatchEvent(new Event('input')); });
  const gaps = await page.evaluate(() => new Promise((done) => {
    const times = [];
    document.querySelector('#film-play').click();
    const tick = (now) => {
      times.push(now);
      if (times.length < 120 && now - times[0] < 6000) requestAnimationFrame(tick);
      else done(times.slice(1).map((t, i) => t - times[i]));
    };
    requestAnimationFrame(tick);
  }));
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)];
  console.log(`  median ${Math.round(1000 / median)} frames a second over ${gaps.length} frames`);
  assert.ok(await page.$eval('#film-month', (e) => Number(e.value)) > 3, 'it moved on');
  assert.ok(1000 / median >= frames, `${Math.round(1000 / median)} frames a second`);
  await page.close();
});

test('everything of the network goes by keyboard', async () => {
  const page = await open(browser, address, { hash: '#chart-network&lang=en' });
  const value = () => page.$eval('#film-month', (e) => Number(e.value));
  await page.focus('.film-box');
  await page.keyboard.press('Home');
  assert.equal(await value(), 0);
  const first = await text(page, '#film-date');
  await page.keyboard.press('.');
  assert.equal(await value(), 1);
  assert.notEqual(await text(page, '#film-date'), first);
  await page.keyboard.press(',');
  assert.equal(await value(), 0);
  await page.keyboard.press('n');
  const one = await text(page, '#film-person-name');
  await page.keyboard.press('n');
  assert.match(await text(page, '#film-person'), /draagkracht explain DIR --person p[0-9a-f]{16}/);
  assert.notEqual(await text(page, '#film-person'), one);
  await page.keyboard.press('p');
  assert.equal(await text(page, '#film-person-name'), one);
  const whole = await coloured(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await settle(page);
  assert.notEqual(await coloured(page), whole);
  await page.keyboard.press('0');
  await page.keyboard.press('Escape');
  assert.equal(await page.$('#film-person-name'), null);
  await page.keyboard.press(' ');
  assert.match(await text(page, '#film-play'), /Pause/);
  await page.keyboard.press(' ');
  assert.match(await text(page, '#film-play'), /Play/);
  await page.close();
});

test('a click chooses the person under the pointer', async () => {
  const page = await open(browser, address, { hash: '#chart-network&lang=en' });
  // Zoomed in on the first corner, the first person stands near the edge of the plan.
  await page.select('#film-find', keys[0]);
  for (let i = 0; i < 14; i++) await page.click('#film-in');
  assert.match(await text(page, '#film-person'), new RegExp(keys[0]));
  const box = await (await page.$('.film-canvas')).boundingBox();
  let found = '';
  for (const [x, y] of [[0.3, 0.3], [0.5, 0.5], [0.6, 0.4], [0.4, 0.6]]) {
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    found = (await text(page, '#film-person')).match(/--person (p[0-9a-f]{16})/)?.[1] ?? found;
    if (found && found !== keys[0]) break;
  }
  assert.match(found, /^p[0-9a-f]{16}$/);
  assert.notEqual(found, keys[0]);
  await page.close();
});

test('the three ways to colour differ, and the sentence goes with them', async () => {
  const page = await open(browser, address, { hash: '#chart-network&lang=nl' });
  const said = new Set();
  for (const mode of ['strain', 'need', 'cascade']) {
    await page.$eval(`#film-mode-${mode}`, (e) => e.click());
    await page.$eval('#film-month', (e) => { e.value = '14'; e.dispatchEvent(new Event('input')); });
    await settle(page);
    said.add(await text(page, '#chart-network-summary'));
    assert.ok(await coloured(page) > 40, mode);
  }
  assert.equal(said.size, 3);
  await page.close();
});

test('the table and the sentence count the same people', async () => {
  const page = await open(browser, address, { hash: '#chart-network&lang=en' });
  await page.click('#chart-network-table summary');
  await page.waitForSelector('#chart-network-table tbody tr');
  const rows = await page.$$eval('#chart-network-table tbody tr', (all) => all.map((r) => [...r.children].map((c) => c.textContent)));
  assert.equal(rows.length, 61);
  const last = rows[60].map((c) => Number(c.replaceAll(',', '')));
  // Of the second variant, which is shown: helpers, worn out.
  assert.match(await text(page, '#chart-network-summary'), new RegExp(`${rows[60][7]} of these residents help.*For ${rows[60][8]} of them`));
  assert.equal(last[7], people / 5);
  await page.close();
});

test('a picture and a drawing of the plan can be saved, and nothing is sent', async () => {
  const page = await open(browser, address, { hash: '#chart-network&lang=nl', theme: 'dark' });
  const saved = await page.evaluate(async () => {
    const blobs = [];
    URL.createObjectURL = (blob) => { blobs.push(blob); return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    for (const button of document.querySelectorAll('#chart-network .saves button, #chart-life .saves button')) button.click();
    await new Promise((done) => setTimeout(done, 1500));
    return Promise.all(blobs.map(async (b) => ({ type: b.type, size: b.size, start: (await b.slice(0, 20).text()), text: b.type.startsWith('image/png') ? '' : (await b.text()) })));
  });
  const types = saved.map((b) => b.type.split(';')[0]).sort();
  assert.deepEqual(types, ['image/png', 'image/png', 'image/svg+xml', 'image/svg+xml', 'text/csv', 'text/csv', 'text/csv', 'text/csv']);
  for (const { type, size, start, text: body } of saved) {
    assert.ok(size > 300, `${type} ${size}`);
    if (type === 'image/png') assert.match(start, /PNG/);
    else assert.doesNotMatch(body, /NaN|undefined/);
    assert.doesNotMatch(body, /\d\.\d{12}/);
    if (type.startsWith('image/svg')) assert.ok(body.startsWith('<svg ') && body.includes('<desc>') && !body.includes('var('));
  }
  assert.ok(saved.some((b) => b.type.startsWith('text/csv') && b.text.startsWith('date,week,')));
  assert.ok(saved.some((b) => b.type.startsWith('text/csv') && b.text.includes(';')));
  // The plan says what it is of: variant, run, month, and what the marks mean.
  const plan = saved.find((b) => b.type.startsWith('image/svg') && b.text.includes('Wie wie helpt'));
  const facts = await text(page, '#chart-network .subtitle');
  for (const words of [facts.split(' · ')[0], facts, 'bijna op', 'geen rol hierin', 'Bron:']) assert.ok(plan.text.includes(words), words);
  assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('a link to a drawing opens the same person, drawing, network, variant and week; the command makes that drawing', async () => {
  const page = await open(browser, address, { hash: `#life-${keys[2]}&lang=en` });
  await page.select('#drawing-which', 'mantelscan');
  await page.select('#drawing-lens', '1');
  const options = await page.$$eval('#drawing-when option', (all) => all.length);
  for (const [at, variant] of [[options - 1, / --variant \S+ --week 156 --true/], [0, /person p[0-9a-f]{16} --week 0 --true/]]) {
    await page.select('#drawing-when', String(at));
    assert.match(await text(page, '#chart-drawing .again code'), variant);
    const link = await page.$eval('#chart-drawing .saves a', (a) => a.getAttribute('href'));
    const other = await open(browser, address, { hash: `${link}&lang=en` });
    assert.ok(await other.$(`#life-${keys[2]}`));
    for (const id of ['drawing-which', 'drawing-lens', 'drawing-when']) assert.equal(await other.$eval(`#${id}`, (e) => e.value), await page.$eval(`#${id}`, (e) => e.value), id);
    assert.equal(await text(other, '#chart-drawing .subtitle'), await text(page, '#chart-drawing .subtitle'));
    assert.equal(await other.evaluate(() => document.activeElement.id), 'chart-drawing');
    await other.close();
  }
  // Following it keeps what it says, and the language.
  await page.$eval('#chart-drawing .saves a', (a) => a.click());
  assert.match(page.url(), /#chart-drawing&life=p[0-9a-f]{16}&drawing=mantelscan&lens=1&week=0&lang=en/);
  await page.close();
});

test('closer by goes to the person who is chosen, and the command tells the variants of the panel', async () => {
  const page = await open(browser, address, { hash: '#network&lang=en' });
  await page.select('#film-find', keys[1]);
  const takes = await page.$$eval('input[name=film-take]', (all) => all.map((e) => e.id.replace('film-', '')));
  const command = await text(page, '#film-person .film-code code');
  for (const id of takes) assert.ok(command.includes(` --variant ${id}`), command);
  const dark = () => page.$eval('.film-canvas', (canvas) => {
    // Only the ring around who is chosen, and the lines from there, are of ink.
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i] < 60 && data[i + 1] < 70 && data[i + 2] < 80) ink++;
    return ink;
  });
  for (let i = 0; i < 8; i++) await page.$eval('#film-in', (b) => b.click());
  await settle(page);
  assert.ok(await dark() > 20);
  await page.close();
});

test('a life stands beside its twin, and the network links to it', async () => {
  const page = await open(browser, address, { hash: '#network&lang=en' });
  await page.select('#film-find', keys[1]);
  await page.$eval('#film-person a[href^="#life-"]', (a) => a.click());
  await page.waitForFunction((key) => document.querySelector(`#life-${key}`), {}, keys[1]);
  assert.equal((await page.$$('#chart-life svg .facet')).length, 2);
  assert.equal((await page.$$('.life-sides > div')).length, 2);
  // The numbers in the drawing are those of the list.
  const drawn = await page.$$eval('#chart-life .turn-number', (all) => all.length);
  const listed = await page.$$eval('.life-turns li', (all) => all.length);
  assert.equal(drawn, listed);
  assert.equal((await page.$$('.life-turns .only')).length, 1);
  const before = await page.$eval('#chart-around svg', (e) => e.outerHTML);
  await page.focus('#life-year');
  await page.keyboard.press('Home');
  await settle(page);
  assert.notEqual(await page.$eval('#chart-around svg', (e) => e.outerHTML), before);
  await page.click('#life-next');
  assert.equal(await page.$(`#life-${keys[1]}`), null);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('the drawings of a life: another instrument, lens and moment; what is not for somebody is not shown', async () => {
  const page = await open(browser, address, { hash: `#life-${keys[1]}&lang=en` });
  const sheet = '#chart-drawing .sheet-of-paper svg';
  await page.waitForSelector(sheet);
  const shown = () => text(page, '#chart-drawing .plot');
  assert.match(await shown(), /as told, week 156/);
  assert.match(await text(page, '#chart-drawing .summary'), new RegExp(`Ecogram ${keys[1]} 156 1\\.`));
  assert.equal(await page.$eval(sheet, (e) => e.getAttribute('role')), 'img');
  await page.select('#drawing-lens', '2');
  assert.match(await shown(), /difference, week 156/);
  await page.select('#drawing-when', '0');
  assert.match(await shown(), /difference, week 0/);
  await page.select('#drawing-which', 'mantelscan');
  await page.waitForFunction(() => document.querySelector('#chart-drawing title')?.textContent === 'MantelScan');
  // What is chosen stays chosen for the next life and in the other language.
  await page.click('#life-next');
  assert.match(await text(page, '#chart-drawing .summary'), new RegExp(`MantelScan ${keys[2]} 0 0\\.`));
  await page.click('#lang-nl');
  assert.match(await shown(), /verschil, week 0/);
  await page.click('#life-next');
  assert.match(await text(page, '#chart-drawing .summary'), /geen tekening ‘MantelScan’.*heeft nu geen hulp nodig.*Wel te tekenen: Ecogram/);
  assert.match((await page.$$eval('#chart-drawing .plot .sentence', (all) => all.map((e) => e.textContent))).join(' '), /heeft nu geen hulp nodig\. Wel te tekenen: Ecogram/);
  assert.equal(await page.$(sheet), null);
  assert.equal((await page.$$('#chart-drawing tbody tr')).length, 2);
  // The file that is saved is the drawing itself, as the program makes it.
  await page.select('#drawing-which', 'ecogram');
  const saved = await page.evaluate(async () => {
    const blobs = [];
    URL.createObjectURL = (blob) => { blobs.push(blob); return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelectorAll('#chart-drawing .saves button')[2].click();
    return blobs[0].text();
  });
  assert.ok(saved.startsWith('<svg xmlns') && saved.includes('width="210mm"') && saved.trimEnd().endsWith('</svg>'));
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('around a life everybody has the age of the week that is shown, and no two names lie on each other', async () => {
  const page = await open(browser, address, { hash: `#life-${keys[1]}&lang=en` });
  const names = () => page.$$eval('#chart-around .name', (all) => all.map((e) => e.querySelector('text').textContent));
  const year = (n) => page.$eval('#life-year', (e, to) => { e.value = to; e.dispatchEvent(new Event('input')); }, String(n));
  await year(0);
  assert.ok((await names()).some((name) => name.endsWith('m 71')), (await names()).join());
  await year(3);
  const later = await names();
  assert.ok(later.some((name) => name.endsWith('m 74')) && later.some((name) => name.endsWith('f 43')), later.join());
  const on = await page.$$eval('#chart-around .name', (all) => {
    const boxes = all.map((e) => e.getBoundingClientRect());
    return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3)).length;
  });
  assert.equal(on, 0);
  await page.close();
});

test('of a drawing only shapes and words are taken over', async () => {
  const evil = '<script>document.title="taken"</script><g onclick="x"><foreignObject><b>b</b></foreignObject><image href="https://example.org/x.png"/><a href="https://example.org"><text>link</text></a></g>';
  const html = filmed((data) => { data.lives.drawings = madeUpDrawings(keys, [data.variants[0].id, data.variants[1].id], evil); });
  const page = await open(browser, writePage('evil-drawing.html', html), { hash: '#lives&lang=nl' });
  await page.waitForSelector('#chart-drawing .sheet-of-paper svg g');
  assert.equal(await page.$('#chart-drawing :is(script, foreignObject, image, a[href^=http], [onclick])'), null);
  assert.ok(!(await page.title()).includes('taken'));
  assert.deepEqual(page.requests.filter((url) => !/^(file|data|blob):/.test(url)), []);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('an address of a life opens that life', async () => {
  const page = await open(browser, address, { hash: `#life-${keys[2]}&lang=nl` });
  assert.ok(await page.$(`#life-${keys[2]}`));
  await page.click('#lang-en');
  assert.ok(await page.$(`#life-${keys[2]}`), 'and another language keeps it');
  const wrong = await open(browser, address, { hash: '#life-pffffffffffffffff&lang=nl' });
  assert.ok(await wrong.$(`#life-${keys[0]}`), 'nobody of that key: the first');
  assert.deepEqual(wrong.errors, []);
  await wrong.close();
  await page.close();
});

test('text of a life is shown as text', async () => {
  const nasty = `<img src=x onerror="document.title='taken'"> "it's" </script><b>& 🌷`;
  const html = filmed((data) => {
    data.lives = madeUpLives(keys, [data.variants[0].id, data.variants[1].id], () => ({ nl: nasty, en: nasty }));
    data.network.tie_kinds = data.network.tie_kinds.map(() => ({ nl: nasty, en: nasty }));
    data.variants[1].label = { nl: nasty, en: nasty };
    data.film_reason = null;
  });
  const page = await open(browser, writePage('nasty-film.html', html), { hash: '#lives&lang=nl' });
  assert.equal(await text(page, '.life-intro'), nasty);
  assert.ok(await page.$$eval('.life-turns li', (all, want) => all.some((e) => e.textContent.includes(want)), nasty));
  assert.equal(await page.$('#page img'), null);
  assert.ok(!(await page.title()).includes('taken'));
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('a report without a film says why', async () => {
  const html = filmed((data) => Object.assign(data, { network: null, lives: null, research: null, film_reason: { nl: 'Een andere versie.', en: 'Another version.' } }));
  const page = await open(browser, writePage('no-film.html', html), { hash: '#lang=en' });
  assert.equal(await page.$('#network, #lives'), null);
  assert.match(await text(page, '#film-absent'), /Another version\./);
  assert.deepEqual(page.errors, []);
  await page.close();
});

test('network and lives fit a narrow telephone', async () => {
  const page = await open(browser, address, { hash: '#network&lang=nl', width: 360, height: 700 });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.close();
});

test('Dutch Excel gets semicolons and decimal commas, other programs commas and points', async () => {
  const page = await open(browser, address, { hash: '#lang=nl' });
  const [plain, excel] = await page.evaluate(async () => {
    const blobs = [];
    URL.createObjectURL = (blob) => { blobs.push(blob); return 'blob:none'; };
    HTMLAnchorElement.prototype.click = () => {};
    document.querySelectorAll('#chart-life .saves button').forEach((button, i) => { if (i < 2) button.click(); });
    // Blob.text() drops the byte order mark.
    return Promise.all(blobs.map(async (b) => [...new Uint8Array(await b.slice(0, 3).arrayBuffer())].join() + '|' + (await b.text())));
  });
  assert.match(plain, /\n4,.*\d\.\d/);
  assert.ok(excel.startsWith('239,187,191|'));
  assert.match(excel, /\r\n4;.*\d,\d/);
  await page.close();
});
