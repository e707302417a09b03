/** A report to read, print and send: every passage with where it is from. */
import type { AlignedUnit, UnitFinding, UnitSide } from '../../core/exchange/unit.ts';
import type { Article, Span } from '../../core/types.ts';
import { modelName, type OneFileFormat } from './alignment-format.ts';
import {
  addressHtml,
  dateHtml,
  escapeHtml,
  NO_BREAK,
  percent,
  REPORT_TAIL,
  reportHead,
} from './report-style.ts';

export const html: OneFileFormat = {
  id: 'html',
  purpose: 'a report to read, print and send',
  mediaType: 'text/html; charset=utf-8',
  extension: 'html',
  kind: 'rows',
  async *write(units, { tool, model, title }) {
    const about = `Passages that report the same, by ${tool.name} ${tool.version}, model ${modelName(model)}. Percentages are the probability that a careful reader would put them together.`;
    yield reportHead({ title, about });
    let count = 0;
    for await (const unit of units) {
      count++;
      yield section(unit, count);
    }
    if (count === 0) yield '<p class="missing">Nothing here meets what was asked for.</p>\n';
    yield REPORT_TAIL;
  },
};

function section(unit: AlignedUnit, number: number): string {
  const { sides, note, findings } = unit;
  const missing = sides.filter(({ paragraphs }) => paragraphs.length === 0);
  return [
    `<section aria-labelledby="u${number}">\n<h2 id="u${number}">${number}${headline(unit)}</h2>\n<div class="sides">\n`,
    ...sides.map((side, k) =>
      side.paragraphs.length === 0 ? '' : figure(side, spansOn(k, findings ?? [])),
    ),
    '</div>\n',
    ...(missing.length === 0 ? [] : [missingFrom(missing)]),
    ...(note === null ? [] : [`<p class="facts">Note: ${escapeHtml(note)}</p>\n`]),
    ...(findings && findings.length > 0 ? [findingList(findings, sides)] : []),
    '</section>\n',
  ].join('');
}

/** In one line: of many texts most are silent on most passages. */
function missingFrom(sides: readonly UnitSide[]): string {
  const names = sides.map(({ article }) => escapeHtml(nameOf(article)));
  return `<p class="facts">Not in ${names.join(', ')}</p>\n`;
}

const VERDICTS = {
  accepted: ' · <span class="accepted">accepted by a person</span>',
  rejected: ' · <span class="rejected">rejected by a person</span>',
} as const;

function headline({ confidence, verdict }: AlignedUnit): string {
  const sure = confidence === null ? 'in one text only' : percent(confidence);
  return ` · ${sure}${verdict === null ? '' : VERDICTS[verdict]}`;
}

/** A passage of one text, what is marked in it, and where it is from. */
export function figure(
  { article, paragraphs }: UnitSide,
  spans: ReadonlyMap<number, Span[]>,
): string {
  const passage =
    paragraphs.length === 0
      ? '<p class="missing">Not in this text</p>\n'
      : paragraphs
          .map((p) => {
            const { text, lang } = article.paragraphs[p];
            return `<p lang="${lang}">${markedHtml(text, spans.get(p) ?? [])}</p>\n`;
          })
          .join('');
  const cite = article.url === null ? '' : ` cite="${escapeHtml(article.url)}"`;
  return `<figure>\n<blockquote${cite}>\n${passage}</blockquote>\n<figcaption>${citation(article, paragraphs)}</figcaption>\n</figure>\n`;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** What a text is called: by its outlet, where that is known. */
export function nameOf({ outlet, id }: Article): string {
  return outlet ?? id;
}

/** Outlet, author, title, date, paragraphs, address; what is not known is left out. */
function citation(article: Article, paragraphs: readonly number[]): string {
  const { author, title, published, url, lang } = article;
  const numbers = paragraphs.map((p) => p + 1).join(', ');
  return [
    `<strong>${escapeHtml(nameOf(article))}</strong>`,
    ...(author === null ? [] : [escapeHtml(author)]),
    ...(title === null ? [] : [`<cite lang="${lang}">${escapeHtml(title)}</cite>`]),
    ...(published === null ? [] : [dateHtml(published)]),
    languageNames.of(lang) ?? lang,
    ...(numbers === '' ? [] : [`¶${NO_BREAK}${numbers}`]),
    ...(url === null ? [] : [addressHtml(url)]),
  ].join(' · ');
}

function findingList(findings: readonly UnitFinding[], sides: readonly UnitSide[]): string {
  const name = (k: number) => nameOf(sides[k].article);
  const items = findings.map(({ kind, severity, confidence, explanation, between }) => {
    const where = sides.length > 2 ? ` (${between.map(name).join(' – ')})` : '';
    return `<li><span class="${severity}">${kind}, ${severity}</span>${escapeHtml(where)}: ${escapeHtml(explanation)} <span class="facts">${percent(confidence)}</span></li>\n`;
  });
  return `<ul aria-label="What differs">\n${items.join('')}</ul>\n`;
}

/** By paragraph, what findings point at on one side. */
function spansOn(side: number, findings: readonly UnitFinding[]): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { between, source, target } of findings) {
    const span = between[0] === side ? source : between[1] === side ? target : null;
    if (span) spans.set(span.paragraph, [...(spans.get(span.paragraph) ?? []), span]);
  }
  return spans;
}

/** Spans may overlap: what lies in any of them is marked. */
function markedHtml(text: string, spans: readonly Span[]): string {
  let [written, at] = ['', 0];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    written += `${escapeHtml(text.slice(at, from))}<mark>${escapeHtml(text.slice(from, end))}</mark>`;
    at = end;
  }
  return written + escapeHtml(text.slice(at));
}
