/** A saved web page: Readability finds the article, the page's own metadata say what it is. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { InputError } from '../../core/errors.ts';
import type { Article } from '../../core/types.ts';
import { articleIdOf } from './article-id.ts';
import { articleOf, type Block, seenText } from './block.ts';
import { contentTypeOf, openingBytes, wrongType } from './content-type.ts';
import { isoDate } from './dates.ts';
import { decodeBytes } from './decode.ts';
import { htmlBlocks } from './html-blocks.ts';
import { statedLanguage } from './language-tag.ts';
import { boundedPage } from './page-limits.ts';

/** How far browsers look for the encoding; some pages have long comments before it. */
const CHARSET_HEAD = 4096;
/** Less is a page that holds no article: a start page, a log-in. */
const SHORTEST_ARTICLE = 60;
/** Where Readability finds no article, the page is read without these. */
const AROUND_ARTICLES = ['nav', 'aside', 'footer'];
/** Longest line taken for a name of authors. */
const LONGEST_AUTHOR = 120;

/**
 * Nothing of the page is run and nothing it refers to is fetched.
 *
 * @throws InputError `wrong-type`, `encoding`, `page-too-complex`, `no-article`, `language-unknown`
 */
export function readHtml(bytes: Uint8Array, fileName: string): Article {
  const type = contentTypeOf(bytes);
  if (type && type.extension !== '.html') throw wrongType(bytes, fileName, 'a web page');
  const source = decodeBytes(bytes, fileName, declaredCharset(bytes)).replaceAll('\0', '');
  const page = boundedPage(source, fileName);
  if (!/<[a-z!]/iu.test(page)) throw wrongType(bytes, fileName, 'a web page');
  const { document } = parseHTML(
    /<html[\s>]/iu.test(page) ? page : `<html><body>${page}</body></html>`,
  );
  // Readability rewrites the document: what it drops is asked for first.
  const stated = {
    lang: pageLanguage(document),
    published: pageDate(document),
    url: pageUrl(document, source),
  };
  const h1 = [...document.querySelectorAll('h1')].map((each) => seenText(each.textContent ?? ''));
  const whole = document.body ? htmlBlocks(document.body, AROUND_ARTICLES) : [];
  const found = new Readability<Element>(document, {
    serializer: (element) => element as Element,
    keepClasses: true,
  }).parse();
  const body = found?.content ? htmlBlocks(found.content) : [];
  const blocks = lengthOf(body) >= SHORTEST_ARTICLE ? body : whole;
  if (lengthOf(blocks) < SHORTEST_ARTICLE) {
    throw new InputError(
      'no-article',
      `${fileName} holds no article: there is hardly any text on the page.`,
      'If the browser shows one, save it as plain text (.txt), or open the page and save it anew.',
    );
  }
  const title = headlineOf(seenText(found?.title ?? ''), h1);
  return articleOf(
    {
      id: articleIdOf(fileName),
      source: fileName,
      lang: statedLanguage(
        stated.lang,
        blocks.map(({ text }) => text),
      ),
      outlet: seenText(found?.siteName ?? '') || null,
      author: authorOf(found?.byline),
      title,
      published: isoDate(found?.publishedTime ?? '') ?? stated.published,
      url: stated.url,
    },
    withHeadline(title, blocks),
  );
}

/** Without the name of the site, where the page has the headline without it. */
function headlineOf(title: string, h1: readonly string[]): string | null {
  return (
    h1.find((text) => text !== '' && title.includes(text) && !text.includes(title)) ??
    (title || null)
  );
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** Readability takes the headline out of the text; it is what the outlet says first. */
function withHeadline(title: string | null, blocks: readonly Block[]): readonly Block[] {
  if (title === null || blocks.some(({ text }) => text === title)) return blocks;
  return [{ text: title, kind: 'heading' }, ...blocks];
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = openingBytes(bytes, CHARSET_HEAD);
  return /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{1,40})/iu.exec(head)?.[1];
}

/** A name, not an address, a date or a sentence. */
function authorOf(byline: string | null | undefined): string | null {
  const name = seenText(byline ?? '').replace(
    /^(?:av|af|by|von|tekst|text|skrevet av|skriven av)[:\s]+/iu,
    '',
  );
  const isName =
    name !== '' && name.length <= LONGEST_AUTHOR && !/[\d@]|https?:|[.!?]\s/u.test(name);
  return isName ? name : null;
}

type Place = readonly [selector: string, attribute: string];

function firstOf(document: Document, places: readonly Place[]): string[] {
  return places.flatMap(([selector, attribute]) => {
    const value = document.querySelector(selector)?.getAttribute(attribute)?.trim();
    return value ? [value] : [];
  });
}

const DATES: readonly Place[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['[itemprop="datePublished"][content]', 'content'],
  ['time[itemprop="datePublished"]', 'datetime'],
  ['time[pubdate]', 'datetime'],
  ['meta[name="dc.date" i]', 'content'],
  ['meta[name="dcterms.created" i]', 'content'],
  ['meta[name="pubdate" i]', 'content'],
  ['meta[name="date" i]', 'content'],
  ['article time[datetime]', 'datetime'],
  ['main time[datetime]', 'datetime'],
];

function pageDate(document: Document): string | null {
  return (
    firstOf(document, DATES)
      .flatMap((text) => isoDate(text) ?? [])
      .at(0) ?? null
  );
}

function pageLanguage(document: Document): string | null {
  return (
    firstOf(document, [
      ['html', 'lang'],
      ['meta[property="og:locale"]', 'content'],
      ['meta[http-equiv="content-language" i]', 'content'],
    ])[0] ?? null
  );
}

/** Browsers write into a saved page where it came from. */
const SAVED_FROM =
  /<!--\s*saved from url=\(\d+\)(https?:\S{1,2000})|^\s*url:\s*(https?:\S{1,2000})/imu;

function pageUrl(document: Document, source: string): string | null {
  const saved = SAVED_FROM.exec(source.slice(0, CHARSET_HEAD));
  const stated = firstOf(document, [
    ['link[rel="canonical" i]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ]);
  const found = [...stated, saved?.[1] ?? saved?.[2] ?? ''].find(
    (url) => /^https?:\/\//iu.test(url) && URL.canParse(url),
  );
  return found ?? null;
}
