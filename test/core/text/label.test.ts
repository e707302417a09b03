import { expect, it } from 'vitest';
import { articleLabel } from '../../../server/core/text/label.ts';
import type { Lang } from '../../../server/core/types.ts';

it.each<[string, { lang: Lang; outlet: string | null; published: string | null }, string]>([
  ['en-GB', { lang: 'nb', outlet: null, published: '2023-09' }, 'Norwegian Bokmål, September 2023'],
  ['en-GB', { lang: 'da', outlet: null, published: '2023' }, 'Danish, 2023'],
  ['en-GB', { lang: 'de', outlet: null, published: null }, 'German'],
  ['en-GB', { lang: 'sv', outlet: 'Posten', published: '2023-09-14' }, 'Posten, 14 Sept 2023'],
  ['en-GB', { lang: 'sv', outlet: 'Posten', published: null }, 'Posten'],
  ['de', { lang: 'nn', outlet: null, published: '2024-01' }, 'Norwegisch (Nynorsk), Januar 2024'],
  ['nb', { lang: 'sv', outlet: null, published: '2023-12-31' }, 'svensk, 31. desember 2023'],
])('%s: %j is %s', (locale, article, label) => {
  expect(articleLabel(article, locale)).toBe(label);
});
