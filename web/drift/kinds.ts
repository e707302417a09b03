/** What kinds of drift there are and how each is marked: never by colour alone. */
import type { FindingKind } from '../../server/core/types.ts';

/** What happened to the content, or to the reporting of it. */
export type Layer = 'content' | 'reporting';

/** The line under marked words; each says one thing, and the dashed one is the layer of reporting. */
export type MarkLine = 'solid' | 'double' | 'dotted' | 'wavy' | 'dashed';

export interface KindLook {
  readonly layer: Layer;
  readonly line: MarkLine;
}

/** In the order in which kinds are listed. */
export const KIND_LOOKS: Readonly<Record<FindingKind, KindLook>> = {
  number: { layer: 'content', line: 'solid' },
  unit: { layer: 'content', line: 'solid' },
  date: { layer: 'content', line: 'solid' },
  name: { layer: 'content', line: 'solid' },
  negation: { layer: 'content', line: 'double' },
  omission: { layer: 'content', line: 'dotted' },
  addition: { layer: 'content', line: 'dotted' },
  wording: { layer: 'content', line: 'wavy' },
  untranslated: { layer: 'content', line: 'wavy' },
  quotation: { layer: 'reporting', line: 'dashed' },
  attribution: { layer: 'reporting', line: 'dashed' },
  'reporting-verb': { layer: 'reporting', line: 'dashed' },
  hedge: { layer: 'reporting', line: 'dashed' },
};

export const KINDS = Object.keys(KIND_LOOKS) as readonly FindingKind[];

export const LAYERS: readonly Layer[] = ['content', 'reporting'];
