import { z } from 'zod';
import { blankIsAbsent, measureParameter, stintParameters } from './parameters';

const MOST = 4;

/** Up to four of something, with commas between; each once. */
function listOf(one: RegExp, what: string) {
  return z
    .string()
    .max(240, `expected at most ${MOST} ${what}, with commas between`)
    .transform((text) => text.split(',').map((part) => part.trim()).filter(Boolean))
    .superRefine((ids, context) => {
      const wrong = ids.find((id) => !one.test(id));
      if (wrong !== undefined) context.addIssue({ code: 'custom', message: `“${wrong}” is no id: expected ids of ${what}, with commas between` });
      if (ids.length > MOST) context.addIssue({ code: 'custom', message: `expected at most ${MOST} ${what}` });
      if (new Set(ids).size < ids.length) context.addIssue({ code: 'custom', message: `expected each of the ${what} only once` });
    }); // prettier-ignore
}

const isStintId = (text: string): boolean => stintParameters.shape.stintId.safeParse(text).success;

/** What the page that compares shows: players, or stints. */
export const compareParameters = z
  .object({
    players: blankIsAbsent(listOf(/^[1-9]\d{0,8}$/, 'players').optional()),
    stints: blankIsAbsent(listOf(/^\d{1,9}-\d{8}(-[a-z_]+)?$/, 'injuries').optional()),
    /** Which trade is looked at. */
    role: blankIsAbsent(z.enum(['pitcher', 'batter'], 'expected pitcher or batter').optional()),
    measure: blankIsAbsent(measureParameter.optional()),
    by: blankIsAbsent(z.enum(['month', 'season'], 'expected month or season').default('month')),
    season: blankIsAbsent(
      z.string().regex(/^(18|19|20)\d\d$/, 'expected a year').transform(Number).optional(),
    ),
    /** Somebody to add. */
    name: z.string().trim().max(60, 'a name of at most 60 characters').default(''),
  })
  .superRefine(({ players, stints }, context) => {
    if (players && stints)
      context.addIssue({ code: 'custom', path: ['players'], message: 'expected players or stints, not both' });
    if (stints?.some((id) => !isStintId(id)))
      context.addIssue({ code: 'custom', path: ['stints'], message: 'expected ids such as 900009-20250820' });
  }); // prettier-ignore

export type CompareInput = z.output<typeof compareParameters>;
export const MOST_COMPARED = MOST;
