/** Work that must not overlap: each piece begins when the one before it has ended. */

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** A line of its own; a piece that fails does not stop the next. */
export function inTurn(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
