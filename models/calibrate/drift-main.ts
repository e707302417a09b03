/** `npm run calibrate:drift`: fits how sure drift findings are, to passages with known edits. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { driftTables } from '../../server/cli/drift-tables.ts';
import { type DriftWeights, judge } from '../../server/core/drift/confidence.ts';
import { loadModel } from '../../server/embed/model.ts';
import {
  type DriftCase,
  embedForDrift,
  evaluateDrift,
  parseDriftCases,
} from '../../server/evaluate-drift.ts';
import { textTable } from '../../server/text-table.ts';
import {
  DRIFT_FOLDS,
  driftFolds,
  fitDrift,
  type PreparedCase,
  prepareCases,
  rewordedCases,
} from './drift.ts';

/** Of the table of gains and costs. */
const TABLE_HEAD = ['kind', 'finds', 'otherwise flagged', 'clean flagged', 'only by it'];

const program = new Command('calibrate-drift')
  .description('fit the confidence of drift findings to passages with known edits')
  .requiredOption('--cases <file>', 'as `ordlyd eval drift` reads them')
  .option('--model <folder>', 'the model whose vectors are the evidence', 'models/nordic-static')
  .option('--weights <file>', 'what is written', 'server/core/drift/data/confidence.json')
  .option('--ablation <file>', 'write what each detector gains and costs into this text')
  .option('--dry-run', 'report only, write nothing')
  .action(
    async (options: {
      cases: string;
      model: string;
      weights: string;
      ablation?: string;
      dryRun?: boolean;
    }) => {
      const cases = parseDriftCases(await readFile(options.cases, 'utf8'), options.cases);
      const model = await loadModel(options.model);
      const reworded = rewordedCases(cases);
      const vectorOf = await embedForDrift(
        [...cases, ...reworded.flatMap((each) => each ?? [])],
        model.embed,
      );
      const fitted: Record<string, DriftWeights> = {};
      for (const [name, context] of [
        ['vectors', { vectorOf }],
        ['spelling', {}],
      ] as const) {
        const prepared = prepareCases(cases, context, reworded);
        const weightsFor = crossValidated(prepared);
        report(`${name}, cross-validated by document`, cases, prepared, weightsFor);
        if (options.ablation && name === 'vectors') {
          await writeTable(options.ablation, ablation(prepared, weightsFor));
        }
        fitted[name] = fitDrift(prepared);
      }
      if (options.dryRun) return;
      const file = resolve(options.weights);
      await writeFile(file, `${JSON.stringify(fitted, null, 2)}\n`);
      console.log(`Written to ${file}`);
    },
  );

await program.parseAsync();

function crossValidated(cases: readonly PreparedCase[]): (each: PreparedCase) => DriftWeights {
  const foldOf = driftFolds(cases);
  const folds = Array.from({ length: DRIFT_FOLDS }, (_, fold) =>
    fitDrift(cases.filter((each) => foldOf(each) !== fold)),
  );
  return (each) => folds[foldOf(each)];
}

function report(
  title: string,
  cases: readonly DriftCase[],
  prepared: readonly PreparedCase[],
  weightsFor: (each: PreparedCase) => DriftWeights,
): void {
  for (const mode of ['directed', 'undirected'] as const) {
    const findings = prepared.map((each) => judge(each[mode], weightsFor(each)));
    for (const [caption, rows] of driftTables(evaluateDrift(cases, findings))) {
      console.log(textTable(`${title}, ${mode}: ${caption}`, rows));
    }
  }
}

/** What each kind of finding gains on its own edits, and what it costs on clean passages. */
function ablation(
  prepared: readonly PreparedCase[],
  weightsFor: (each: PreparedCase) => DriftWeights,
): string[][] {
  const shown = prepared.map((each) => ({
    edit: each.edit,
    kinds: new Set<string>(judge(each.directed, weightsFor(each)).map(({ kind }) => kind)),
  }));
  const clean = shown.filter(({ edit }) => edit === null);
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  const kinds = [...new Set(shown.flatMap((each) => [...each.kinds]))].sort();
  const rows = kinds.map((kind) => {
    const edited = shown.filter(({ edit }) => edit?.type === kind);
    const found = edited.filter((each) => each.kinds.has(kind));
    const flagged = clean.filter((each) => each.kinds.has(kind));
    const alone = flagged.filter((each) => each.kinds.size === 1);
    const without = edited.filter((each) => each.kinds.size > Number(each.kinds.has(kind)));
    return [
      kind,
      share(found.length, edited.length),
      share(without.length, edited.length),
      share(flagged.length, clean.length),
      share(alone.length, clean.length),
    ];
  });
  const all = clean.filter(({ kinds }) => kinds.size > 0);
  return [...rows, ['any', '-', '-', share(all.length, clean.length), '-']];
}

/** Puts the rows in the place of those of the table with this head. */
async function writeTable(file: string, rows: readonly (readonly string[])[]): Promise<void> {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const head = `${line(TABLE_HEAD)}${'|---'.repeat(TABLE_HEAD.length)}|\n`;
  const text = await readFile(file, 'utf8');
  const start = text.indexOf(head);
  if (start < 0) throw new Error(`${file} has no table that begins with ${line(TABLE_HEAD)}`);
  const from = start + head.length;
  const length = /^(?:\|.*\n)*/u.exec(text.slice(from))![0].length;
  await writeFile(file, text.slice(0, from) + rows.map(line).join('') + text.slice(from + length));
}
