/** The built page: how it is sent, and what in it may run. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { MiddlewareHandler } from 'hono';

export interface Page {
  /** Sends a file of the page; calls `next` for what it does not have. */
  readonly send: MiddlewareHandler;
  /** Sources of the Content Security Policy that let what stands in the page itself run, and nothing else. */
  readonly inline: InlineSources;
}

export interface InlineSources {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** A name that changes with the content: what came under it once need not be asked for again. */
const HASHED = /-[0-9A-Z]{8}\.\w+$/;

const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_AGAIN = 'no-cache';

/** @param folder - of the built page; without one, nothing is sent */
export function builtPage(folder: string): Page {
  const files = serveStatic({ root: folder, precompressed: true });
  return {
    async send(c, next) {
      const found = await files(c, async () => {
        await next();
      });
      found?.headers.set('Cache-Control', HASHED.test(c.req.path) ? FOR_EVER : ASK_AGAIN);
      return found;
    },
    inline: inlineSources(readIndex(folder)),
  };
}

/** @param html - with scripts and styles as this project's own build writes them */
export function inlineSources(html: string): InlineSources {
  const hashes = (element: RegExp) =>
    [...html.matchAll(element)].map(([, content]) => {
      return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    });
  return {
    scripts: hashes(/<script>(.*?)<\/script>/gs),
    styles: hashes(/<style>(.*?)<\/style>/gs),
  };
}

function readIndex(folder: string): string {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8');
  } catch {
    return '';
  }
}
