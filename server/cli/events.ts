/** `ordlyd events`: which of many texts report the same event. */
import { Command, Option } from 'commander';
import { eventsFormats } from '../formats/write/events-format.ts';
import { openTexts } from './arguments.ts';
import type { Cli, WithModel } from './world.ts';

export function eventsCommand(cli: Cli, withModel: WithModel): Command {
  return new Command('events')
    .description('which of many texts report the same event')
    .argument('<paths...>', 'texts, or folders of texts, folders within them too')
    .addOption(
      new Option('--format <name>', 'how to write the result')
        .choices(eventsFormats.map(({ id }) => id))
        .default('table'),
    )
    .addHelpText(
      'after',
      `
Formats:
  table  for reading: the texts of every event, their pairs, and the sentences that speak for them
  tsv    one pair a line with its strongest sentences; events and paragraphs count from 1
  json   articles, groups and pairs with their evidence; indices count from 0

The confidence of a pair is the probability that both texts report the same event. Files in a folder
that cannot be read are named on stderr and left out.`,
    )
    .action(async (paths: string[], { format }: { format: string }) => {
      const filed = await openTexts(paths, cli);
      const articles = filed.map(({ article }) => article);
      const files = filed.map(({ file }) => file);
      await withModel(async (open) => {
        const found = await open.events(articles, { onProgress: progress(cli) });
        const writer = eventsFormats.find(({ id }) => id === format);
        for (const part of writer?.write({ ...found, model: open.model, files, articles }) ?? []) {
          await cli.out(part);
        }
      });
    });
}

/** Whole per cents, drawn over one another, only where a person is watching. */
function progress(cli: Cli): (share: number) => void {
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (!cli.interactive || percent === shown) return;
    shown = percent;
    void cli.words(percent === 100 ? '\r     \r' : `\r${percent} %`);
  };
}
