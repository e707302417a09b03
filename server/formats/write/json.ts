import type { ComparisonFormat } from './comparison-format.ts';

/** The comparison as the API gives it: indices count from 0, offsets are UTF-16. */
export const json: ComparisonFormat = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  *write(comparison) {
    yield* pieces(comparison, LINKS_DEPTH, '');
    yield '\n';
  },
};

/** A comparison's pairs' links: so deep stand the lists that are long. */
const LINKS_DEPTH = 4;

const STEP = '  ';

/**
 * What `JSON.stringify(value, null, 2)` gives, member by member down to `depth`: in one piece the links of
 * long texts take more memory than everything else about them.
 */
function* pieces(value: unknown, depth: number, indent: string): Iterable<string> {
  const members = depth > 0 ? membersOf(value) : [];
  if (members.length === 0) {
    // No line break stands within a value: JSON writes those of a text as \n.
    yield JSON.stringify(value, null, STEP).replaceAll('\n', `\n${indent}`);
    return;
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  let before = `${open}\n`;
  for (const [key, member] of members) {
    yield `${before}${indent}${STEP}${key}`;
    yield* pieces(member, depth - 1, indent + STEP);
    before = ',\n';
  }
  yield `\n${indent}${close}`;
}

/** Items, or what an object has that JSON can say, each with what is written before it. */
function membersOf(value: unknown): (readonly [before: string, member: unknown])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((item) => ['', item]);
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [`${JSON.stringify(key)}: `, member]);
}
