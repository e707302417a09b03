/** Starts the page: first its look and its language, then everything that speaks. */
import { settleLocale } from './localise.ts';
import { applyTheme } from './preferences.ts';

applyTheme();
await settleLocale();
await import('./views/ordlyd-page.ts');
