// Builds dist/report.html: one file that holds script, styles and strings.
// The only thing left open is the data: the program puts JSON in place of the
// placeholder, with every `<` written as \u003c so that it cannot end the script.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const common = { bundle: true, minify: true, write: false, logLevel: 'warning', charset: 'utf8' };

const text = async (options) => {
  const result = await build({ ...common, ...options });
  return result.outputFiles[0].text.trim();
};

const [template, script, styles] = await Promise.all([
  readFile(join(here, 'src/template.html'), 'utf8'),
  text({ entryPoints: [join(here, 'src/report.ts')], format: 'iife', target: 'es2021' }),
  text({ entryPoints: [join(here, 'src/styles/report.css')], target: ['chrome111', 'firefox113', 'safari16'] }),
]);

// Functions as replacement: `$` in the script must not be read as a pattern.
const html = template
  .replace('/*STYLES*/', () => styles)
  .replace('/*SCRIPT*/', () => script.replaceAll('</script', '<\\/script'));

const placeholders = html.split('__DRAAGKRACHT_DATA__').length - 1;
if (placeholders !== 1) throw new Error(`the template needs one data placeholder, it has ${placeholders}`);

await mkdir(join(here, 'dist'), { recursive: true });
await writeFile(join(here, 'dist/report.html'), html);
console.log(`dist/report.html ${Math.round(Buffer.byteLength(html) / 1024)} kB`);
