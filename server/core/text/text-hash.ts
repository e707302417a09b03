/** What a text is known by when its place may change. Pure, so that the page can use it too. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Article } from '../types.ts';

/** 64 bits: two different paragraphs of a million share a hash once in 37 million archives. */
const HASH_BYTES = 8;

/** First 16 hex digits of the SHA-256 of the text, composed (NFC), in UTF-8. */
export function textHash(text: string): string {
  const bytes = new TextEncoder().encode(text.normalize('NFC'));
  return bytesToHex(sha256(bytes).subarray(0, HASH_BYTES));
}

/** Hash of all paragraphs in order: two articles with the same one say the same to the letter. */
export function articleTextHash({ paragraphs }: Pick<Article, 'paragraphs'>): string {
  return textHash(paragraphs.map(({ text }) => text).join('\n'));
}
