import { describe, expect, it } from 'vitest';
import {
  articleLanguage,
  detectLanguage,
  isForeign,
  paragraphLanguage,
} from '../../../server/core/text/language.ts';
import { LANGUAGE_WORDS, wordList } from '../../../server/core/text/words/index.ts';
import { LANGUAGES } from '../../../server/core/types.ts';
import { SNIPPETS } from './cases/languages.ts';

describe.each(LANGUAGES)('snippets in %s', (lang) => {
  it.each(SNIPPETS[lang])('%s', (snippet) => {
    expect(detectLanguage(snippet)).toBe(lang);
  });

  it('make an article in it', () => {
    expect(articleLanguage(SNIPPETS[lang])).toBe(lang);
  });

  it('are told from every foreign article around them', () => {
    const article = lang === 'en' ? 'sv' : 'en';
    const joined = SNIPPETS[lang].slice(0, 3).join(' ');
    expect(paragraphLanguage(joined, article)).toBe(lang);
  });
});

describe('what the evidence does not decide', () => {
  it.each(LANGUAGES)('a name takes the hint %s', (lang) => {
    expect(detectLanguage('2024', lang)).toBe(lang);
    expect(paragraphLanguage('Kim Jong-un', lang)).toBe(lang);
  });

  it('a text without words has no language', () => {
    expect(detectLanguage('')).toBeNull();
    expect(detectLanguage('2024: 11.000 (!)')).toBeNull();
    expect(articleLanguage([])).toBeNull();
    expect(articleLanguage(['2024', '***'])).toBeNull();
  });

  it('a sentence good in Bokmål and Danish takes the hint', () => {
    const both = 'Han har ikke sagt det.';
    expect(detectLanguage(both, 'nb')).toBe('nb');
    expect(detectLanguage(both, 'da')).toBe('da');
  });
});

describe('languages that are none of the six', () => {
  it.each([
    ['French', 'Le président a déclaré hier soir que les négociations étaient terminées.'],
    ['Polish', 'Prezydent powiedział wczoraj wieczorem, że rozmowy zostały zakończone.'],
    ['Russian', 'Президент заявил вчера вечером, что переговоры завершены.'],
    ['Korean', '대통령은 어제 저녁 회담이 끝났다고 말했다.'],
  ])('%s', (_, text) => {
    expect(detectLanguage(text)).toBeNull();
    expect(articleLanguage([text, text])).toBeNull();
  });

  it('one such paragraph does not hide the language of the article', () => {
    const french = 'Le président a déclaré hier soir que les négociations étaient terminées.';
    expect(articleLanguage([french, ...SNIPPETS.da])).toBe('da');
  });
});

describe('foreign', () => {
  it('Bokmål and Nynorsk are not foreign to each other, Danish is to both', () => {
    expect(isForeign('nn', 'nb')).toBe(false);
    expect(isForeign('nb', 'nn')).toBe(false);
    expect(isForeign('da', 'nb')).toBe(true);
    expect(isForeign('nn', 'da')).toBe(true);
  });

  it('an unknown language is foreign to all', () => {
    for (const lang of LANGUAGES) expect(isForeign(null, lang)).toBe(true);
  });

  it('a short loan does not make a paragraph foreign', () => {
    expect(paragraphLanguage('Fake news', 'nb')).toBe('nb');
  });
});

describe('word lists', () => {
  it.each(LANGUAGES)('%s: no word stands twice in one list', (lang) => {
    for (const [name, list] of Object.entries(LANGUAGE_WORDS[lang])) {
      const words: readonly string[] = typeof list === 'string' ? wordList(list) : list;
      expect([name, words.filter((word, i) => words.indexOf(word) < i)]).toEqual([name, []]);
    }
  });

  it('a word in every list would tell nothing', () => {
    const lists = LANGUAGES.map((lang) => new Set(wordList(LANGUAGE_WORDS[lang].markers)));
    const everywhere = [...lists[0]!].filter((word) => lists.every((list) => list.has(word)));
    expect(everywhere).toEqual([]);
  });

  it.each(LANGUAGES)('%s: abbreviations end in a full stop and stand in one list', (lang) => {
    const { neverLast, closeList, eitherWay, beforeNumber } = LANGUAGE_WORDS[lang];
    const all = [neverLast, closeList, eitherWay].flatMap(wordList);
    expect(all.filter((word, i) => all.indexOf(word) < i)).toEqual([]);
    expect([...all, ...wordList(beforeNumber)].filter((word) => !word.endsWith('.'))).toEqual([]);
  });
});
