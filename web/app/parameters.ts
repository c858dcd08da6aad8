import { z } from 'zod';
import { isIsoDate } from '../../core/calendar';
import { isMeasureId, measureById } from '../../core/stats/measures/measures';
import { NATURE_NAMES, OTHER_LISTS, REGION_NAMES } from './format/injury-words';

/** Shapes of everything a visitor can put into an address. */
const day = z.string().refine(isIsoDate, 'expected a day of the calendar, such as 2024-06-11');

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'expected a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `expected a number from ${least} to ${most}`);

const id = wholeNumber(1, 999_999_999);

/** An empty form field counts as absent. */
export const blankIsAbsent = <Shape extends z.ZodType>(shape: Shape) =>
  z.preprocess((value) => (value === '' ? undefined : value), shape);

export const noParameters = z.object({});

/** A choice of a filter, or none. */
const choice = (values: readonly string[], expected: string) =>
  blankIsAbsent(
    z
      .string()
      .refine((value) => values.includes(value), `expected ${expected}`)
      .optional(),
  );

const season = blankIsAbsent(wholeNumber(1876, 2100).optional());

export const dataParameters = z.object({ season });

export const seasonParameters = z.object({ season });

export const leagueParameters = z.object({
  season,
  role: blankIsAbsent(z.enum(['all', 'pitcher', 'batter'], 'expected all, pitcher or batter').default('all')),
  region: choice(['unknown', ...REGION_NAMES], 'a part of the body, such as elbow, or unknown'),
  sort: blankIsAbsent(
    z
      .enum(['days', 'injuries', 'players', 'club'], 'expected days, injuries, players or club')
      .default('days'),
  ),
});

export const teamParameters = z.object({ teamId: id, season });

export const dayParameters = z.object({ date: day });

export const gameParameters = z.object({ gamePk: id, pitcher: blankIsAbsent(id.optional()) });

/** A measure by its id, such as `fastball_velocity`. */
export const measureParameter = z
  .string()
  .refine(isMeasureId, { message: 'expected a measure, such as fastball_velocity', abort: true })
  .transform((text) => measureById(text).id);

export const playerParameters = z.object({
  playerId: id,
  season,
  measure: blankIsAbsent(measureParameter.optional()),
  games: blankIsAbsent(
    z
      .enum(['regular', 'postseason', 'spring', 'allstar'], 'expected regular, postseason, spring or allstar')
      .optional(),
  ),
});

const typedName = z.string().trim().max(60, 'a name of at most 60 characters').default('');

const role = blankIsAbsent(
  z.enum(['all', 'pitcher', 'batter'], 'expected all, pitcher or batter').default('all'),
);

const page = blankIsAbsent(wholeNumber(1, 2_000).default(1));

export const searchParameters = z.object({ q: typedName });

export const playersParameters = z.object({
  q: typedName,
  role,
  letter: blankIsAbsent(
    z
      .string()
      .regex(/^[A-Z]$/, 'expected one letter from A to Z')
      .optional(),
  ),
  team: blankIsAbsent(id.optional()),
  season,
  injuries: blankIsAbsent(
    z.enum(['all', 'now', 'ever', 'never'], 'expected all, now, ever or never').default('all'),
  ),
  sort: blankIsAbsent(
    z
      .enum(['best', 'name', 'days', 'stints', 'pitches'], 'expected best, name, days, stints or pitches')
      .default('best'),
  ),
  page,
});

const INJURED_LISTS = ['7', '10', '15', '60'] as const;

export const injuriesParameters = z.object({
  q: typedName,
  role,
  season,
  team: blankIsAbsent(id.optional()),
  region: choice(['unknown', ...REGION_NAMES], 'a part of the body, such as elbow, or unknown'),
  nature: choice(NATURE_NAMES, 'a kind of injury, such as strain'),
  list: choice([...INJURED_LISTS, ...OTHER_LISTS], '7, 10, 15, 60 or another list, such as paternity'),
  status: blankIsAbsent(z.enum(['all', 'open', 'over'], 'expected all, open or over').default('all')),
  sort: blankIsAbsent(
    z.enum(['newest', 'longest', 'name'], 'expected newest, longest or name').default('newest'),
  ),
  page,
});

export const stintParameters = z.object({
  stintId: z
    .string()
    .max(48)
    .regex(
      /^\d{1,9}-\d{8}(-[a-z_]+)?$/,
      'expected a player’s id and the day of the placement, such as 900009-20250820',
    ),
});
