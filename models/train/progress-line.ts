import type { Progress } from './train.ts';

/** Prints one line a report with the time left for the member, judged by the speed so far. */
export function progressLine(): (member: string | number, progress: Progress) => void {
  let current: string | number | null = null;
  let begun = 0;
  let first = 0;
  return (member, { step, steps, logLikelihood }) => {
    if (member !== current) {
      current = member;
      begun = performance.now();
      first = step;
      return;
    }
    const seconds = (performance.now() - begun) / 1000;
    const left = step > first ? (seconds / (step - first)) * (steps - step) : 0;
    console.log(
      `${member}: step ${step}/${steps}, log likelihood ${logLikelihood.toFixed(3)}, ` +
        `${Math.round(left)} s left`,
    );
  };
}
