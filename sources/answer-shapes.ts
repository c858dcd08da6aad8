import { z } from 'zod';
import { IngestError } from '../core/errors';
import { parseJson } from '../core/json';

/**
 * Only the outer shape of an answer is checked here: enough to tell a feed from an error page. The deep parse
 * in `core/` names what is wrong inside.
 */
export const feedShape = z.looseObject({
  gamePk: z.int(),
  gameData: z.looseObject({}),
  liveData: z.looseObject({}),
});

/** Rows are not looked at: one that can't be read must not cost the day. */
export const scheduleShape = z.looseObject({
  dates: z.array(z.looseObject({ date: z.string(), games: z.array(z.unknown()) })),
});

/** Rows are not looked at, as above. */
export const transactionsShape = z.looseObject({ transactions: z.array(z.unknown()) });
export const peopleShape = z.looseObject({ people: z.array(z.looseObject({ id: z.int() })) });
export const teamsShape = z.looseObject({ teams: z.array(z.looseObject({ id: z.int() })) });
export const venuesShape = z.looseObject({ venues: z.array(z.looseObject({ id: z.int() })) });

/**
 * Parses an answer and checks its outer shape.
 *
 * @throws IngestError `TransferBroken` when the JSON ends too early (another try may bring the rest),
 *   `ShapeMismatch` when it is no JSON at all or another thing than what was asked for
 */
export function readAnswer<T>(bytes: Buffer, shape: z.ZodType<T>, what: string): T {
  const json = parseJson(bytes.toString('utf8'), what);
  const checked = shape.safeParse(json);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const path = issue?.path.join('.') ?? '';
  throw new IngestError(
    'ShapeMismatch',
    `${what}: ${path === '' ? 'the answer' : path}: ${issue?.message ?? 'wrong'}`,
    {
      path,
    },
  );
}
