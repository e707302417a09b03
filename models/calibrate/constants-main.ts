/** `npm run calibrate:constants`: how good the aligner is with other values of its shape. */
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { build, type Plugin } from 'esbuild';
import { textTable } from '../../server/text-table.ts';
import {
  constantIn,
  SHAPE_CONSTANTS,
  type ShapeConstant,
  withConstant,
} from './aligner-constants.ts';
import type { TrialResult } from './constant-trial.ts';

/** Gains below this are noise: another split into parts moves the score by as much. */
const NOISE = 0.001;

interface Options {
  readonly cases: string;
  readonly model: string;
  readonly only?: string;
}

await new Command('calibrate-constants')
  .description(
    'try other values of the constants that shape alignment, weights fitted anew for each',
  )
  .requiredOption('--cases <file>', 'as `ordlyd eval align` reads them')
  .option('--model <folder>', 'the model whose vectors are used', 'models/nordic-static')
  .option('--only <names>', 'constants to try, separated by commas')
  .action(async (options: Options) => {
    const only = options.only?.split(',');
    const rows: string[][] = [];
    for (const each of SHAPE_CONSTANTS.filter(({ name }) => only?.includes(name) ?? true)) {
      const inUse = constantIn(await readFile(each.file, 'utf8'), each.name);
      const results: [value: number, TrialResult][] = [];
      for (const value of each.values) results.push([value, await trial(each, value, options)]);
      rows.push(...verdict(each, inUse, results));
      console.error(`${each.name} is done`);
    }
    const header = ['constant', 'judged by', 'value', 'F1', 'log loss', ''];
    console.log(textTable(`differences under ${NOISE} are noise`, [header, ...rows]));
  })
  .parseAsync();

/** A line a value; the one in use stands unless another is better by more than noise. */
function verdict(
  { name, objective }: ShapeConstant,
  inUse: number,
  results: readonly (readonly [number, TrialResult])[],
): string[][] {
  const used = results.find(([value]) => value === inUse);
  if (!used) throw new RangeError(`${name} is ${inUse}, which is not among the values tried.`);
  return results.map(([value, { f1, logLoss }]) => {
    const better = f1 > used[1].f1 + NOISE ? 'better' : '';
    const loss = logLoss === null ? '' : logLoss.toFixed(4);
    return [
      name,
      objective,
      String(value),
      f1.toFixed(4),
      loss,
      value === inUse ? 'in use' : better,
    ];
  });
}

/** In a process of its own: the constant is another in the very code that runs. */
async function trial(
  { file, name, objective }: ShapeConstant,
  value: number,
  { cases, model }: Options,
): Promise<TrialResult> {
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
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
    plugins: [changed],
  });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [outfile, objective, resolve(cases), resolve(model)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${name} = ${value}: ${stderr}`);
  return JSON.parse(stdout) as TrialResult;
}
