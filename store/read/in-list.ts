import { Prisma } from '../generated/prisma/client';

/** Lists are as long as the next multiple of this. */
const STEP = 8;

/**
 * The values of an `IN (…)`, the last one over and over up to a round length: a statement of a new length would be
 * parsed by the server and kept by each connection for itself. At least one value.
 */
export function inList(values: readonly (string | number)[]): Prisma.Sql {
  const last = values.at(-1);
  if (last === undefined) throw new Error('a list to look values up in: expected one value or more');
  const length = Math.ceil(values.length / STEP) * STEP;
  return Prisma.join(Array.from({ length }, (_, at) => values[at] ?? last));
}
