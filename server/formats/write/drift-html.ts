/** What changed between two texts, as a report to read, print and send: both passages, each cited. */
import type { ArticleFinding, GroupDrift, PlacedSpan } from '../../core/drift/articles.ts';
import type { Article, ModelIdentity, Span } from '../../core/types.ts';
import type { ToolIdentity } from './comparison-format.ts';
import { figure, nameOf } from './html.ts';
import { escapeHtml, NO_BREAK, percent, REPORT_TAIL, reportHead } from './report-style.ts';

export interface DriftReport {
  readonly tool: ToolIdentity;
  readonly model: ModelIdentity;
  readonly source: Article;
  readonly target: Article;
  /** In the order of the source. */
  readonly groups: readonly GroupDrift[];
}

/** Passages in which something differs, in the order of the first text; then what only one text has. */
export function* driftHtml(report: DriftReport): Iterable<string> {
  const { tool, model, source, target, groups } = report;
  const title = `What changed: ${nameOf(source)} → ${nameOf(target)}`;
  const findings = groups.flatMap((group) => group.findings);
  const major = findings.filter(({ severity }) => severity === 'major').length;
  const about = `${findings.length} findings, ${major} of them major, by ${tool.name} ${tool.version}, paragraphs aligned with the model ${model.name} (${model.hash}). A finding is an issue to look at, not an error, until a person confirms it. Percentages are the share of such findings that were edits, in texts whose edits are known.`;
  yield reportHead({ title, about });
  const differing = groups.filter((group) => group.findings.length > 0);
  for (const [k, group] of differing.entries()) yield section(report, group, k + 1);
  if (differing.length === 0) yield '<p class="missing">No passage that both report differs.</p>\n';
  yield lonely('omitted', `Only in the first text, ${nameOf(source)}`, source, groups);
  yield lonely('added', `Only in the second text, ${nameOf(target)}`, target, groups);
  yield REPORT_TAIL;
}

function section({ source, target }: DriftReport, group: GroupDrift, number: number): string {
  const outcome = group.outcome === 'matched' ? '' : ` · ${group.outcome}`;
  const numbers = [group.source, group.target].map((side) => side.map((p) => p + 1).join(', '));
  const place = `¶${NO_BREAK}${numbers.join(' → ')}`;
  return [
    `<section aria-labelledby="p${number}">\n<h2 id="p${number}">${number} · ${place}${outcome}</h2>\n<div class="sides">\n`,
    figure({ article: source, paragraphs: group.source }, marksOf(group, 'source')),
    figure({ article: target, paragraphs: group.target }, marksOf(group, 'target')),
    '</div>\n<ul aria-label="What differs">\n',
    ...group.findings.map((finding) => item(finding, group, source, target)),
    '</ul>\n</section>\n',
  ].join('');
}

function item(
  finding: ArticleFinding,
  group: GroupDrift,
  source: Article,
  target: Article,
): string {
  const { kind, severity, confidence, explanation, rule } = finding;
  const words = [
    quoted(source, finding.source, group.source),
    quoted(target, finding.target, group.target),
  ].join(' → ');
  return `<li><span class="${severity}">${kind}, ${severity}</span>: ${words}<br>${escapeHtml(explanation)} <span class="facts">${percent(confidence)}, ${escapeHtml(rule)}</span></li>\n`;
}

/** @param shown - paragraphs above; words from elsewhere, as where a person was introduced, say where */
function quoted(
  { paragraphs }: Article,
  span: PlacedSpan | null,
  shown: readonly number[],
): string {
  if (span === null) return '<span class="missing">nothing</span>';
  const { text, lang } = paragraphs[span.paragraph];
  const words = `<q lang="${lang}">${escapeHtml(text.slice(span.start, span.end))}</q>`;
  return shown.includes(span.paragraph) ? words : `${words} (¶${NO_BREAK}${span.paragraph + 1})`;
}

function marksOf(group: GroupDrift, side: 'source' | 'target'): ReadonlyMap<number, Span[]> {
  const marks = new Map<number, Span[]>();
  for (const { [side]: span } of group.findings) {
    if (span) marks.set(span.paragraph, [...(marks.get(span.paragraph) ?? []), span]);
  }
  return marks;
}

function lonely(
  outcome: 'omitted' | 'added',
  heading: string,
  article: Article,
  groups: readonly GroupDrift[],
): string {
  const alone = groups
    .filter((group) => group.outcome === outcome)
    .flatMap(({ source, target }) => [...source, ...target]);
  if (alone.length === 0) return '';
  const figures = alone.map((p) => figure({ article, paragraphs: [p] }, new Map()));
  return `<section aria-labelledby="${outcome}">\n<h2 id="${outcome}">${escapeHtml(heading)}</h2>\n${figures.join('')}</section>\n`;
}
