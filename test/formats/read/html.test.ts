import { describe, expect, it } from 'vitest';
import type { Article } from '../../../server/core/types.ts';
import { readHtml } from '../../../server/formats/read/html.ts';
import { BODY, latin1, page, utf8 } from './files.ts';

const read = (html: string, name = 'side.html') => readHtml(utf8(html), name);
const texts = ({ paragraphs }: Article, kind: string) =>
  paragraphs.filter((each) => each.kind === kind).map(({ text }) => text);

const JSON_LD = (facts: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...facts })}</script>`;

describe('a saved page', () => {
  it('gives the article, its parts by what they are, and nothing around it', () => {
    const article = read(page());
    expect(texts(article, 'text')).toEqual(BODY);
    expect(texts(article, 'heading')).toEqual(['Brann i havnen', 'Etterforsker saken']);
    expect(texts(article, 'caption')).toEqual(['Røyk over sentrum. Foto: Ola Hansen']);
    const all = article.paragraphs.map(({ text }) => text).join('\n');
    expect(all).not.toMatch(/Forsiden|Les også|skript|redaktør|color/u);
    expect(article).toMatchObject({ id: 'side', lang: 'nb', title: 'Brann i havnen' });
  });

  it.each<[string, string, Partial<Article>]>([
    [
      'Open Graph and meta tags',
      `<meta property="og:site_name" content="Havneposten"><meta property="og:title" content="Brann i havnen">
       <meta name="author" content="Kari Nordmann"><meta property="article:published_time" content="2023-09-14T23:30:00+02:00">
       <link rel="canonical" href="https://havneposten.example/brann">`,
      {
        outlet: 'Havneposten',
        title: 'Brann i havnen',
        author: 'Kari Nordmann',
        published: '2023-09-14',
        url: 'https://havneposten.example/brann',
      },
    ],
    [
      'JSON-LD',
      JSON_LD({
        '@type': 'NewsArticle',
        headline: 'Brann i havnen',
        datePublished: '2024-01-02',
        author: [
          { '@type': 'Person', name: 'Kari Nordmann' },
          { '@type': 'Person', name: 'Ola Hansen' },
        ],
        publisher: { '@type': 'Organization', name: 'Havneposten' },
      }),
      { outlet: 'Havneposten', author: 'Kari Nordmann, Ola Hansen', published: '2024-01-02' },
    ],
    [
      'an address the browser wrote when it saved the page',
      '<!-- saved from url=(0034)https://havneposten.example/a/1 -->',
      { url: 'https://havneposten.example/a/1' },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@context": </script>',
      { outlet: null },
    ],
    ['no facts', '', { outlet: null, published: null, url: null }],
    ['an address that is none', '<link rel="canonical" href="/brann">', { url: null }],
    [
      'a date that is none',
      '<meta property="article:published_time" content="i går">',
      { published: null },
    ],
  ])('says what it is: %s', (_, head, facts) => {
    expect(read(page({ head }))).toMatchObject(facts);
  });

  it('takes the date from <time>, and a byline in the text for the author', () => {
    const article = page().replace('</h1>', '</h1><time datetime="2023-10-05T08:00">i dag</time>');
    expect(read(article)).toMatchObject({ published: '2023-10-05', author: 'Kari Nordmann' });
  });

  it('believes the text where the page states a language it is clearly not in', () => {
    expect(read(page({ lang: 'en' })).lang).toBe('nb');
    expect(read(page({ lang: 'no' })).lang).toBe('nb');
    expect(read(page({ lang: 'nn' })).lang).toBe('nn');
  });

  it('reads what the page declares, unless the bytes say otherwise', () => {
    const old = page().replace('charset="utf-8"', 'charset="iso-8859-1"');
    const bytes = latin1(old.replaceAll('–', '-'));
    expect(texts(readHtml(bytes, 'a.html'), 'text')[0]).toBe(BODY[0]);
    expect(texts(read(old), 'text')).toEqual(BODY);
    // ISO 8859-2 has ž at BE; its declaration is asked, since the bytes do not tell.
    const czech = latin1(
      old
        .replaceAll('–', '-')
        .replace('iso-8859-1', 'iso-8859-2')
        .replace('Anne Berg', 'Anne Ru\u00bei'),
    );
    expect(texts(readHtml(czech, 'a.html'), 'text')[2]).toContain('Anne Ruži');
  });

  it('cuts paragraphs at doubled line breaks and keeps words whole', () => {
    const article = `<h1>Brann</h1><div>${BODY.join('<br>\n<br>').replace('havnen', 'hav&shy;nen')}</div>`;
    expect(texts(read(page({ article })), 'text')).toEqual(BODY);
    const inline = `<p>${BODY[0]!.replace('byen', '<b>by</b>en')}</p><p>${BODY[1]}</p>`;
    expect(texts(read(page({ article: inline })), 'text')).toEqual(BODY.slice(0, 2));
  });

  it('reads a fragment, and a page that names no article', () => {
    expect(texts(read(`<p>${BODY.join('</p><p>')}</p>`), 'text')).toEqual(BODY);
  });
});
