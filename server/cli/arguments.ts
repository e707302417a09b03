/** What several commands take alike: texts by their paths, a confidence. */
import { InvalidArgumentError } from 'commander';
import { type FiledArticle, openArticles } from '../workspace.ts';
import type { Cli } from './world.ts';

/** The articles in files and folders; what is left out of folders is told. @throws InputError as `openArticles` */
export function openTexts(paths: readonly string[], cli: Cli): Promise<FiledArticle[]> {
  return openArticles(paths, ({ message }) => cli.words(`ordlyd: left out: ${message}\n`));
}

export function parseShare(text: string): number {
  const share = Number(text);
  if (text.trim() !== '' && share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError('A confidence lies between 0 and 1.');
}
