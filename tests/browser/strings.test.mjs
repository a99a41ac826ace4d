// Both languages say the same things: same keys, same blanks to fill in, nothing empty, nothing unused.
// The report and the live page have strings of their own.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const visualise = join(dirname(fileURLToPath(import.meta.url)), '../../visualise');

function sources(folder, wanted) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return wanted(path) ? sources(path, wanted) : [];
    return /\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}
const live = join(visualise, 'src/live');
const pages = [
  { name: 'report', file: 'strings', code: sources(join(visualise, 'src'), (folder) => folder !== live).join('\n') },
  { name: 'live page', file: 'strings.live', code: sources(live, () => true).join('\n') },
];

for (const { name, file, code } of pages) {
  const text = (lang) => readFileSync(join(visualise, `${file}.${lang}.json`), 'utf8');
  const [nl, en] = [JSON.parse(text('nl')), JSON.parse(text('en'))];

  test(`${name}: Dutch and English have the same keys`, () => {
    assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
    assert.ok(Object.keys(nl).length > 50);
  });

  test(`${name}: no key is written twice in a file`, () => {
    for (const lang of ['nl', 'en']) {
      const keys = [...text(lang).matchAll(/^\s*"([\w.]+)":/gm)].map((m) => m[1]);
      assert.equal(new Set(keys).size, keys.length, lang);
    }
  });

  test(`${name}: no string is empty, and both languages fill in the same blanks`, () => {
    const blanks = (string) => [...new Set(string.match(/\{\w+\}/g) ?? [])].sort();
    for (const key of Object.keys(nl)) {
      assert.ok(nl[key].trim() && en[key].trim(), key);
      assert.deepEqual(blanks(en[key]), blanks(nl[key]), key);
    }
  });

  test(`${name}: every key used in the source exists`, () => {
    const used = [...code.matchAll(/\bt\(\s*['"]([\w.]+)['"]/g)].map((m) => m[1]);
    assert.ok(used.length > 50);
    assert.deepEqual(used.filter((key) => !(key in nl)), []);
  });

  test(`${name}: every key is used in the source`, () => {
    const quoted = new Set([...code.matchAll(/['"]([a-z_]+\.[a-z0-9_]+)['"]/g)].map((m) => m[1]));
    assert.deepEqual(Object.keys(nl).filter((key) => !quoted.has(key)), []);
  });
}
