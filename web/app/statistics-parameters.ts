import { z } from 'zod';
import { parseCohortId } from '../../core/stats/cohorts/cohort-filter';
import { measureById } from '../../core/stats/measures/measures';
import { PLACE_KINDS } from '../../core/stats/stint-page/places';
import { LARGEST_WINDOW } from '../../core/stats/stint-page/window-choice';
import { SPLIT_NAMES } from './format/cohort-words';
import { blankIsAbsent, measureParameter, stintParameters } from './parameters';
import { REGION_NAMES } from './format/injury-words';

const role = z.enum(['pitcher', 'batter'], 'expected pitcher or batter');

const size = z
  .string()
  .regex(/^\d{1,6}$/, 'expected a whole number')
  .transform(Number);

/** A stint, and the windows that a visitor wants to see around it. */
export const stintPageParameters = stintParameters
  .extend({
    role: blankIsAbsent(role.optional()),
    unit: blankIsAbsent(
      z
        .enum(
          ['pitches', 'plate_appearances', 'games', 'days'],
          'expected pitches, plate_appearances, games or days',
        )
        .default('games'),
    ),
    size: blankIsAbsent(size.optional()),
    winters: blankIsAbsent(z.enum(['cross'], 'expected cross, or nothing').optional()),
    /** What the form of the windows stood on, such as `games-40`. */
    was: blankIsAbsent(
      z
        .string()
        .regex(
          /^(pitches|plate_appearances|games|days)-\d{1,6}$/,
          'expected a unit and a size, such as games-40',
        )
        .transform((text) => {
          const [unit = '', size = ''] = text.split('-');
          return { unit, size: Number(size) };
        })
        .optional(),
    ),
    /** Which pitches the maps of places show. */
    kind: blankIsAbsent(z.enum(PLACE_KINDS, `expected one of ${PLACE_KINDS.join(', ')}`).default('all')),
  })
  .superRefine(({ unit, size: asked, was }, context) => {
    if (asked === undefined || (asked >= 1 && asked <= LARGEST_WINDOW[unit])) return;
    // A number that was left over from another unit is dropped, not judged.
    if (was !== undefined && was.unit !== unit && was.size === asked) return;
    context.addIssue({
      code: 'custom',
      path: ['size'],
      message: `expected a number from 1 to ${LARGEST_WINDOW[unit]}`,
    });
  });

/** Cohorts side by side. */
export const cohortsParameters = z
  .object({
    role: blankIsAbsent(role.default('pitcher')),
    by: blankIsAbsent(z.enum(SPLIT_NAMES, `expected one of ${SPLIT_NAMES.join(', ')}`).default('region')),
    region: blankIsAbsent(
      z
        .string()
        .refine(
          (value) => (REGION_NAMES as string[]).includes(value),
          'expected a part of the body, such as elbow',
        )
        .optional(),
    ),
    measure: blankIsAbsent(measureParameter.optional()),
    span: blankIsAbsent(
      z
        .enum(
          ['games3', 'games10', 'games30', 'games10_winter'],
          'expected games3, games10, games30 or games10_winter',
        )
        .default('games10'),
    ),
    kind: blankIsAbsent(z.enum(['stint', 'placebo'], 'expected stint or placebo').default('stint')),
  })
  .superRefine((input, context) => {
    if (input.measure === undefined || measureById(input.measure).roles.includes(input.role)) return;
    context.addIssue({ code: 'custom', path: ['measure'], message: `expected a measure of a ${input.role}` });
  });

/** The problem with a cohort's id, or null. */
function problemOf(text: string): string | null {
  try {
    parseCohortId(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const cohortParameters = z.object({
  cohortId: z.string().superRefine((text, context) => {
    const message = problemOf(text);
    if (message !== null) context.addIssue({ code: 'custom', message });
  }),
  span: cohortsParameters.shape.span,
});

/** The parts of a cohort as fields of a form; what is left out is any. */
export const cohortSearchParameters = z.object({
  span: blankIsAbsent(cohortsParameters.shape.span.optional()),
  role: blankIsAbsent(role.default('pitcher')),
  list: blankIsAbsent(z.string().max(40).optional()),
  region: blankIsAbsent(z.string().max(40).optional()),
  nature: blankIsAbsent(z.string().max(40).optional()),
  listDays: blankIsAbsent(z.string().max(4).optional()),
  age: blankIsAbsent(z.string().max(9).optional()),
  missed: blankIsAbsent(z.string().max(9).optional()),
  from: blankIsAbsent(
    z
      .string()
      .regex(/^\d{4}$/, 'expected a year')
      .optional(),
  ),
  to: blankIsAbsent(
    z
      .string()
      .regex(/^\d{4}$/, 'expected a year')
      .optional(),
  ),
});
