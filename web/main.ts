/** Starts the page: first its language, then everything that speaks. */
import { settleLocale } from './localise.ts';

await settleLocale();
await import('./views/ordlyd-page.ts');
