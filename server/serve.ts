/** Puts the app on a port. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type AppDeps, createApp } from './app.ts';
import { InputError } from './core/errors.ts';
import { isLoopback } from './guard.ts';
import { builtPage } from './page.ts';

/** 128 bits: not to be guessed over a network. */
const TOKEN_BYTES = 16;

export interface ServeOptions extends Omit<AppDeps, 'access' | 'page'> {
  readonly host: string;
  /** 0 = any free one. */
  readonly port: number;
  /** The folder of the built page. */
  readonly page: string;
}

export interface Serving {
  /** Where to open it, with the token where one is needed. */
  readonly url: string;
  close(): Promise<void>;
}

/** @throws InputError `port-taken`, `port-forbidden`, `host-unknown` */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, page } = options;
  const token = isLoopback(host) ? null : randomBytes(TOKEN_BYTES).toString('hex');
  let port = options.port;
  const app = createApp({
    ...options,
    access: () => ({ port, token }),
    page: builtPage(page),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw listenError(error as NodeJS.ErrnoException, host, port);
  }
  port = (server.address() as AddressInfo).port;
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${port}/${token === null ? '' : `?token=${token}`}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new InputError(
        'port-taken',
        `Port ${port} on ${host} is taken by another program.`,
        `Choose another with --port, or 0 for any free one.`,
      );
    case 'EACCES':
      return new InputError(
        'port-forbidden',
        `Port ${port} may not be used by this user.`,
        'Choose one above 1023 with --port.',
      );
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new InputError(
        'host-unknown',
        `"${host}" is no address of this machine.`,
        'Use 127.0.0.1 for this machine alone, or 0.0.0.0 to open it to others.',
      );
    default:
      return error;
  }
}
