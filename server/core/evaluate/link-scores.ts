/** Precision, recall and F1 of links against links marked by people. */

/** 0-based paragraph numbers of the two sides. */
export type LinkKey = readonly [source: number, target: number];

/** Counts add up over documents (micro average). */
export interface LinkCounts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NO_LINKS: LinkCounts = { right: 0, wrong: 0, missed: 0 };

/** @param optional - links that count neither for nor against */
export function countLinks(
  predicted: readonly LinkKey[],
  gold: readonly LinkKey[],
  optional: readonly LinkKey[] = [],
): LinkCounts {
  const name = ([source, target]: LinkKey) => `${source} ${target}`;
  const wanted = new Set(gold.map(name));
  const ignored = new Set(optional.map(name));
  const found = new Set(predicted.map(name));
  let right = 0;
  let wrong = 0;
  for (const link of found) {
    if (wanted.has(link)) right++;
    else if (!ignored.has(link)) wrong++;
  }
  return { right, wrong, missed: wanted.size - right };
}

export function addCounts(a: LinkCounts, b: LinkCounts): LinkCounts {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed };
}

/** All between 0 and 1. Nothing predicted is precise; nothing to find is found. */
export interface LinkScores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function linkScores({ right, wrong, missed }: LinkCounts): LinkScores {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 =
    right === 0 && wrong + missed > 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f1 };
}
