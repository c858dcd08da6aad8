import type { z } from 'zod';

/** A year and a day: any season, whichever day it begins on. */
export const MOST_DAYS = 366;

const MS_PER_DAY = 86_400_000;

interface Span {
  from?: string | undefined;
  to?: string | undefined;
}

/** Days must come in order, and span a season at most. */
export function checkSpan({ from, to }: Span, context: z.RefinementCtx): void {
  if (from === undefined || to === undefined) return;
  const days = (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
  if (days < 0)
    context.addIssue({ code: 'custom', path: ['to'], message: `expected a day that is not before ${from}` });
  if (days >= MOST_DAYS)
    context.addIssue({
      code: 'custom',
      path: ['to'],
      message: `expected at most ${MOST_DAYS} days from ${from} on`,
    });
}

interface Narrowed extends Span {
  season?: number | undefined;
  pitcher?: number | undefined;
  batter?: number | undefined;
}

/** What is asked for must be narrowed to a season, to days with both ends, or to a player. */
export function checkNarrowed(input: Narrowed, context: z.RefinementCtx): void {
  checkSpan(input, context);
  const { season, from, to, pitcher, batter } = input;
  if (season !== undefined || pitcher !== undefined || batter !== undefined) return;
  if (from !== undefined && to !== undefined) return;
  const missing = from !== undefined ? 'to' : to !== undefined ? 'from' : 'season';
  context.addIssue({
    code: 'custom',
    path: [missing],
    message:
      'expected season, or from and to, or pitcher, or batter: the whole table is not to be had at once',
  });
}
