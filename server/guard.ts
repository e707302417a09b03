/**
 * Who may ask. A page on the web must not read what lies on this machine: neither by asking
 * 127.0.0.1 from a script (cross-site request) nor by pointing a name of its own at it
 * (DNS rebinding). Other machines need the token that the start of the server prints.
 */
import type { MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { timingSafeEqual } from 'hono/utils/buffer';
import { InputError } from './core/errors.ts';

/** Names under which a machine knows itself. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

const TOKEN_COOKIE = 'ordlyd-token';

export interface Access {
  /** Port the server listens on; 0 while it is not known, then the Host's port is not checked. */
  readonly port: number;
  /** `null` on loopback; else the secret that every request from anywhere must carry. */
  readonly token: string | null;
}

/** Whether an address to listen on can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host) || host === '::1';
}

/**
 * Lets a request through if its Host is this server and its Origin, where sent, is too.
 * With a token, any Host may be used, as the secret stands in for the name.
 */
export function guard(access: () => Access): MiddlewareHandler {
  return async (c, next) => {
    const { port, token } = access();
    const host = c.req.header('host') ?? '';
    const origin = c.req.header('origin');
    if (token === null && !isOwnHost(host, port)) {
      throw new Forbidden(
        'host',
        `The request was addressed to "${host}", which is not this server.`,
        'Open the address that the server printed when it started.',
      );
    }
    if (origin !== undefined && !isOwnOrigin(origin, host)) {
      throw new Forbidden(
        'origin',
        `The request came from a page of "${origin}".`,
        'Only the page that this server itself sends may ask.',
      );
    }
    if (c.req.header('sec-fetch-site') === 'cross-site' && c.req.path.startsWith('/api/')) {
      throw new Forbidden(
        'origin',
        'The request came from a page of another site.',
        'Only the page that this server itself sends may ask.',
      );
    }
    if (token !== null) {
      const query = c.req.query('token');
      if (query !== undefined && (await timingSafeEqual(query, token))) {
        setCookie(c, TOKEN_COOKIE, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
        const url = new URL(c.req.url);
        url.searchParams.delete('token');
        return c.redirect(`${url.pathname}${url.search}`);
      }
      const bearer = c.req.header('authorization')?.replace(/^Bearer /i, '');
      const sent = bearer ?? getCookie(c, TOKEN_COOKIE) ?? '';
      if (!(await timingSafeEqual(sent, token))) {
        throw new Forbidden(
          'token',
          'The request carries no valid token.',
          'Open the address with the token that the server printed, or send it as "Authorization: Bearer TOKEN".',
        );
      }
    }
    return next();
  };
}

/** A request that is understood and refused: HTTP 403. */
export class Forbidden extends InputError {}

function isOwnHost(host: string, port: number): boolean {
  const match = /^(\[::1\]|[^:[\]]+)(?::(\d+))?$/.exec(host.toLowerCase());
  if (!match || !LOOPBACK.has(match[1])) return false;
  return port === 0 || Number(match[2] ?? 80) === port;
}

function isOwnOrigin(origin: string, host: string): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
