import { strings } from '../strings.ts';
import { fullName } from './article-label.ts';
import type { Place } from './lighting.ts';
import type { Reading } from './reading.ts';
import { linkNumber, linkWords } from './score-words.ts';

/** What a screen reader says when a paragraph lights up with its counterparts. */
export function announcementFor(reading: Reading, place: Place): string {
  const { articles } = reading.comparison;
  const article = articles[place.article]!;
  const counterparts = reading.counterparts[place.article]?.[place.paragraph] ?? [];
  const { lit, counterpart } = strings.announce;
  return lit(
    place.paragraph + 1,
    article.paragraphs.length,
    fullName(article),
    counterparts.map((other) =>
      counterpart(
        fullName(articles[other.article]!),
        other.paragraph + 1,
        linkWords(other),
        linkNumber(other),
      ),
    ),
  );
}
