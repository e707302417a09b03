/** Starts the page. */
import { applyTheme } from './preferences.ts';
import './views/ordlyd-page.ts';

applyTheme();
