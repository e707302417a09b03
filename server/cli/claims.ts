/** `ordlyd find` and `ordlyd eval claims`: who reports a claim, and who leaves it out. */
import { basename, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { createClaimDesk, type FoundClaim, type Ledger, openClaims } from '../claims.ts';
import type { PassageReport } from '../core/claims/report.ts';
import { linkScores } from '../core/evaluate/link-scores.ts';
import { decidedClaims } from '../core/review/decisions.ts';
import { type Article, LANGUAGES, type Lang } from '../core/types.ts';
import { evaluateClaims, parseClaimCases } from '../evaluate-claims.ts';
import { textTable } from '../text-table.ts';
import { openArticle, openText, saveText } from '../workspace.ts';
import { openTexts, parseShare } from './arguments.ts';
import { dataOption, decisionsIn, withLibrary } from './store.ts';
import type { Cli, WithModel } from './world.ts';

interface FindOptions {
  readonly lang?: Lang;
  readonly least?: number;
  readonly format: string;
  readonly data?: string;
}

export function findCommand(cli: Cli, withModel: WithModel): Command {
  return new Command('find')
    .description('which passages report a claim, and which texts leave it out')
    .argument('<claim>', 'a sentence or a passage, in any of the languages')
    .argument(
      '[texts...]',
      'texts, folders, or the id of a collection; all collections if left out',
    )
    .addOption(
      new Option('--lang <tag>', 'language of the claim, if it is not recognised').choices(
        LANGUAGES,
      ),
    )
    .option('--least <confidence>', 'show passages from this confidence on, 0 to 1', parseShare)
    .addOption(
      new Option('--format <name>', 'how to write the result')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
The confidence is the probability that a careful reader would say: this passage reports the claim.
A text without a passage above the threshold is listed as not reporting it. In the table paragraph
numbers count from 1; in JSON indices and offsets count from 0.`,
    )
    .action(async (claim: string, texts: string[], options: FindOptions) => {
      const { lang, least, format, data } = options;
      const articles = await articlesOf(texts, data, cli);
      await withModel(async (open) => {
        const { model } = open;
        const { found: reported } = await open.find(claim, articles, { lang, least });
        await cli.out(
          format === 'json'
            ? `${JSON.stringify({ claim, model, articles: articles.map(({ id }) => id), found: reported }, null, 2)}\n`
            : foundText(reported, articles),
        );
      });
    });
}

/** A collection by its id, else files and folders; without any, every collection. */
async function articlesOf(
  texts: readonly string[],
  data: string | undefined,
  cli: Cli,
): Promise<readonly Article[]> {
  let named: readonly Article[] | null = null;
  await withLibrary(cli, data, async (library) => {
    const ids = (await library.collections()).map(({ id }) => id);
    const wanted =
      texts.length === 0 ? ids : ids.filter((id) => texts.length === 1 && id === texts[0]);
    const collections = await Promise.all(wanted.map(library.collection));
    if (collections.length > 0) named = collections.flatMap(({ articles }) => articles);
  });
  if (named) return named;
  const filed = await openTexts(texts, cli);
  return filed.map(({ article }) => article);
}

function foundText(found: readonly FoundClaim[], articles: readonly Article[]): string {
  const passages = found.map(({ article, confidence, report }) => {
    const { id, paragraphs } = articles[article];
    const head = `${id} ${report.paragraph + 1}  ${confidence.toFixed(2)}  ${mannerOf(report)}`;
    const { text } = paragraphs[report.paragraph];
    const sentences = report.sentences.map(({ start, end }) => `    ${text.slice(start, end)}\n`);
    return `${head}\n${sentences.join('')}`;
  });
  const silent = articles.filter((_, i) => !found.some(({ article }) => article === i));
  const absent = silent.map(({ id }) => `${id}  not reported here\n`);
  return `${passages.join('\n')}${passages.length > 0 && absent.length > 0 ? '\n' : ''}${absent.join('')}`;
}

const MODES = { direct: 'direct quotation', indirect: 'retold', own: 'own voice' } as const;

function mannerOf({ mode, source, medium, hedges }: PassageReport): string {
  const who = source ? `: ${source}${medium ? ` (${medium})` : ''}` : '';
  return `${MODES[mode]}${who}${hedges.length > 0 ? ', hedged' : ''}`;
}

export function claimsCommand(cli: Cli, withModel: WithModel): Command {
  return new Command('claims')
    .description('the ledger of a collection: who reports which claim, in whose words')
    .argument('[collection]', 'its id; the first one if left out')
    .addOption(
      new Option('--format <name>', 'how to write the result')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addHelpText(
      'after',
      `
Claims named in the collection's claims.yaml come first, then suggestions: what several texts report
alike, marked "?". A cell names the paragraphs, counted from 1; "-" = not reported. After a paragraph,
q = direct quotation, r = retold, ~ = hedged, ! = confirmed by a person.`,
    )
    .addOption(dataOption())
    .action(async (named: string | undefined, options: { format: string; data?: string }) => {
      await withLibrary(cli, options.data, async (library, shipped) => {
        const marked = await openClaims(cli.corpus, shipped);
        const decisions = await decisionsIn(library.store);
        const claimsOf = async (id: string) => decidedClaims(marked.get(id) ?? [], id, decisions);
        const id = named ?? (await library.collections())[0]?.id ?? '';
        await withModel(async (open) => {
          const engine = { ...open, claims: await open.loadClaims() };
          const ledger = await createClaimDesk(engine, library, claimsOf).ledger(id);
          const { articles, ...rest } = ledger;
          const ids = articles.map((each) => each.id);
          await cli.out(
            options.format === 'json'
              ? `${JSON.stringify({ ...rest, articles: ids }, null, 2)}\n`
              : ledgerText(ledger),
          );
        });
      });
    });
}

function ledgerText({ articles, rows, model }: Ledger): string {
  const cellText = ({ passages }: Ledger['rows'][number]['cells'][number]) =>
    passages.map((passage) => `${passage.paragraph + 1}${signsOf(passage)}`).join(' ') || '-';
  const name = (row: Ledger['rows'][number]) => {
    const text = row.name.length > SHOWN ? `${row.name.slice(0, SHOWN).trimEnd()}…` : row.name;
    return row.claim === null ? `? ${text}` : text;
  };
  return textTable(`${rows.length} claims, model ${model.name}@${model.hash}`, [
    ['claim', ...articles.map(({ id }) => id)],
    ...rows.map((row) => [name(row), ...row.cells.map(cellText)]),
  ]);
}

/** Longest name of a claim in the table. */
const SHOWN = 52;

function signsOf(passage: Ledger['rows'][number]['cells'][number]['passages'][number]): string {
  const mode = { direct: 'q', indirect: 'r', own: '' }[passage.mode];
  return `${mode}${passage.hedges.length > 0 ? '~' : ''}${passage.confirmed ? '!' : ''}`;
}

export function evalClaims(cli: Cli, withModel: WithModel): Command {
  return new Command('claims')
    .description('passages that report a claim against passages marked by people')
    .argument('<file>', 'JSON: {corpus: [path], claims: [{id, query, core, related}]}')
    .option('--predictions <file>', 'write the passages found as JSON')
    .option('--texts <folder>', 'where the files of the corpus are', '.')
    .addHelpText(
      'after',
      `
A passage is written "000:2": the file whose name starts with 000, its 2nd paragraph. Passages in
"core" must be found, those in "related" count neither way, all others are wrong.`,
    )
    .action(async (file: string, options: { predictions?: string; texts: string }) => {
      const cases = parseClaimCases(await openText(file), file);
      const articles = await Promise.all(
        cases.corpus.map(async (path) => ({
          name: basename(path),
          article: await openArticle(resolve(options.texts, path)),
        })),
      );
      await withModel(async (open) => {
        const { model, embed } = open;
        const engine = { model, embed, claims: await open.loadClaims() };
        const { predictions, counts } = await evaluateClaims(cases, articles, engine);
        if (options.predictions) {
          await saveText(options.predictions, `${JSON.stringify(predictions)}\n`);
        }
        const rows = [...counts].map(([group, each]) => {
          const { precision, recall, f1 } = linkScores(each);
          return [group, ...[precision, recall, f1].map((score) => score.toFixed(4))];
        });
        await cli.out(
          textTable(`${cases.claims.length} claims, model ${model.name}@${model.hash}`, [
            ['queries in', 'precision', 'recall', 'F1'],
            ...rows,
          ]),
        );
      });
    });
}
