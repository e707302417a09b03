/** How far a long piece of work is: a bar where a person is watching, else a plain line now and then. */
import type { Cli } from './world.ts';

/** Characters the bar itself takes. */
const BAR_WIDTH = 24;
/** Before so much is done, the pace says little. */
const PACE_FROM = 0.02;
/** Plain lines in all. */
const PLAIN_LINES = 10;
/** Back to the line's beginning, all of it wiped. */
const WIPE = '\r\u001b[2K';

const count = new Intl.NumberFormat('en');

export interface Progress {
  /** @param done - of all */
  at(done: number): void;
  /** Takes the bar away. */
  end(): void;
}

/** @param things - what is counted: "files" */
export function progressOf(cli: Cli, all: number, things: string): Progress {
  const started = performance.now();
  let shown = -1;
  return {
    at(done) {
      const share = all === 0 ? 1 : done / all;
      const sofar = `${count.format(done)} of ${count.format(all)} ${things}`;
      if (!cli.interactive) {
        const line = Math.floor((PLAIN_LINES * done) / Math.max(1, all));
        if (line <= Math.max(0, shown)) return;
        shown = line;
        void cli.words(`${sofar}\n`);
        return;
      }
      const percent = Math.floor(100 * share);
      if (percent === shown) return;
      shown = percent;
      const full = Math.round(BAR_WIDTH * share);
      const bar = '█'.repeat(full) + '░'.repeat(BAR_WIDTH - full);
      const left = share < PACE_FROM ? '' : remaining(performance.now() - started, share);
      void cli.words(`${WIPE}${bar} ${percent} %  ${sofar}${left}`);
    },
    end() {
      if (cli.interactive) void cli.words(WIPE);
    },
  };
}

function remaining(elapsed: number, share: number): string {
  const seconds = Math.ceil((elapsed * (1 - share)) / share / 1000);
  return seconds < 60 ? `, ${seconds} s left` : `, ${Math.ceil(seconds / 60)} min left`;
}
