/** Templates of the rows: what a comparison looks like between the column heads and the foot of the page. */
import { html, nothing, type TemplateResult } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import type { Article, Paragraph } from '../../server/core/types.ts';
import type { Mark } from '../drift/marks.ts';
import { fullName, languageName } from '../reading/article-label.ts';
import type { Block, Standing } from '../reading/blocks.ts';
import { bySureness, type Counterpart, type CounterpartIndex } from '../reading/counterparts.ts';
import { type Lighting, type LitParagraph, type Place, placeKey } from '../reading/lighting.ts';
import { foldBeside, type Run, runsOf } from '../reading/runs.ts';
import { confidenceNumber, linkNumber, linkWords } from '../reading/score-words.ts';
import { sentencePieces } from '../reading/sentence-pieces.ts';
import { strings } from '../strings.ts';
import { markedParagraph, type ShownMarks } from './drift-marks.ts';

/** What the rows need to know to draw themselves. */
export interface PassageContext {
  readonly articles: readonly Article[];
  /** Class of each article's hue. */
  readonly hues: readonly string[];
  readonly counterparts: CounterpartIndex;
  readonly lighting: Lighting;
  /** `placeKey` of the paragraph whose evidence is open. */
  readonly pinned: string | null;
  /** `placeKey` of the paragraph asked about. */
  readonly asked: string | null;
  /** Whether one may ask why it is not linked to what is pinned. */
  readonly askable: (place: Place) => boolean;
  readonly sharedTotal: number;
  readonly standings: readonly (readonly Standing[])[];
  /** Fold long runs that are in one text only. */
  readonly fold: boolean;
  /** What drifted, and how it is marked. */
  readonly drift: ShownMarks;
  /** One text after the other, with headings to go by. */
  readonly linear: boolean;
}

export function blockTemplate(block: Block, context: PassageContext): TemplateResult {
  const isShared = block.kind === 'shared';
  const speaking = block.cells.filter((cell) => cell.length > 0).length;
  const label = isShared
    ? strings.rows.shared(block.number, context.sharedTotal, speaking)
    : strings.rows.apart;
  const absent = context.articles.filter((_, k) => block.cells[k]!.length === 0);
  return html`
    <div class="row ${block.kind}" role=${context.linear ? nothing : 'group'} aria-label=${context.linear ? nothing : label}>
      ${context.linear ? html`<h3>${label}</h3>` : nothing}
      ${block.cells.map((cell, k) => cellTemplate(block, cell, k, context))}
      ${
        isShared && absent.length > 0
          ? html`<p class="absentees">${strings.rows.notIn(absent.map(fullName))}</p>`
          : nothing
      }
    </div>
  `;
}

function cellTemplate(
  block: Block,
  cell: readonly number[],
  k: number,
  context: PassageContext,
): TemplateResult {
  const article = context.articles[k]!;
  if (cell.length === 0) {
    return block.kind === 'apart'
      ? html`<div class="cell empty"></div>`
      : html`
        <div class="cell empty" role="group" aria-label=${fullName(article)}>
          <span class="absent">${strings.rows.notHere}</span>
        </div>
      `;
  }
  const runs =
    block.kind === 'shared'
      ? [{ alone: false, open: cell, folded: [] }]
      : runsOf(cell, context.standings[k]!, context.fold ? foldOf(block, k, context) : null);
  return html`
    <div class="cell ${context.hues[k]}" role="group" aria-label=${fullName(article)}>
      ${whoseTemplate(block, k, context)}
      ${runs.map((run) => runTemplate(run, k, context))}
    </div>
  `;
}

/** Whose words follow, where the columns do not say it; in linear reading also how they relate to the first. */
function whoseTemplate(block: Block, k: number, context: PassageContext): TemplateResult {
  const article = context.articles[k]!;
  const name = html`<span class="tag" aria-hidden="true">${article.lang}</span> ${fullName(article)}`;
  if (!context.linear) return html`<span class="whose" aria-hidden="true">${name}</span>`;
  const first = block.cells.findIndex((cell) => cell.length > 0);
  const [surest] = block.cells[k]!.flatMap((p) => context.counterparts[k]![p]!)
    .filter(
      ({ article, paragraph }) => article === first && block.cells[first]!.includes(paragraph),
    )
    .sort(bySureness);
  return html`
    <h4 class="whose">${name}</h4>
    ${surest === undefined ? nothing : html`<p class="relation">${relation(surest, context.articles[first]!)}</p>`}
  `;
}

function relation(link: Counterpart, first: Article): string {
  return strings.rows.sameAs(linkWords(link), linkNumber(link), fullName(first));
}

function foldOf(block: Block, k: number, { standings }: PassageContext) {
  const texts = block.cells.map(
    (cell, k) => cell.filter((p) => standings[k]![p] !== 'aside').length,
  );
  return foldBeside(Math.max(0, ...texts.toSpliced(k, 1)));
}

function runTemplate(
  { alone, open, folded }: Run,
  k: number,
  context: PassageContext,
): TemplateResult {
  const article = context.articles[k]!;
  const template = (p: number) => paragraphTemplate(article.paragraphs[p]!, k, p, context);
  return html`
    <div class="run">
      ${alone ? html`<span class="only-here">${strings.rows.onlyHere}</span>` : nothing}
      ${open.map(template)}
      ${
        folded.length === 0
          ? nothing
          : html`
            <details class="fold">
              ${foldSummary(article, folded, open.length > 0, context.standings[k]!)}
              ${folded.map(template)}
            </details>
          `
      }
    </div>
  `;
}

/** How much is folded, and how it begins. */
function foldSummary(
  article: Article,
  folded: readonly number[],
  isMore: boolean,
  standings: readonly Standing[],
) {
  const texts = folded.filter((p) => article.paragraphs[p]!.kind === 'text');
  const first = article.paragraphs[texts[0]!]!;
  const { more, folded: whole, toldElsewhere } = strings.rows;
  const told = texts.filter((p) => standings[p] === 'shared').length;
  return html`
    <summary>
      ${isMore ? more(texts.length) : whole(texts.length)}${told === 0 ? nothing : toldElsewhere(told)}
      <span class="preview" lang=${first.lang}>${first.text}</span>
    </summary>
  `;
}

export function paragraphTemplate(
  paragraph: Paragraph,
  k: number,
  p: number,
  context: PassageContext,
): TemplateResult {
  const { kind, lang } = paragraph;
  if (kind !== 'text') {
    const name =
      kind === 'foreign-quotation'
        ? `${strings.rows.kind[kind]} (${languageName(lang)})`
        : strings.rows.kind[kind];
    return html`
      <div class="paragraph aside ${kind}" data-article=${k} data-paragraph=${p}>
        <span class="kind">${name}</span>
        <p lang=${lang}>${paragraph.text}</p>
      </div>
    `;
  }
  const key = placeKey({ article: k, paragraph: p });
  const lit = context.lighting.get(key);
  const others = new Set(context.counterparts[k]![p]!.map(({ article }) => article)).size;
  const classes = {
    linked: others > 0,
    source: lit?.role === 'source',
    counterpart: lit?.role === 'counterpart',
    pinned: context.pinned === key,
    asked: context.asked === key,
  };
  return html`
    <div class=${classMap({ paragraph: true, ...classes })} data-article=${k} data-paragraph=${p}>
      ${others > 0 ? linkTemplate(context.articles[k]!, p, others, classes.pinned) : nothing}
      ${lit === undefined || lit.link === null ? nothing : confidenceTemplate(lit.link)}
      <p lang=${lang}>${others > 0 ? nothing : html`<span class="verse">${p + 1}</span>`}${textTemplate(paragraph, lit, context.drift.index.get(key) ?? [], context.drift)}</p>
      ${context.askable({ article: k, paragraph: p }) ? askTemplate(p) : nothing}
    </div>
  `;
}

/** On a counterpart: how sure the link is; a tick where a person has decided it. */
function confidenceTemplate(link: NonNullable<LitParagraph['link']>): TemplateResult {
  if (link.decision === null) {
    return html`<span class="confidence">${confidenceNumber(link.confidence)}</span>`;
  }
  const { byPerson } = strings.scores;
  return html`<span class="confidence" title=${byPerson}>✓<span class="visually-hidden"> ${byPerson}</span></span>`;
}

/** The paragraph's number as the button that opens its evidence. */
function linkTemplate(
  article: Article,
  p: number,
  others: number,
  pinned: boolean,
): TemplateResult {
  const { paragraph, ofParagraphs, alsoIn, evidence } = strings.rows;
  return html`
    <button class="number" type="button" aria-expanded=${pinned}>
      <span class="visually-hidden">${paragraph} </span>${p + 1}<span class="visually-hidden">
        ${ofParagraphs(article.paragraphs.length)},</span>
      <span class="links">${alsoIn(others)}</span><span class="visually-hidden">, ${evidence}</span>
    </button>
  `;
}

/** Appears where the pointer or the focus is. */
function askTemplate(p: number): TemplateResult {
  const { ask, askLabel } = strings.explanation.whyNot;
  return html`<button class="ask no-print" type="button" aria-label="${ask} ${askLabel(p + 1)}">${ask}</button>`;
}

function textTemplate(
  paragraph: Paragraph,
  lit: LitParagraph | undefined,
  marks: readonly Mark[],
  drift: ShownMarks,
) {
  if (marks.length > 0) return markedParagraph(paragraph, lit, marks, drift);
  if (lit === undefined) return paragraph.text;
  return sentencePieces(paragraph).map(({ text, sentence }) => {
    const mark = sentence === null ? undefined : lit.marks.get(sentence);
    return mark === undefined ? text : html`<mark class=${mark}>${text}</mark>`;
  });
}
