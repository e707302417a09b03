/** Puts the chosen look on the page before anything of it is painted. */
import { applyTheme } from './preferences.ts';

applyTheme();
