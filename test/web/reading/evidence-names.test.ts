import { describe, expect, it } from 'vitest';
import { CONTEXT_EVIDENCE } from '../../../server/core/align/context-evidence.ts';
import { SENTENCE_EVIDENCE } from '../../../server/core/align/sentence-evidence.ts';
import { EVIDENCE_TOPICS } from '../../../web/reading/reasons.ts';
import { strings } from '../../../web/strings.ts';

const weighed = [...SENTENCE_EVIDENCE, ...CONTEXT_EVIDENCE].sort();

describe('the page has words for everything that is weighed', () => {
  it('a topic', () => {
    expect(Object.keys(EVIDENCE_TOPICS).sort()).toEqual(weighed);
  });

  it('a name', () => {
    expect(Object.keys(strings.explanation.evidence).sort()).toEqual(weighed);
  });
});
