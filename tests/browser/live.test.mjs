// The live page in a real browser, opened from disk: same bits as the native program, an answer while you
// look, everything by keyboard, nothing over the network, bad links and files refused in words.
//   LIVE_HTML=path tests a page that is there; SCREENSHOTS=folder saves pictures of it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { axeSource, open, startBrowser, workFolder } from './page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.DRAAGKRACHT ?? join(root, 'build/release/draagkracht');
const file = process.env.LIVE_HTML ?? join(workFolder, 'live.html');
const address = pathToFileURL(file).href;
const shots = process.env.SCREENSHOTS;

let browser;

before(async () => {
  if (!process.env.LIVE_HTML) execFileSync(process.execPath, [join(root, 'visualise/live.mjs'), file], { stdio: 'inherit' });
  assert.ok(existsSync(file), file);
  browser = await startBrowser();
});

after(() => browser?.close());

const SMALL = '#size=300&lang=nl';

async function start(hash = SMALL, options = {}) {
  const page = await open(browser, address, { hash, ...options });
  await page.waitForSelector('#size', { timeout: 60_000 });
  return page;
}
const baseline = (page, runs) => page.waitForFunction((n) => Number(document.documentElement.dataset.baseline) >= n, { timeout: 240_000 }, runs);
const runs = (page, n) => page.waitForFunction((k) => Number(document.documentElement.dataset.runs) >= k, { timeout: 240_000 }, n);
const textOf = (page, selector) => page.$eval(selector, (x) => x.textContent);
const choose = (page, lever, at) => page.$eval(`#lever-${lever}-${at}`, (input) => input.click());
async function finish(page) {
  const elsewhere = page.requests.filter((url) => !/^(file|blob|data):/.test(url));
  assert.deepEqual(page.errors, []);
  assert.deepEqual(elsewhere, []);
  await page.close();
}

test('the page is one file under 1.5 MB', () => {
  const size = statSync(file).size;
  console.log(`  ${Math.round(size / 1024)} kB`);
  assert.ok(size < 1_500_000);
});

test('runs have the bits of the native program, and a downloaded scenario is what ran', async () => {
  const page = await start('#size=300&levers=guidance_hours:-50,home_hours:-30,way:tapered,respite:strong&title=Zaal%20%22A%22%20%3Cb%3E%20%F0%9F%98%80&lang=nl');
  await runs(page, 2);
  const hashes = await page.evaluate(() => window.draagkracht.hashes());
  const toml = await page.evaluate(async () => {
    const real = URL.createObjectURL;
    let blob;
    URL.createObjectURL = (x) => { blob = x; return real.call(URL, x); };
    document.getElementById('download').click();
    URL.createObjectURL = real;
    return blob.text();
  });
  const scenario = join(workFolder, 'from-page.toml');
  writeFileSync(scenario, toml);
  const checked = JSON.parse(execFileSync(program, ['check', scenario, '--json'], { encoding: 'utf8', maxBuffer: 1 << 26 }));
  assert.equal(checked.ok, true);
  assert.equal(checked.scenario.title.nl, 'Zaal "A" <b> 😀');
  const out = join(workFolder, 'from-page');
  execFileSync(program, ['run', scenario, '--out', out, '--replicates', '2', '--no-report', '--quiet', '--force'], { stdio: 'pipe' });
  const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  const last = (id, r) => manifest.state_hashes[id][r].at(-1);
  for (const r of [0, 1]) {
    assert.equal(new Map(hashes.baseline).get(r), last('baseline', r));
    assert.equal(new Map(hashes.live).get(r), last('live', r));
  }
  assert.notEqual(last('baseline', 0), last('live', 0));
  // The same file dropped again sets the same levers, and nothing is listed as lost.
  await page.$eval('#do-reset', (b) => b.click());
  const input = await page.$('#scenario-file');
  await input.uploadFile(scenario);
  await page.waitForFunction(() => location.hash.includes('respite:strong'), { timeout: 20_000 });
  const hash = await page.evaluate(() => decodeURIComponent(location.hash));
  assert.match(hash, /guidance_hours:-50,home_hours:-30,way:tapered,respite:strong/);
  assert.equal(await page.$$eval('#file-notes li', (list) => list.length), 0);
  // The title is text, whatever it holds.
  assert.equal(await textOf(page, '.scenario-title'), 'Zaal "A" <b> 😀');
  assert.equal(await page.$('.scenario-title b'), null);
  await finish(page);
});

test('a scenario that the page cannot express is taken as far as it goes, and the rest is listed', async () => {
  const page = await start(`${SMALL}&view=changes`);
  const input = await page.$('#scenario-file');
  await input.uploadFile(join(root, 'scenarios/planners/afbouwen-met-zorg.toml'));
  await page.waitForSelector('#file-notes li', { timeout: 20_000 });
  const notes = await textOf(page, '#file-notes');
  assert.match(notes, /bouwt voort op/);
  const bad = join(workFolder, 'bad.toml');
  writeFileSync(bad, 'title.nl = "<img src=x onerror=alert(1)>\nweeks = ');
  await (await page.$('#scenario-file')).uploadFile(bad);
  await page.waitForFunction(() => document.getElementById('file-notes').textContent.includes('kan niet worden gelezen'), { timeout: 20_000 });
  const evil = join(workFolder, 'evil.toml');
  writeFileSync(evil, 'format = 1\ntitle.nl = "<img src=x onerror=alert(1)> 😀"\n"<script>" = 1\n[variants.x]\nlabel.nl = "a"\n[[variants.x.policy]]\nlever = "<i>"\nlevel = 3\nfrom = 1\n');
  await (await page.$('#scenario-file')).uploadFile(evil);
  await page.waitForFunction(() => document.getElementById('file-notes').textContent.includes('<script>'), { timeout: 20_000 });
  assert.equal(await page.$('#page img, #page script, #file-notes i'), null);
  await finish(page);
});

test('a link with nonsense levers says so and starts clean', async () => {
  const page = await start('#size=300&levers=respite:strong,nonsense:7,guidance_hours:<b>&lang=nl');
  assert.match(await textOf(page, '#notes'), /link klopt niet.*nonsense:7/);
  assert.equal(await page.$('#notes b'), null);
  assert.equal(await page.$$eval('.lever.moved', (list) => list.length), 0);
  await finish(page);
});

test('undo, redo, replay, reset and the list of changes; the answer of before comes at once', async () => {
  const page = await start();
  await baseline(page, 20);
  await choose(page, 'guidance_hours', 0);
  await runs(page, 20);
  await choose(page, 'respite', 2);
  await runs(page, 20);
  assert.match(await textOf(page, '#live-answer'), /van de 20/);
  await page.keyboard.press('r');
  assert.match(await textOf(page, '#live-answer'), /vóór de laatste stap/);
  await page.keyboard.press('r');
  await page.keyboard.press('z');
  assert.equal(await page.$$eval('.lever.moved', (list) => list.length), 1);
  await page.keyboard.press('y');
  assert.equal(await page.$$eval('.lever.moved', (list) => list.length), 2);
  await page.$eval('#tab-changes', (b) => b.click());
  assert.equal(await page.$$eval('.changes tbody tr', (list) => list.length), 3);
  assert.match(await textOf(page, '.changes tbody tr:last-child'), /Respijt.*niets.*sterk/);
  await page.keyboard.press('x');
  assert.doesNotMatch(await page.evaluate(() => location.hash), /levers=/);
  await finish(page);
});

test('guess first: the answer stays hidden until the room has drawn, by keyboard and by mouse', async () => {
  const page = await start();
  await baseline(page, 20);
  await page.$eval('#guess-first', (b) => b.click());
  await choose(page, 'guidance_hours', 0);
  await runs(page, 6);
  assert.equal(await page.$$eval('#live-plot .line.series-1', (list) => list.length), 0);
  await page.focus('#live-plot');
  for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowUp');
  const box = await (await page.$('#live-plot')).boundingBox();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.3, { steps: 5 });
  await page.mouse.up();
  await page.$eval('#reveal', (b) => b.click());
  await page.waitForSelector('.verdict p');
  assert.match(await textOf(page, '.verdict'), /Aan het eind tekende u/);
  assert.equal(await page.$$eval('#live-plot .line.series-1', (list) => list.length), 1);
  assert.equal(await page.$$eval('#live-plot .line.series-2', (list) => list.length), 1);
  await finish(page);
});

const moveTo = (page, week) => page.$eval('#person-week', (range, w) => { range.value = String(w); range.dispatchEvent(new Event('input')); }, week);

test('one person: somebody falls out in the week that is shown, and not before', async () => {
  const page = await start(`${SMALL}&view=person`);
  await page.waitForSelector('[data-side=base] svg', { timeout: 120_000 });
  assert.ok((await page.$$eval('#person option', (list) => list.length)) > 3);
  await moveTo(page, 26);
  await page.$eval('[data-out]', (b) => b.click());
  await page.waitForSelector('[data-side=without] svg', { timeout: 120_000 });
  assert.match(await textOf(page, '[data-side=without] h3'), /vanaf juli 2026/);
  const drawing = (side) => page.$eval(`[data-side=${side}] svg`, (e) => e.innerHTML);
  const facts = (side) => textOf(page, `[data-side=${side}] .summary`);
  for (const week of [0, 13, 25]) {
    await moveTo(page, week);
    assert.equal(await drawing('base'), await drawing('without'), `week ${week}`);
    assert.equal(await facts('base'), await facts('without'));
  }
  for (const week of [26, 39]) {
    await moveTo(page, week);
    assert.notEqual(await drawing('base'), await drawing('without'), `week ${week}`);
    assert.notEqual(await facts('base'), await facts('without'));
  }
  const second = await page.$eval('#person option:nth-child(2)', (o) => o.value);
  await page.select('#person', second);
  await page.waitForFunction(() => !document.querySelector('[data-side=without]') && document.querySelector('[data-side=base] svg'), { timeout: 120_000 });
  await finish(page);
});

/** Hours of carers, volunteers and professionals, as the caption adds them up. */
const hoursIn = (caption) => {
  const [, informal, volunteer, formal] = caption.match(/mantelzorgers: ([\d,]+), met vrijwilligers: ([\d,]+)\. Van beroepskrachten komt: ([\d,]+)/);
  return [informal, volunteer, formal].reduce((sum, x) => sum + Number(x.replace(',', '.')), 0);
};

test('what stands under a drawing is of the week shown, and adds up to what the drawing says, also in the week of a fall-out', async () => {
  const page = await start(`${SMALL}&view=person`);
  assert.equal(await page.$eval('.helpers', (e) => e.offsetParent), null, 'nothing is said of who helps before it is known');
  await page.waitForSelector('[data-side=base] svg', { timeout: 120_000 });
  await moveTo(page, 26);
  await page.$eval('[data-out]', (b) => b.click());
  await page.waitForSelector('[data-side=without] svg', { timeout: 120_000 });
  for (const week of [26, 27, 30]) {
    await moveTo(page, week);
    for (const side of ['base', 'without']) {
      const caption = await textOf(page, `[data-side=${side}] .summary`);
      assert.ok(caption.startsWith(`In week ${week}.`), caption);
      const drawn = Number((await textOf(page, `[data-side=${side}] svg`)).match(/samen ([\d,]+) uur hulp/)[1].replace(',', '.'));
      assert.ok(Math.abs(hoursIn(caption) - drawn) < 0.16, `week ${week} ${side}: ${caption} against ${drawn}`);
      assert.equal(/blijkt een week later/.test(caption), side === 'without' && week === 26, caption);
    }
  }
  await finish(page);
});

test('the address keeps the measure and the group; a replay comes back by itself; steps of another size keep what they came to', async () => {
  const page = await start(`${SMALL}&measure=overloaded&group=helped`);
  assert.equal(await page.$eval('#measure', (e) => e.selectedOptions[0].textContent), 'Overbelaste mantelzorgers');
  assert.equal(await page.$eval('#group', (e) => e.value), '1');
  await page.select('#group', '0');
  assert.match(await page.evaluate(() => location.hash), /measure=overloaded&group=all/);
  await baseline(page, 20);
  await choose(page, 'guidance_hours', 0);
  await runs(page, 20);
  assert.match(await textOf(page, '#live-answer'), /[\d,]+\s%/);
  assert.doesNotMatch(await textOf(page, '#live-answer'), /aandeel|van ([\d,]+) naar \1\s/);
  await page.keyboard.press('r');
  assert.match(await textOf(page, '#live-answer'), /vóór de laatste stap: zoals nu/);
  await page.waitForFunction(() => !document.getElementById('live-answer').textContent.includes('laatste stap'), { timeout: 15_000 });
  await page.$eval('#tab-changes', (b) => b.click());
  const second = () => page.$$eval('.changes tbody tr:nth-child(2) td', (all) => all.slice(1).map((e) => e.textContent));
  const before = await second();
  assert.ok(before.every((cell) => /\d/.test(cell)), before.join());
  await page.select('#size', '1000');
  await page.waitForFunction(() => document.querySelectorAll('.changes tbody tr').length === 3);
  assert.deepEqual(await second(), before);
  assert.match(await textOf(page, '.changes tbody tr:nth-child(2)'), /in een plek met 300 mensen/);
  await finish(page);
});

test('in the game who stopped can only stay away, the focus goes to the card, and shares are percentages', async () => {
  const page = await start(`${SMALL}&view=game`);
  await page.focus('#game-start');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#game-show', { timeout: 120_000 });
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H3');
  const picks = ['decide.client_wait', 'decide.carer_same', 'decide.volunteer_stop', 'decide.professional_usual', 'decide.manager_keep'];
  for (let turn = 0; turn < 8; turn++) {
    await page.waitForSelector('#game-show', { timeout: 120_000 });
    await page.$eval('#game-show', (b) => b.click());
    if (turn === 4) assert.match(await textOf(page, '.know'), /Overbelaste mantelzorgers: [\d,]+\s%\./);
    if (turn === 7) break;
    await page.$eval(`[data-decision="${picks[turn % 5]}"]`, (b) => b.click());
  }
  assert.deepEqual(await page.$$eval('[data-decision]', (all) => all.map((e) => e.dataset.decision)), ['decide.stay_away']);
  assert.match(await textOf(page, '.know'), /komt in dit spel niet terug/);
  await finish(page);
});

test('the drawings of the field: one for every week, through every lens, in the language of the page, everybody at the same place', async () => {
  const page = await start(`${SMALL}&view=person`);
  const svg = '[data-side=base] svg';
  await page.waitForSelector(svg, { timeout: 120_000 });
  const drawing = () => page.$eval(svg, (e) => e.textContent);
  const places = () => page.$$eval(`${svg} [data-person]`, (all) => Object.fromEntries(all.map((g) => [g.dataset.person, g.querySelector('circle, rect, path')?.getAttribute('cx') ?? g.querySelector('circle, rect, path')?.getAttribute('x') ?? ''])));
  await moveTo(page, 30);
  assert.match(await drawing(), /week 30 /);
  const before = await places();
  await moveTo(page, 31);
  assert.match(await drawing(), /week 31 /);
  const after = await places();
  const both = Object.keys(before).filter((key) => key in after);
  assert.ok(both.length >= 3, `${both.length} people in both weeks`);
  for (const key of both) assert.equal(after[key], before[key]);
  const told = await drawing();
  await page.select('#person-lens', '1');
  await page.waitForFunction((selector, old) => document.querySelector(selector) && document.querySelector(selector).textContent !== old, { timeout: 60_000 }, svg, told);
  const names = await page.$$eval('#person-drawing option', (all) => all.map((o) => o.textContent));
  assert.ok(names.length >= 29, names.join(', '));
  for (const name of ['Genogram', 'Netwerkcirkel van Lensink', 'MantelScan']) {
    await page.select('#person-drawing', String(names.indexOf(name)));
    await page.waitForFunction((selector, title) => document.querySelector(selector)?.querySelector('title')?.textContent === title, { timeout: 60_000 }, svg, name);
  }
  // Another language keeps person, week and drawing.
  const person = await page.$eval('#person', (e) => e.value);
  await page.$eval('.languages [lang=en]', (b) => b.click());
  await page.waitForFunction((selector) => document.querySelector(selector)?.textContent.includes('as it is'), { timeout: 60_000 }, svg);
  assert.equal(await page.$eval('#person', (e) => e.value), person);
  assert.equal(await page.$eval('#person-week', (e) => e.value), '31');
  assert.match(await drawing(), /week 31 /);
  // Whom a drawing is not for is told so: a client who helps nobody has no carer's burden.
  await page.select('#person-drawing', String(names.indexOf('Ervaren druk: EDIZ en EDIZ-plus')));
  await page.waitForFunction(() => document.querySelector('[data-side=base] .waiting, [data-side=base] svg title')?.textContent.match(/helps nobody at this moment|EDIZ/), { timeout: 60_000 });
  await finish(page);
});

test('the role game is played to the end; each role sees its own card', async () => {
  const page = await start(`${SMALL}&view=game`);
  await page.$eval('#game-start', (b) => b.click());
  const picks = ['decide.client_speak', 'decide.carer_less', 'decide.volunteer_same', 'decide.professional_guard', 'decide.manager_cut'];
  for (let round = 0; round < 4; round++) {
    for (const pick of picks) {
      await page.waitForSelector('#game-show', { timeout: 120_000 });
      await page.$eval('#game-show', (b) => b.click());
      const card = await textOf(page, '.know');
      if (pick.includes('manager')) assert.doesNotMatch(card, /aan zonder op te raken/);
      if (pick.includes('carer') && round === 0) assert.match(card, /aan zonder op te raken/);
      if (pick.includes('volunteer') && round === 1) {
        // Another language goes on with the same game, at the same card.
        await page.$eval('.languages [lang=en]', (b) => b.click());
        assert.match(await textOf(page, '.game'), /What do you do in the next three months/);
        assert.equal(await page.$$eval('.know li', (list) => list.length > 0), true);
        await page.$eval('.languages [lang=nl]', (b) => b.click());
        assert.equal(await textOf(page, '.know'), card);
      }
      await page.$eval(`[data-decision="${pick}"]`, (b) => b.click());
    }
  }
  await page.waitForSelector('#game-outcome', { timeout: 120_000 });
  assert.match(await textOf(page, '#game-outcome'), /Had niemand iets gedaan/);
  assert.equal(await page.$$eval('.game tbody tr', (list) => list.length), 12);
  await finish(page);
});

test('everything by keyboard: tab to a lever, arrows move it, help, parts, full screen', async () => {
  const page = await start();
  await baseline(page, 2);
  await page.keyboard.press('?');
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  await page.focus('#lever-respite-0');
  await page.keyboard.press('ArrowRight');
  assert.match(await page.evaluate(() => location.hash), /respite:some/);
  await page.evaluate(() => document.activeElement.blur());
  await page.keyboard.press('ArrowRight');
  assert.match(await page.evaluate(() => location.hash), /view=person/);
  await page.keyboard.press('f');
  assert.ok(await page.evaluate(() => document.documentElement.classList.contains('presenting')));
  await finish(page);
});

for (const lang of ['nl', 'en']) {
  test(`axe finds nothing serious (${lang})`, async () => {
    // One page for all parts and both themes: what it shows does not depend on how one came there.
    const page = await start(`#size=300&levers=respite:strong&lang=${lang}`);
    await runs(page, 6);
    await page.evaluate(axeSource);
    for (const view of ['levers', 'person', 'game', 'changes']) {
      await page.$eval(`#tab-${view}`, (b) => b.click());
      if (view === 'person') await page.waitForSelector('[data-side=choice] svg', { timeout: 120_000 });
      for (const value of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
        const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
        const bad = found.violations.filter((v) => ['serious', 'critical'].includes(v.impact)).map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`);
        assert.deepEqual(bad, [], `${view} ${value}`);
      }
    }
    await finish(page);
  });
}

/** Moves levers one after another; for each the milliseconds to the first weeks, the first whole run and twenty runs. */
async function timesOf(page, moves, before) {
  const times = [];
  for (const [lever, at] of moves) {
    await before(lever, at);
    times.push(await page.evaluate(async (id) => {
      const wait = (ok) => new Promise((done) => { const look = () => (ok() ? done(performance.now()) : setTimeout(look, 2)); look(); });
      const { dataset } = document.documentElement;
      const key = location.hash;
      const began = performance.now();
      document.getElementById(id).click();
      const plot = document.getElementById('live-plot');
      const moved = () => location.hash !== key;
      const first = await wait(() => moved() && Number(plot.dataset.weeks) > 0);
      const whole = await wait(() => Number(dataset.runs) >= 1);
      const twenty = await wait(() => Number(dataset.runs) >= 20);
      return [first - began, whole - began, twenty - began];
    }, `lever-${lever}-${at}`));
  }
  assert.ok(times.every(([a, b, c]) => a > 0 && a <= b && b <= c));
  return times;
}
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

test('how fast: first weeks, first whole run and twenty runs after a lever moves', async () => {
  const page = await start('#size=1000&lang=nl');
  await baseline(page, 20);
  const moves = [['respite', 1], ['respite', 2], ['load_guard', 1], ['guidance_hours', 1], ['support_for_carers', 2]];
  // As somebody moves it: looks at the last answer for two seconds, goes to a lever, reads its words for one.
  const seen = await timesOf(page, moves, async (lever, at) => {
    await pause(2000);
    const label = await page.$(`label:has(#lever-${lever}-${at})`);
    await label.hover();
    await pause(1000);
  });
  // Faster than anybody: the next as soon as the last is answered, no pointer near.
  await page.$eval('#do-reset', (b) => b.click());
  await page.mouse.move(5, 5);
  const back = await timesOf(page, [['home_hours', 2], ['informal_first', 2], ['volunteer_supply', 2]], async () => {});
  const median = (times, i) => times.map((x) => x[i]).sort((a, b) => a - b)[Math.floor(times.length / 2)];
  const said = (times) => `first weeks ${Math.round(median(times, 0))} ms, first whole run ${Math.round(median(times, 1))} ms, 20 runs ${Math.round(median(times, 2))} ms`;
  console.log('  1,000 people, 5 years, medians');
  console.log(`  with a second at the lever: ${said(seen)}`);
  console.log(`  without any pause: ${said(back)}`);
  // What an idle machine is aimed at is 150 ms and 3 s. A machine that does ten things at once is slow without
  // a defect, so only a page that hardly works at all fails here; the lines above are what to read.
  assert.ok(median(back, 0) < 5000 && median(back, 2) < 120_000, JSON.stringify(back));
  await finish(page);
});

test('what was worked out ahead is what runs anyway: the same hashes, and twenty runs of it', async () => {
  const page = await start();
  await baseline(page, 20);
  const hashes = () => page.evaluate(() => JSON.stringify([...window.draagkracht.hashes().live].sort(([a], [b]) => a - b)));
  await (await page.$('label:has(#lever-respite-2)')).hover();
  await page.waitForFunction(() => window.draagkracht.ahead('respite', 2) >= 3, { timeout: 60_000 });
  await choose(page, 'respite', 2);
  assert.ok(Number(await page.evaluate(() => document.documentElement.dataset.runs)) >= 3);
  await runs(page, 20);
  const ahead = await hashes();
  await page.close();
  const cold = await start(`${SMALL}&levers=respite:strong`);
  await baseline(cold, 20);
  await runs(cold, 20);
  assert.equal(await cold.evaluate(() => JSON.stringify([...window.draagkracht.hashes().live].sort(([a], [b]) => a - b))), ahead);
  await finish(cold);
});

test('pictures', { skip: !shots }, async () => {
  mkdirSync(shots, { recursive: true });
  const views = [['levers', 1440, 900, 'light'], ['levers', 1280, 720, 'light'], ['levers', 1440, 900, 'dark'], ['person', 1440, 900, 'light'],
    ['person', 1280, 720, 'dark'], ['game', 1280, 720, 'light'], ['changes', 1440, 900, 'light']];
  for (const lang of ['nl', 'en']) {
    for (const [view, width, height, theme] of views) {
      const page = await start(`#size=1000&levers=guidance_hours:-50,home_hours:-30,respite:some&lang=${lang}&view=${view}`, { width, height, theme });
      await runs(page, 20);
      if (view === 'person') await page.waitForSelector('[data-side=choice] svg', { timeout: 120_000 });
      if (height === 720) await page.keyboard.press('f');
      await new Promise((done) => setTimeout(done, 400));
      await page.screenshot({ path: join(shots, `live-${view}-${lang}-${width}-${theme}.png`) });
      await page.close();
    }
  }
});
