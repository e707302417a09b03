/** Marked words in a text: links to their finding, heard by a screen reader as what they are. */
import { css, html, nothing, type TemplateResult } from 'lit';
import type { FindingKind, Paragraph, Severity, Span } from '../../server/core/types.ts';
import type { PlacedFinding } from '../drift/findings.ts';
import { KIND_LOOKS, KINDS } from '../drift/kinds.ts';
import { type Mark, type MarkIndex, markedPieces } from '../drift/marks.ts';
import { FindingChange } from '../drift-events.ts';
import type { LitParagraph } from '../reading/lighting.ts';
import { sentencePieces } from '../reading/sentence-pieces.ts';
import { strings, UI_LOCALE } from '../strings.ts';

/** What marks need to know to draw themselves. */
export interface MarkContext {
  /** Id of the finding that is open. */
  readonly open: string | null;
  /** The address of a finding. */
  readonly addressOf: (finding: string) => string;
}

/** Marks of a comparison, ready to be drawn. */
export interface ShownMarks extends MarkContext {
  readonly index: MarkIndex;
}

export const NO_MARKS: ShownMarks = { index: new Map(), open: null, addressOf: () => '' };

/** Class names of the line under marked words. */
export function markClasses(kind: FindingKind, severity: Severity): string {
  const { layer, line } = KIND_LOOKS[kind];
  return `drift ${layer} ${line} ${severity}`;
}

/** The text of a paragraph between two offsets, with what is marked there. */
function markedText(
  text: string,
  span: Span,
  marks: readonly Mark[],
  context: MarkContext,
): readonly (string | TemplateResult)[] {
  return markedPieces(text, span, marks).map((piece) =>
    piece.findings.length === 0 ? piece.text : markTemplate(piece.text, piece.findings, context),
  );
}

/** A whole paragraph, with the sentences that carry its links. The same elements whether lit or not: a mark keeps its focus. */
export function markedParagraph(
  paragraph: Paragraph,
  lit: LitParagraph | undefined,
  marks: readonly Mark[],
  context: MarkContext,
): readonly TemplateResult[] {
  let start = 0;
  return sentencePieces(paragraph).map(({ text, sentence }) => {
    const span = { start, end: start + text.length };
    start = span.end;
    const role = sentence === null ? undefined : lit?.marks.get(sentence);
    const content = markedText(paragraph.text, span, marks, context);
    return html`<mark class=${role ?? 'unlit'} role=${role === undefined ? 'none' : nothing}>${content}</mark>`;
  });
}

function markTemplate(
  text: string,
  findings: readonly PlacedFinding[],
  { open, addressOf }: MarkContext,
): TemplateResult {
  const isOpen = findings.some(({ finding }) => finding.id === open);
  const { id, kind, severity } = findings[0]!.finding;
  const described = [...new Set(findings.map(({ finding }) => descriptionId(finding)))].join(' ');
  return html`<a
    class=${markClasses(kind, severity)}
    href=${addressOf(id)}
    data-finding=${findings.map(({ finding }) => finding.id).join(' ')}
    aria-describedby=${described}
    aria-current=${isOpen ? 'true' : nothing}
    @click=${onMark}
    >${text}</a
  >`;
}

function onMark(event: MouseEvent): void {
  // The paragraph around it would open its evidence.
  event.stopPropagation();
  // With a key held the reader wants a tab or a window of it.
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const mark = event.currentTarget as HTMLElement;
  const [first] = (mark.dataset.finding ?? '').split(' ');
  mark.dispatchEvent(new FindingChange(first ?? null));
}

/** Once in the tree that holds marks: what they are described by. Words between the text's own would be copied with it. */
export function markDescriptions(): TemplateResult {
  const { kinds, severities, mark } = strings.drift;
  const each = (['major', 'minor'] as const).flatMap((severity) =>
    KINDS.map(
      (kind) =>
        html`<span id=${descriptionId({ kind, severity })} lang=${UI_LOCALE}
          >${mark(kinds[kind], severities[severity])}</span
        >`,
    ),
  );
  return html`<div hidden>${each}</div>`;
}

function descriptionId(finding: {
  readonly kind: FindingKind;
  readonly severity: Severity;
}): string {
  return `drift-${finding.kind}-${finding.severity}`;
}

/** Lines differ in shape by what they say, in weight by severity, and in colour by layer. */
export const markStyles = css`
  .drift {
    color: inherit;
    text-decoration: underline 1px var(--drift-content);
    text-underline-offset: 0.34em;
    text-decoration-skip-ink: none;
  }
  .drift.major {
    text-decoration-thickness: 2.5px;
  }
  .drift.reporting {
    text-decoration-color: var(--drift-reporting);
  }
  .drift.double {
    text-decoration-style: double;
  }
  .drift.double.major {
    text-decoration-thickness: 1.5px;
  }
  .drift.dotted {
    text-decoration-style: dotted;
  }
  /* Whole sentences: a thick line under so much would shout. */
  .drift.dotted.major {
    text-decoration-thickness: 2px;
  }
  .drift.wavy {
    text-decoration-style: wavy;
  }
  .drift.dashed {
    text-decoration-style: dashed;
  }
  mark.unlit {
    text-decoration: none;
  }
  a.drift {
    cursor: pointer;
  }
  a.drift:hover,
  .drift[aria-current] {
    background: var(--drift-open);
  }
  .drift[aria-current] {
    box-shadow: 0 0 0 2px var(--drift-open);
  }
`;
