/** What a web page may ask of its reader: the DOM is built only for pages within bounds. */
import { Parser } from 'htmlparser2';
import { InputError } from '../../core/errors.ts';

/** The deepest of real pages nest some 60; time to read one grows with depth times size. */
const DEEPEST = 200;
/** Long live tickers have 20,000 elements. */
const MOST_ELEMENTS = 40_000;
/** Text and tags without embedded pictures. A page with all of its scripts has 2 million. */
const LONGEST = 8_000_000;

/** Pictures and fonts that browsers embed when they save a page as one file. */
const EMBEDDED = /\bdata:[a-z]+\/[^"'\s>)]{100,}/giu;

/**
 * @returns the page without embedded files
 * @throws InputError `page-too-complex`
 */
export function boundedPage(html: string, fileName: string): string {
  const page = html.replace(EMBEDDED, 'data:,');
  if (page.length > LONGEST) throw tooComplex(fileName, `more than ${LONGEST} characters`);
  let depth = 0;
  let elements = 0;
  const parser = new Parser({
    onopentag() {
      if (++elements > MOST_ELEMENTS)
        throw tooComplex(fileName, `more than ${MOST_ELEMENTS} elements`);
      if (++depth > DEEPEST)
        throw tooComplex(fileName, `elements nested more than ${DEEPEST} deep`);
    },
    onclosetag() {
      depth--;
    },
  });
  parser.end(page);
  return page;
}

function tooComplex(fileName: string, what: string): InputError {
  return new InputError(
    'page-too-complex',
    `${fileName} has ${what}.`,
    'Save only the article: in the reader view of the browser, or as plain text (.txt).',
  );
}
