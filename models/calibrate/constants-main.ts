/** `npm run calibrate:constants`: how good the aligner is with other values of its shape. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { build, type Plugin } from 'esbuild';
import { forNode } from '../../server/build-target.mjs';
import { textTable } from '../../server/text-table.ts';
import {
  constantIn,
  type Objective,
  SHAPE_CONSTANTS,
  type ShapeConstant,
  withConstant,
} from './aligner-constants.ts';
import { type DocumentResult, f1Of, type Gain, lossOf, pairedGain } from './paired-gain.ts';

/**
 * Standard errors from which a gain is one. Some thirty values are tried: at two, one of them would gain by
 * chance more often than not; at three, in one table of twenty.
 */
const SURE_ERRORS = 3;

/** A loss of so many standard errors in the other measure spoils a gain. */
const SPOILING_ERRORS = 1;

interface Options {
  readonly cases: string;
  readonly parallel?: string;
  readonly model: string;
  readonly only?: string;
}

await new Command('calibrate-constants')
  .description(
    'try other values of the constants that shape alignment, weights fitted anew for each',
  )
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option(
    '--parallel <file>',
    'sentences as `ordlyd eval embed` reads them, with a column "doc"; without them no rows are judged',
  )
  .option('--model <folder>', 'the model whose vectors are used', 'models/nordic-static')
  .option('--only <names>', 'constants to try, separated by commas')
  .action(async (options: Options) => {
    const only = options.only?.split(',');
    const tried = SHAPE_CONSTANTS.filter(
      ({ name, objective }) =>
        (only?.includes(name) ?? true) && (objective !== 'rows' || options.parallel !== undefined),
    );
    const rows: string[][] = [];
    const inUse = new Map<Objective, readonly DocumentResult[]>();
    for (const each of tried) {
      const current = constantIn(await readFile(each.file, 'utf8'), each.name);
      if (!each.values.includes(current)) {
        throw new RangeError(`${each.name} is ${current}, which is not among the values tried.`);
      }
      const used = inUse.get(each.objective) ?? (await trial(each, current, options));
      inUse.set(each.objective, used);
      for (const value of each.values) {
        const results = value === current ? used : await trial(each, value, options);
        rows.push(line(each, value, results, value === current ? null : used));
        console.error(rows.at(-1)?.join('  '));
      }
    }
    const header = ['constant', 'judged by', 'value', 'F1', 'gain', 'loss a link', 'gain', ''];
    const caption = `gains with their standard errors; from ${SURE_ERRORS} errors on they are sure`;
    console.log(textTable(caption, [header, ...rows]));
  })
  .parseAsync();

/** @param used - results of the value in use; `null` for that value itself */
function line(
  { name, objective }: ShapeConstant,
  value: number,
  results: readonly DocumentResult[],
  used: readonly DocumentResult[] | null,
): string[] {
  const loss = lossOf(results);
  const figures = [f1Of(results).toFixed(4), loss?.toFixed(4) ?? ''];
  if (used === null) {
    return [name, objective, String(value), figures[0], '', figures[1], '', 'in use'];
  }
  const gains = [
    pairedGain(used, results, f1Of),
    ...(loss === null ? [] : [pairedGain(used, results, (each) => -(lossOf(each) as number))]),
  ];
  const [f1Gain, lossGain = ''] = gains.map(({ gain, error }) => {
    const sign = gain < 0 ? '−' : '+';
    return `${sign}${Math.abs(gain).toFixed(4)} ± ${error.toFixed(4)}`;
  });
  const cells = [figures[0], f1Gain, figures[1], lossGain];
  return [name, objective, String(value), ...cells, isBetter(gains) ? 'better' : ''];
}

/** Surely better by one measure, and no worse by any. */
function isBetter(gains: readonly Gain[]): boolean {
  const sure = gains.some(({ gain, error }) => gain > 0 && gain >= SURE_ERRORS * error);
  return sure && gains.every(({ gain, error }) => gain >= -SPOILING_ERRORS * error);
}

/** In a process of its own: the constant is another in the very code that runs. */
async function trial(
  { file, name, objective }: ShapeConstant,
  value: number,
  { cases, parallel = '', model }: Options,
): Promise<DocumentResult[]> {
  const changed: Plugin = {
    name: 'constant',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (path !== resolve(file)) return null;
        const source = await readFile(path, 'utf8');
        return { contents: withConstant(source, name, value), loader: 'ts' };
      });
    },
  };
  // Within the repository, where packages are found.
  const outfile = resolve(`dist/scripts/trial-${name}.mjs`);
  await build({
    entryPoints: ['models/calibrate/constant-trial.ts'],
    outfile,
    bundle: true,
    ...forNode,
    packages: 'external',
    logLevel: 'warning',
    plugins: [changed],
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [outfile, objective, ...[model, cases, parallel].map((path) => resolve(path))],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${name} = ${value}: ${stderr}`);
  return JSON.parse(stdout) as DocumentResult[];
}
