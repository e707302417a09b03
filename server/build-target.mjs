// @ts-check
/** How the program and the scripts beside it are built for Node. */

/** @satisfies {import('esbuild').BuildOptions} */
export const forNode = {
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Any Node knows `\p{L}`; esbuild believes that none does, and has each such expression made anew
  // whenever it is met.
  supported: { 'regexp-unicode-property-escapes': true },
};
