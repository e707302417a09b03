// @ts-check
/** What is left out of packages when they are bundled, and what is laid down otherwise. */
import { pathToFileURL } from 'node:url';

/**
 * What @xenova/transformers loads and text does not need: images, and the runtime of browsers. Left out,
 * they need not be installed, one of them from elsewhere than the registry.
 */
const UNNEEDED = /^(?:sharp|onnxruntime-web)$/;

/** @type {import('esbuild').Plugin} */
export const withoutUnneeded = {
  name: 'without-unneeded',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNNEEDED }, ({ path }) => ({ path, namespace: 'unneeded' }));
    onLoad({ filter: /.*/, namespace: 'unneeded' }, ({ path }) => ({
      contents: `export default function () { throw new Error('${path} is not part of Ordlyd.'); }`,
    }));
  },
};

/**
 * The n-grams by which eld knows languages, as JSON that is parsed when the first is looked up. They ship
 * as one object literal of 81,000 entries, which costs each process and each thread a second and 145 MB
 * when it starts, whether it reads a text or not.
 *
 * @type {import('esbuild').Plugin}
 */
export const compactLanguages = {
  name: 'compact-languages',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]eld[\\/]src[\\/]ngrams[\\/]\w+\.js$/ }, async ({ path }) => {
      const { ngramsData } = await import(pathToFileURL(path).href);
      return { contents: compactTable(ngramsData) };
    });
  },
};

/**
 * A module that gives the same data.
 * @param {{ readonly ngrams: Readonly<Record<string, object>> }} data
 */
export function compactTable({ ngrams, ...rest }) {
  const json = JSON.stringify(JSON.stringify(ngrams));
  return `let table;
const read = () => (table ??= JSON.parse(${json}));
const ngrams = new Proxy({}, { get: (_, ngram) => read()[ngram] });
export const ngramsData = { ...${JSON.stringify(rest)}, ngrams };
`;
}
