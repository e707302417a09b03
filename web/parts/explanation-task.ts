import { initialState, Task } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import { type Explanation, fetchExplanation } from '../api.ts';
import { type Question, turned } from '../reading/explanation.ts';

/** Fetches an explanation whenever there is a question, seen from the side that asked. */
export function explanationTask(
  host: ReactiveControllerHost,
  question: () => Question | null,
): Task<readonly unknown[], Explanation> {
  return new Task(host, {
    task: async (_, { signal }) => {
      const asked = question();
      if (asked === null) return initialState;
      const explanation = await fetchExplanation(asked.articles, asked, signal);
      return asked.isTurned ? turned(explanation) : explanation;
    },
    args: () => {
      const asked = question();
      return asked === null ? [] : [...asked.articles, asked.source, asked.target];
    },
  });
}
