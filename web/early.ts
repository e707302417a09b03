/** What the page asks first in any case, asked while most of its scripts are still on their way. */

const CATALOGUE = '/api/collections';

let waiting: Promise<Response> | null = null;

export function askEarly(): void {
  waiting = fetch(CATALOGUE);
  // Whoever takes the answer is told of a failure.
  waiting.catch(() => {});
}

/** As `fetch`; what was asked early is answered with that, once. */
export const fetchOrEarly: typeof fetch = async (input, init) => {
  const isEarly =
    waiting !== null &&
    (init?.method ?? 'GET') === 'GET' &&
    new URL(String(input), location.origin).pathname === CATALOGUE;
  if (!isEarly) return await fetch(input, init);
  const early = waiting!;
  waiting = null;
  return await early;
};
