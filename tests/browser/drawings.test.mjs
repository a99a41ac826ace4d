// The drawings of the field as the program makes them, measured in a browser: no two names lie on each
// other. REPORT_HTML=path measures the drawings in a report that is there already.
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
/** Fuller drawings are drawn too, but somebody's name may then touch another's. */
const most = 20;
let browser;
let page;
let drawings;

before(async () => {
  let report = given;
  if (!given) {
    assert.ok(existsSync(program), `${program} is missing: cmake --build --preset release`);
    const out = join(workFolder, 'drawn');
    const scenario = join(root, 'scenarios/planners/minder-begeleiding.toml');
    execFileSync(program, ['run', scenario, '--persons', '1500', '--replicates', '2', '--weeks', '60', '--out', out, '--quiet'], { stdio: 'pipe' });
    report = join(out, 'report.html');
  }
  browser = await startBrowser();
  page = await open(browser, pathToFileURL(report).href, { hash: '#lang=en' });
  ({ drawings } = (await dataOf(page)).lives);
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

/** Per drawing how many people have a mark in it, and which words lie on a name of somebody else. */
const measured = (pages) => page.evaluate((all) => {
  const place = document.body.appendChild(document.createElement('div'));
  const found = all.map((source) => {
    place.innerHTML = source;
    const boxes = [...place.querySelectorAll('text')].map((text) => {
      const { x, width } = text.getBBox();
      // The ink of a line, not the room that a font keeps above and below it.
      const [size, base] = [Number(text.getAttribute('font-size')), Number(text.getAttribute('y'))];
      return { of: text.closest('[data-person]'), says: text.textContent, left: x, right: x + width, top: base - 0.74 * size, bottom: base + 0.2 * size };
    });
    const on = [];
    boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => {
      if ((!a.of && !b.of) || a.of === b.of) return;
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

for (const id of ['ecogram', 'lensink', 'genogram', 'mantelscan']) {
  test(`no two names lie on each other: ${id}`, async () => {
    const pages = pagesOf(drawings.instruments.find((one) => one.id === id)).filter(Boolean);
    const found = await measured(pages);
    const counted = found.filter(({ people }) => people <= most);
    assert.ok(counted.length > 50, `${counted.length} drawings of at most ${most} people`);
    const bad = counted.filter(({ on }) => on.length);
    if (process.env.TELL) {
      const over = found.filter(({ people, on }) => people > most && on.length);
      console.log(`${id}: ${bad.length} of ${counted.length}; above ${most} people ${over.length} of ${found.length - counted.length}; out ${found.filter((f) => f.out.length).length}; most ${Math.max(...found.map((f) => f.people))}`);
    }
    assert.deepEqual(bad.slice(0, 3).map(({ people, on }) => [people, ...on.slice(0, 4)]), []);
    assert.deepEqual(found.flatMap(({ out }) => out).slice(0, 5), []);
  });
}
