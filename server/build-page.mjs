// @ts-check
/**
 * The page in dist/web: scripts and typefaces under names that change with their content, compressed
 * beforehand, and an index.html that can be painted before anything else has come.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

const gzipped = promisify(gzip);

/** Of the letters of the name and of what is read, which are asked for along with the page. */
const FIRST_TYPEFACE = /source-serif-4-latin-opsz-normal/;

/**
 * @param {import('esbuild').BuildOptions} shared
 * @param {URL} web - the sources, with a slash at the end
 * @param {URL} out - where to; exists, with a slash at the end
 */
export async function buildPage(shared, web, out) {
  /** @type {import('esbuild').BuildOptions} */
  const options = {
    ...shared,
    outdir: 'dist/web',
    target: 'es2022',
    minify: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
  };
  const [{ metafile }, look, theme] = await Promise.all([
    build({
      ...options,
      entryPoints: { main: 'web/main.ts' },
      metafile: true,
      entryNames: '[name]-[hash]',
      // A reader loads the words of one language.
      splitting: true,
      chunkNames: '[name]-[hash]',
    }),
    inlined({ ...options, entryPoints: { look: 'web/look.ts' }, format: 'iife' }),
    inlined({ ...options, entryPoints: { theme: 'web/theme.css' } }),
  ]);
  const index = await readFile(new URL('index.html', web), 'utf8');
  const typefaces = Object.keys(theme.metafile.outputs);
  const html = index
    .replace('/* look.ts */', () => look.text)
    .replace('/* theme.css */', () => theme.text)
    .replace('<!-- scripts and typefaces -->', () => links(metafile, typefaces));
  await writeFile(new URL('index.html', out), html);
  const scripts = Object.keys(metafile.outputs).filter((path) => path.endsWith('.js'));
  await Promise.all(
    ['index.html', ...scripts.map((path) => basename(path))].map(async (name) => {
      const content = await readFile(new URL(name, out));
      await writeFile(new URL(`${name}.gz`, out), await gzipped(content, { level: 9 }));
    }),
  );
}

/**
 * Bundles what stands in index.html itself; files it refers to are written beside that.
 * @param {import('esbuild').BuildOptions} options
 */
async function inlined(options) {
  const { outputFiles = [], metafile } = await build({
    ...options,
    sourcemap: false,
    write: false,
    metafile: true,
  });
  const own = outputFiles.filter(({ path }) => /\.(?:js|css)$/.test(path));
  const beside = outputFiles.filter((file) => !own.includes(file));
  await Promise.all(beside.map(({ path, contents }) => writeFile(path, contents)));
  return { text: own.map(({ text }) => text.trim()).join(''), metafile };
}

/**
 * Links by which a browser asks at once for what it would else find one behind the other.
 * @param {import('esbuild').Metafile} metafile
 * @param {readonly string[]} typefaces
 */
function links({ outputs }, typefaces) {
  const entry = (/** @type {string} */ source) =>
    Object.keys(outputs).filter((path) => outputs[path].entryPoint === source);
  const main = entry('web/main.ts');
  const modules = entry('web/views/ordlyd-page.ts');
  for (const path of [...main, ...modules]) {
    follow(path);
  }
  /** @param {string} path */
  function follow(path) {
    for (const { path: next, kind } of outputs[path].imports) {
      if (kind !== 'import-statement' || modules.includes(next)) continue;
      modules.push(next);
      follow(next);
    }
  }
  const first = typefaces.filter((path) => FIRST_TYPEFACE.test(path));
  return [
    ...main.map((path) => `<script type="module" src="/${basename(path)}"></script>`),
    ...first.map(
      (path) =>
        `<link rel="preload" href="/${basename(path)}" as="font" type="font/woff2" crossorigin>`,
    ),
    ...modules.map((path) => `<link rel="modulepreload" href="/${basename(path)}">`),
  ].join('\n    ');
}
