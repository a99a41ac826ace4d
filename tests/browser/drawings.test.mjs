// The drawings of the field as the program makes them, measured in a browser: no two words lie on each
// other and none outside the page. REPORT_HTML=path measures the drawings in a report that is there
// already; those that are in no report are drawn from the results beside it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { dataOf, open, startBrowser, workFolder } from './page.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const program = process.env.DRAAGKRACHT ?? join(root, 'build/release/draagkracht');
const given = process.env.REPORT_HTML;
const inReport = ['ecogram', 'lensink', 'genogram', 'mantelscan'];
const onDemand = ['groslijst', 'genogram-basic', 'ecogram-domains', 'wijkecogram', 'sociogram', 'msna', 'msna-rings', 'quez',
  'netwerkkompas', 'talents', 'life-line', 'plan-board', 'issue-map', 'capacity-map', 'triad', 'resource-group', 'portal-week'];
/** Fuller drawings are drawn too, but somebody's name may then touch another's. */
const most = 20;
let browser;
let page;
let lives;
let folder;

before(async () => {
  folder = given ? dirname(given) : join(workFolder, 'drawn');
  if (!given) {
    assert.ok(existsSync(program), `${program} is missing: cmake --build --preset release`);
    const scenario = join(root, 'scenarios/planners/minder-begeleiding.toml');
    execFileSync(program, ['run', scenario, '--persons', '1500', '--replicates', '2', '--weeks', '60', '--out', folder, '--quiet'], { stdio: 'pipe' });
  }
  browser = await startBrowser();
  page = await open(browser, pathToFileURL(given ?? join(folder, 'report.html')).href, { hash: '#lang=en' });
  ({ lives } = await dataOf(page));
});
after(() => browser?.close());

/** All pages of an instrument; see io/life_drawings.cpp. */
function pagesOf(packed) {
  const bytes = (text) => inflateSync(Buffer.from(text, 'base64'));
  const lines = bytes(packed.lines).toString('utf8').split('\n');
  const order = bytes(packed.order);
  const pages = [];
  let [at, line] = [0, 0];
  const next = () => {
    for (let value = 0, scale = 1; ; scale *= 128) {
      const byte = order[at++];
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  while (at < order.length) {
    const one = [];
    for (let left = next(); left > 0; left--) {
      const step = next();
      line += step % 2 ? -(step + 1) / 2 : step / 2;
      one.push(lines[line++]);
    }
    pages.push(one.join('\n'));
  }
  return pages;
}

/**
 * Drawings of twelve people, with those whom they do not name, early: all weeks before are lived again first.
 * Of some people there is none: they need no help, or are not there yet.
 */
const drawn = (id) => lives.list.slice(0, 12).flatMap(({ person }) => ['nl', 'en'].map((lang) => {
  try {
    const options = ['--person', person, '--week', '12', '--lang', lang, '--difference', '--quiet'];
    return execFileSync(program, ['draw', id, folder, ...options], { encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    if (error.status === 2) return '';
    throw error;
  }
}));

/** Per drawing how many people have a mark in it, and which words lie on others or outside the page. */
const measured = (pages) => page.evaluate((all) => {
  const place = document.body.appendChild(document.createElement('div'));
  const found = all.map((source) => {
    place.innerHTML = source;
    const boxes = [...place.querySelectorAll('text')].map((text) => {
      const { x, width } = text.getBBox();
      // The ink of a line, not the room that a font keeps above and below it.
      const [size, base] = [Number(text.getAttribute('font-size')), Number(text.getAttribute('y'))];
      return { says: text.textContent, left: x, right: x + width, top: base - 0.74 * size, bottom: base + 0.2 * size };
    });
    const on = [];
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
      // A couple of whom both are relatives is drawn twice, in the same place.
      if (a.says === b.says && a.left === b.left && a.top === b.top) return;
      const [wide, high] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
      if (wide > 1 && high > 1) on.push(`${a.says} / ${b.says}`);
    }));
    const { width, height } = place.querySelector('svg').viewBox.baseVal;
    const out = boxes.filter((b) => b.left < 0 || b.top < 0 || b.right > width || b.bottom > height).map((b) => b.says);
    return { people: new Set([...place.querySelectorAll('[data-person]')].map((g) => g.dataset.person)).size - 1, on, out };
  });
  place.remove();
  return found;
}, pages);

for (const id of [...inReport, ...onDemand]) {
  test(`no two words lie on each other: ${id}`, async (t) => {
    const packed = inReport.includes(id) && lives.drawings.instruments.find((one) => one.id === id);
    if (!packed && !existsSync(join(folder, 'manifest.json'))) return t.skip('no results beside the report');
    const found = await measured((packed ? pagesOf(packed) : drawn(id)).filter(Boolean));
    const counted = found.filter(({ people }) => people <= most);
    assert.ok(counted.length >= (packed ? 50 : 10), `${counted.length} drawings of at most ${most} people`);
    const bad = counted.filter(({ on }) => on.length);
    if (process.env.TELL) {
      const over = found.filter(({ people, on }) => people > most && on.length);
      console.log(`${id}: ${bad.length} of ${counted.length}; above ${most} people ${over.length} of ${found.length - counted.length}; out ${found.filter((f) => f.out.length).length}; most ${Math.max(...found.map((f) => f.people))}`);
    }
    assert.deepEqual(bad.slice(0, 3).map(({ people, on }) => [people, ...on.slice(0, 4)]), []);
    assert.deepEqual(found.flatMap(({ out }) => out).slice(0, 5), []);
  });
}
