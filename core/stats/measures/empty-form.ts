import { COUNTERS } from './counters';
import type { Counter } from './counters';

/** A form that can still be counted up. */
export type OpenForm = Record<Counter, number>;

const NOTHING = Object.fromEntries(COUNTERS.map((counter) => [counter, 0])) as OpenForm;

/** A form with nothing in it. */
export function emptyForm(): OpenForm {
  return { ...NOTHING };
}
