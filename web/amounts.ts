/** Amounts of what the page counts in more than one place. */
import { str } from '@lit/localize';
import { counted, whole } from './wording.ts';

export const texts = (n: number) =>
  counted('texts', n, str`${whole(n)} text`, str`${whole(n)} texts`);

export const paragraphs = (n: number) =>
  counted('paragraphs', n, str`${whole(n)} paragraph`, str`${whole(n)} paragraphs`);
