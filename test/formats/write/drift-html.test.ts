import { describe, expect, it } from 'vitest';
import { articleDrift } from '../../../server/core/drift/articles.ts';
import { buildArticle } from '../../../server/core/text/article.ts';
import type { Article } from '../../../server/core/types.ts';
import { driftHtml } from '../../../server/formats/write/drift-html.ts';

const source = buildArticle({
  id: 'first',
  lang: 'nb',
  outlet: 'Første <b>Avis</b>',
  title: null,
  published: '2024-05-03',
  url: 'https://example.org/first?a=1&b=2',
  paragraphs: ['Sju skip sank utenfor Bodø i april.', 'Bare her & <script>alert(1)</script>.'],
});
const target = buildArticle({
  id: 'second',
  lang: 'da',
  outlet: null,
  title: null,
  published: null,
  url: 'javascript:alert(1)',
  paragraphs: ['Syv skibe sank ud for Bodø i maj.'],
});
const link = { source: 0, target: 0, confidence: 1, chance: 0, evidence: [] };

function written(from: Article, to: Article): string {
  const tool = { name: 'ordlyd', version: '1.2.3' };
  const model = { name: 'letters', hash: '0123456789abcdef', dim: 2 };
  const groups = articleDrift(from, to, [link]);
  return [...driftHtml({ tool, model, source: from, target: to, groups })].join('');
}

describe('the drift report', () => {
  const html = written(source, target);

  it('marks both places and tells them apart by kind and severity', () => {
    expect(html).toMatch(/i <mark>april<\/mark>/);
    expect(html).toMatch(/i <mark>maj<\/mark>/);
    expect(html).toMatch(
      /date, (major|minor)<\/span>: <q lang="nb">april<\/q> → <q lang="da">maj<\/q>/,
    );
  });

  it('cites each passage with outlet, date and address', () => {
    expect(html).toContain('<strong>Første &lt;b&gt;Avis&lt;/b&gt;</strong>');
    expect(html).toContain('<time datetime="2024-05-03">3 May 2024</time>');
    expect(html).toContain('href="https://example.org/first?a=1&amp;b=2"');
  });

  it('has what only one text has, and nothing that runs', () => {
    expect(html).toContain('Only in the first text');
    expect(html).not.toContain('Only in the second text');
    expect(html).not.toMatch(/<script|href="javascript/);
  });

  it('says where words stand that are not in the passages shown', () => {
    const span = (paragraph: number) => ({ paragraph, start: 0, end: 4 });
    const [group] = articleDrift(source, target, [link]);
    const finding = { ...group.findings[0], source: span(1), target: span(0) };
    const tool = { name: 'ordlyd', version: '1.2.3' };
    const model = { name: 'letters', hash: '0123456789abcdef', dim: 2 };
    const groups = [{ ...group, findings: [finding] }];
    const report = [...driftHtml({ tool, model, source, target, groups })].join('');
    expect(report).toContain('<q lang="nb">Bare</q> (¶\u00a02) → <q lang="da">Syv </q><br>');
  });

  it('says so where nothing differs', () => {
    expect(written(source, source)).toContain('No passage that both report differs.');
  });
});
