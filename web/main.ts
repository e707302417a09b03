/** Starts the page: first its language, then everything that speaks. */
import { askEarly } from './early.ts';
import { settleLocale } from './localise.ts';

askEarly();
await Promise.all([settleLocale(), painted()]);
await import('./views/ordlyd-page.ts');

/** What stands in index.html is painted before the scripts of the page keep the thread busy. */
function painted(): Promise<void> {
  // In a tab behind others nothing is painted.
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
