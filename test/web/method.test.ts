/** The figures of the method page are those of the model's card. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import {
  DIMENSIONS,
  MODEL_SIZE_MB,
  RETRIEVAL,
  SENTENCES,
  VOCABULARY,
} from '../../web/method/figures.ts';

const card = readFileSync(
  fileURLToPath(new URL('../../models/nordic-static/README.md', import.meta.url)),
  'utf8',
);

/** How the card names each set of directions. */
const ROWS = {
  nordic: 'the 12 directions among nb, da, sv, de',
  german: 'the 6 between German and nb, da, sv',
  nynorsk: 'nynorsk with da, sv, de',
};

it.each(RETRIEVAL)('retrieval, $pairs', ({ pairs, cosine, margin }) => {
  const inCard = (value: number) => value.toFixed(4).replace(/^0/, '');
  expect(card).toContain(`| ${ROWS[pairs]} | ${inCard(cosine)} | ${inCard(margin)} |`);
});

it('size, vectors, vocabulary and sentences', () => {
  expect(card).toContain(`${MODEL_SIZE_MB} MB in all`);
  expect(card).toContain(`${DIMENSIONS} dimensions`);
  expect(card).toContain(`${VOCABULARY.toLocaleString('en')} pieces`);
  expect(card).toContain(`${SENTENCES} news sentences`);
});
