/** What must hold of every log: repeats count once, undo and redo, the later decision counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionsOf, pairKey } from '../../../server/core/review/decisions.ts';
import {
  type Action,
  type Operation,
  operationsInForce,
} from '../../../server/core/review/operation.ts';

const place = fc.record({
  article: fc.constantFrom('a', 'b', 'c'),
  paragraph: fc.nat(3),
  textHash: fc.constantFrom('0000000000000000', '1111111111111111'),
});
const link = fc.record({
  source: place,
  target: place,
  verdict: fc.constantFrom('accepted', 'rejected', null),
});
const deciding: fc.Arbitrary<Action> = fc.oneof(
  fc.record({
    type: fc.constant('links' as const),
    links: fc.array(link, { minLength: 1, maxLength: 3 }),
  }) as fc.Arbitrary<Action>,
  fc.record({
    type: fc.constant('note' as const),
    source: place,
    target: place,
    note: fc.option(fc.string()),
  }),
);

function operation(index: number, action: Action): Operation {
  return { id: `op-${index}`, at: '2024-01-01T00:00:00Z', by: 'me', model: null, action };
}

/** Decisions, and undos that name operations anywhere in the log, or none. */
const log: fc.Arbitrary<Operation[]> = fc
  .array(fc.oneof(deciding, fc.nat(20)), { maxLength: 20 })
  .map((steps) =>
    steps.map((step, i) =>
      operation(i, typeof step === 'number' ? { type: 'undo', operation: `op-${step}` } : step),
    ),
  );

const undo = (of: Operation, index: number): Operation =>
  operation(index, { type: 'undo', operation: of.id });

describe('a log', () => {
  it('counts an operation that arrives twice once', () => {
    fc.assert(
      fc.property(log, fc.nat(), (operations, at) => {
        const again = operations.slice(0, operations.length === 0 ? 0 : at % operations.length);
        expect(operationsInForce([...operations, ...again])).toEqual(operationsInForce(operations));
      }),
    );
  });

  it('is as before after an undo, and as after after its redo', () => {
    fc.assert(
      fc.property(log, deciding, (operations, action) => {
        const done = operation(100, action);
        const undone = undo(done, 101);
        const before = decisionsOf(operations);
        expect(decisionsOf([...operations, done, undone])).toEqual(before);
        expect(decisionsOf([...operations, done, undone, undo(undone, 102)])).toEqual(
          decisionsOf([...operations, done]),
        );
      }),
    );
  });

  it('undone backwards from its end leaves nothing', () => {
    fc.assert(
      fc.property(log, (operations) => {
        const inForce = [...operationsInForce(operations)].reverse();
        const undos = inForce.map((each, i) => undo(each, 200 + i));
        expect(operationsInForce([...operations, ...undos])).toEqual([]);
      }),
    );
  });

  it('lets an undo change nothing that comes after it', () => {
    fc.assert(
      fc.property(log, deciding, (operations, action) => {
        const later = operation(300, action);
        const early = operation(299, { type: 'undo', operation: later.id });
        expect(operationsInForce([early, ...operations, later])).toContainEqual(later);
      }),
    );
  });

  it('keeps the later of two decisions on a pair, whichever side is named first', () => {
    fc.assert(
      fc.property(log, link, (operations, { source, target, verdict }) => {
        const last = operation(400, {
          type: 'links',
          links: [{ source: target, target: source, verdict }],
        } as Action);
        const { links } = decisionsOf([...operations, last]);
        const same = links.filter(
          (each) => pairKey(each.source, each.target) === pairKey(source, target),
        );
        expect(same).toHaveLength(1);
        expect(same[0]).toMatchObject({ verdict, operation: 'op-400' });
      }),
    );
  });
});
