/** Measures the drift detectors on passages with known edits. The file format is in the README. */
import { z } from 'zod';
import { findDrift, textsToEmbed } from './core/drift/index.ts';
import type { DriftContext, Passages } from './core/drift/passage.ts';
import { InputError } from './core/errors.ts';
import { type Embed, type Finding, LANGUAGES, type Span } from './core/types.ts';

const side = z.object({ lang: z.enum(LANGUAGES), text: z.string() });
const caseSchema = z.object({
  id: z.string(),
  source: side,
  target: side,
  edit: z
    .object({ type: z.string(), start: z.number().int(), end: z.number().int() })
    .nullable()
    .default(null),
});

/** A passage and its translation, in which at most one thing was changed on the target side. */
export type DriftCase = z.infer<typeof caseSchema>;

/** @throws InputError `drift-cases` */
export function parseDriftCases(jsonl: string, where: string): DriftCase[] {
  const hint = 'Its format is described under "Measure" in the README.';
  return jsonl.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '') return [];
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      const said = (error as Error).message;
      throw new InputError('drift-cases', `${where}, line ${i + 1}, is not JSON: ${said}.`, hint);
    }
    const result = caseSchema.safeParse(value);
    if (result.success) return [result.data];
    const [issue] = result.error.issues;
    const place = issue.path.join('.');
    throw new InputError(
      'drift-cases',
      `${where}, line ${i + 1}, at ${place}: ${issue.message}.`,
      hint,
    );
  });
}

/** Texts embedded at a time: bounds what a cancelled run still does. */
const BATCH = 4096;

/** The vectors detectors ask for, of all pairs together, each text embedded once. */
export async function embedForDrift(
  pairs: readonly Passages[],
  embed: Embed,
  signal?: AbortSignal,
): Promise<NonNullable<DriftContext['vectorOf']>> {
  const texts = [...new Set(pairs.flatMap(textsToEmbed))];
  const vectors = new Map<string, Float32Array>();
  for (let start = 0; start < texts.length; start += BATCH) {
    const batch = texts.slice(start, start + BATCH);
    const { data, dim } = await embed(batch, signal);
    batch.forEach((text, i) => {
      vectors.set(text, data.subarray(i * dim, (i + 1) * dim));
    });
  }
  return (text) => vectors.get(text) ?? null;
}

/** Counts over one group of passages. */
export interface DriftCounts {
  /** Passages with an edit of this kind. */
  edited: number;
  /** Of these, with a finding of the kind. */
  found: number;
  /** Of these, with a finding of the kind that touches the edit. */
  placed: number;
  /** Findings of this kind in passages with any edit or none. */
  findings: number;
  /** Of these, in passages edited that way. */
  right: number;
}

export interface DriftEvaluation {
  readonly kinds: ReadonlyMap<string, DriftCounts>;
  readonly clean: { readonly passages: number; readonly any: number; readonly major: number };
  /** By `source-target`: mean recall over kinds, and false alarms on clean passages. */
  readonly pairs: ReadonlyMap<
    string,
    {
      readonly edited: number;
      readonly found: number;
      readonly clean: number;
      readonly any: number;
    }
  >;
  /** What was edited (`clean` for nothing) by what was found (`nothing`). Passages. */
  readonly confusion: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** The translations of the set were made from its source sides; detectors may know it. */
export function evaluateDrift(
  cases: readonly DriftCase[],
  findings: readonly (readonly Finding[])[],
): DriftEvaluation {
  const kinds = new Map<string, DriftCounts>();
  const pairs = new Map<string, { edited: number; found: number; clean: number; any: number }>();
  const confusion = new Map<string, Map<string, number>>();
  const clean = { passages: 0, any: 0, major: 0 };
  const countsOf = (kind: string) => {
    const none = { edited: 0, found: 0, placed: 0, findings: 0, right: 0 };
    const counts = kinds.get(kind) ?? none;
    kinds.set(kind, counts);
    return counts;
  };
  cases.forEach(({ edit, source, target }, n) => {
    const name = `${source.lang}-${target.lang}`;
    const pair = pairs.get(name) ?? { edited: 0, found: 0, clean: 0, any: 0 };
    pairs.set(name, pair);
    const own = findings[n];
    const foundKinds = new Set<string>(own.map(({ kind }) => kind));
    const row = confusion.get(edit?.type ?? 'clean') ?? new Map<string, number>();
    confusion.set(edit?.type ?? 'clean', row);
    for (const kind of foundKinds.size > 0 ? foundKinds : ['nothing']) {
      row.set(kind, (row.get(kind) ?? 0) + 1);
    }
    for (const { kind } of own) {
      const counts = countsOf(kind);
      counts.findings++;
      if (edit?.type === kind) counts.right++;
    }
    if (edit === null) {
      clean.passages++;
      pair.clean++;
      if (own.length > 0) {
        clean.any++;
        pair.any++;
      }
      if (own.some(({ severity }) => severity === 'major')) clean.major++;
      return;
    }
    const counts = countsOf(edit.type);
    counts.edited++;
    pair.edited++;
    if (!foundKinds.has(edit.type)) return;
    counts.found++;
    pair.found++;
    if (own.some((finding) => finding.kind === edit.type && touches(finding, edit)))
      counts.placed++;
  });
  return { kinds, clean, pairs, confusion };
}

/** Whether a finding's target span meets the edit; what was left out has no place in the target. */
function touches({ kind, target, source }: Finding, edit: Span): boolean {
  if (kind === 'omission') return source !== null;
  return target !== null && target.start <= edit.end && target.end >= edit.start;
}

/** Findings of every case. */
export async function predictDrift(
  cases: readonly DriftCase[],
  embed: Embed,
  context: DriftContext = { derived: true },
): Promise<Finding[][]> {
  const vectorOf = await embedForDrift(cases, embed);
  return cases.map((each) => findDrift(each, { ...context, vectorOf }));
}

/** One line a case, as other tools can score it. */
export function driftPredictions(
  cases: readonly DriftCase[],
  findings: readonly (readonly Finding[])[],
): string {
  const span = (each: Span | null) => each && [each.start, each.end];
  return cases
    .map(({ id }, n) => {
      const own = findings[n].map(({ kind, rule, severity, source, target, confidence }) => ({
        kind,
        rule,
        severity,
        source: span(source),
        target: span(target),
        confidence: Math.round(confidence * 1000) / 1000,
      }));
      return `${JSON.stringify({ id, n, findings: own })}\n`;
    })
    .join('');
}
