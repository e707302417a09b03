import type { ComparisonFormat } from './comparison-format.ts';

/** The comparison as the API gives it: indices count from 0, offsets are UTF-16. */
export const json: ComparisonFormat = {
  id: 'json',
  mediaType: 'application/json',
  extension: 'json',
  *write(comparison) {
    yield `${JSON.stringify(comparison, null, 2)}\n`;
  },
};
