// Writes dist/preview.html: the page filled with a report to look at while working.
// node preview.mjs [report.json]
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillTemplate } from './fill.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const file = process.argv[2] ?? join(here, 'fixtures/report.json');
const template = await readFile(join(here, 'dist/report.html'), 'utf8');
await writeFile(join(here, 'dist/preview.html'), fillTemplate(template, JSON.parse(await readFile(file, 'utf8'))));
console.log('dist/preview.html');
