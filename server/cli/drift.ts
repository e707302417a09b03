/** `ordlyd drift` and `ordlyd eval drift`: what changed on the way from one text to another. */
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { PlacedSpan } from '../core/drift/articles.ts';
import type { Article } from '../core/types.ts';
import type { NamedFinding, NamedGroup } from '../drift.ts';
import {
  driftPredictions,
  evaluateDrift,
  parseDriftCases,
  predictDrift,
} from '../evaluate-drift.ts';
import { parseMarkedDrift, scoreMarkedDrift } from '../evaluate-drift-marked.ts';
import { driftHtml } from '../formats/write/drift-html.ts';
import { textTable } from '../text-table.ts';
import { openArticle, openText, saveText } from '../workspace.ts';
import { driftTables, markedTable, shortened } from './drift-tables.ts';
import type { Cli, WithModel } from './world.ts';

/** @param openArticles - reads the texts named on the command line, each with an id of its own */
export function driftCommand(
  cli: Cli,
  withModel: WithModel,
  openArticles: (files: string[]) => Promise<Article[]>,
): Command {
  return new Command('drift')
    .description('what changed on the way from one text to another')
    .argument('<first>', 'a text; "-" reads it from stdin')
    .argument('<second>', 'the text it is compared with')
    .addOption(
      new Option('--format <name>', 'how to write the result')
        .choices(['table', 'json', 'html'])
        .default('table'),
    )
    .option('--derived', 'the second text is a translation or rewriting of the first')
    .addHelpText(
      'after',
      `
Every finding is an issue to look at, not an error: people decide. Its confidence is the share of
such findings that were edits in the development set. In the table paragraph numbers count from 1;
in JSON indices and offsets count from 0. The HTML is one file without script, to read, print and send;
it cites every passage.`,
    )
    .action(
      async (
        first: string,
        second: string,
        { format, derived }: { format: string; derived?: boolean },
      ) => {
        const [source, target] = await openArticles([first, second]);
        await withModel(async (open) => {
          const { groups } = await open.drift(source, target, { derived: derived === true });
          switch (format) {
            case 'json': {
              const found = { model: open.model, source: source.id, target: target.id, groups };
              await cli.out(`${JSON.stringify(found, null, 2)}\n`);
              break;
            }
            case 'html': {
              const tool = { name: 'ordlyd', version: cli.version };
              const report = { tool, model: open.model, source, target, groups };
              for (const part of driftHtml(report)) await cli.out(part);
              break;
            }
            default:
              await cli.out(findingsTable(source, target, groups));
          }
        });
      },
    );
}

function findingsTable(source: Article, target: Article, groups: readonly NamedGroup[]): string {
  const numbers = (paragraphs: readonly number[]) =>
    paragraphs.length === 0 ? '-' : paragraphs.map((p) => p + 1).join('+');
  const shown = ({ paragraphs }: Article, span: PlacedSpan | null) => {
    if (span === null) return '-';
    return shortened(paragraphs[span.paragraph].text.slice(span.start, span.end));
  };
  const line = (group: NamedGroup, finding: NamedFinding) => [
    `${numbers(group.source)} | ${numbers(group.target)}`,
    finding.kind,
    finding.severity,
    finding.confidence.toFixed(2),
    shown(source, finding.source),
    shown(target, finding.target),
  ];
  const rows = groups.flatMap((group) =>
    group.findings.length > 0
      ? group.findings.map((finding) => line(group, finding))
      : [[`${numbers(group.source)} | ${numbers(group.target)}`, group.outcome, '', '', '', '']],
  );
  return textTable(`${source.id} | ${target.id}`, [
    ['paragraphs', 'kind', 'severity', 'confidence', 'first', 'second'],
    ...rows,
  ]);
}

export function evalDrift(cli: Cli, withModel: WithModel): Command {
  return new Command('drift')
    .description('findings on passages with known edits')
    .argument('<file>', 'JSON lines: {id, source: {lang, text}, target, edit: {type, start, end}}')
    .option('--predictions <file>', 'write what was found, one JSON a line')
    .option('--undirected', 'do not tell the detectors that the targets are translations')
    .option('--texts <folder>', 'where the files are that drift marked by hand is about', '.')
    .addHelpText(
      'after',
      `
Instead of passages, the file may hold drift marked by hand between two text files,
{source: "a.txt", target: "b.txt", drift: [{pair: [1, 2], type, source: "words", target: "words"}]}, where
numbers count the files' non-empty lines from 1; --texts says where they are.`,
    )
    .action(
      async (
        file: string,
        {
          predictions,
          undirected,
          texts,
        }: { predictions?: string; undirected?: boolean; texts: string },
      ) => {
        const content = await openText(file);
        const marked = parseMarkedDrift(content);
        if (marked) {
          await withModel(async (open) => {
            const paths = [marked.source, marked.target].map((name) => join(texts, name));
            const [source, target] = await Promise.all(paths.map(openArticle));
            const { groups } = await open.drift(source, target, { derived: false });
            const scored = scoreMarkedDrift(source, target, groups, marked);
            if (predictions) await saveText(predictions, `${JSON.stringify(scored, null, 2)}\n`);
            await cli.out(markedTable(source, target, scored));
          });
          return;
        }
        const cases = parseDriftCases(content, file);
        await withModel(async (open) => {
          const findings = await predictDrift(cases, open.embed, { derived: !undirected });
          if (predictions) await saveText(predictions, driftPredictions(cases, findings));
          const caption = `${cases.length} passages, model ${open.model.name}@${open.model.hash}`;
          for (const [part, rows] of driftTables(evaluateDrift(cases, findings))) {
            await cli.out(`${textTable(`${caption}: ${part}`, rows)}\n`);
          }
        });
      },
    );
}
