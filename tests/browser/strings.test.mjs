// Both languages say the same things: same keys, same blanks to fill in, nothing empty, nothing unused.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const visualise = join(dirname(fileURLToPath(import.meta.url)), '../../visualise');
const read = (lang) => JSON.parse(readFileSync(join(visualise, `strings.${lang}.json`), 'utf8'));
const [nl, en] = [read('nl'), read('en')];

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.ts$/.test(entry.name) ? [readFileSync(path, 'utf8')] : [];
  });
}
const code = sources(join(visualise, 'src')).join('\n');

test('Dutch and English have the same keys', () => {
  assert.deepEqual(Object.keys(en).sort(), Object.keys(nl).sort());
  assert.ok(Object.keys(nl).length > 50);
});

test('no key is written twice in a file', () => {
  for (const lang of ['nl', 'en']) {
    const keys = [...readFileSync(join(visualise, `strings.${lang}.json`), 'utf8').matchAll(/^\s*"([\w.]+)":/gm)].map((m) => m[1]);
    assert.equal(new Set(keys).size, keys.length, lang);
  }
});

test('no string is empty, and both languages fill in the same blanks', () => {
  const blanks = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  for (const key of Object.keys(nl)) {
    assert.ok(nl[key].trim() && en[key].trim(), key);
    assert.deepEqual(blanks(en[key]), blanks(nl[key]), key);
  }
});

test('every key used in the source exists', () => {
  const used = [...code.matchAll(/\bt\(\s*['"]([\w.]+)['"]/g)].map((m) => m[1]);
  assert.ok(used.length > 50);
  assert.deepEqual(used.filter((key) => !(key in nl)), []);
});

test('every key is used in the source', () => {
  const quoted = new Set([...code.matchAll(/['"]([a-z_]+\.[a-z0-9_]+)['"]/g)].map((m) => m[1]));
  assert.deepEqual(Object.keys(nl).filter((key) => !quoted.has(key)), []);
});
