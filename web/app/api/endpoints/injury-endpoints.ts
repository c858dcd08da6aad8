import { z } from 'zod';
import { parseCohortId } from '../../../../core/stats/cohorts/cohort-filter';
import { LIST_WORDS } from '../../../../core/stats/cohorts/cohort-words';
import { LARGEST_WINDOW } from '../../../../core/stats/stint-page/window-choice';
import { COHORT_CHANGE_COLUMNS } from '../../../../store/read/export-injury-columns';
import type { ExportRow } from '../../../../store/read/export-column';
import { NATURE_NAMES, OTHER_LISTS, REGION_NAMES } from '../../format/injury-words';
import { dataEndpoint, rowEndpoint, tableEndpoint } from '../endpoint';
import { format, id, oneOf, paging, role, season, wholeNumber } from '../parameters';
import { cohortAnswer, cohortSchema } from './cohort-answer';
import { comparisonAnswer, comparisonSchema } from './comparison-answer';

const stintId = z
  .string()
  .max(48)
  .regex(/^[0-9]{1,9}-[0-9]{8}(-[a-z_]+)?$/, 'expected an id such as 900009-20250820')
  .describe('The player’s id and the day of the placement.');

const region = z.enum(REGION_NAMES, 'expected a region of the body, such as elbow').optional().describe('Region of the body.'); // prettier-ignore
const nature = z.enum(NATURE_NAMES, 'expected a nature of injury, such as strain').optional().describe('Nature of the injury.'); // prettier-ignore
const list = z.enum(['injured', ...OTHER_LISTS], 'expected a kind of list, such as injured').optional().describe('Kind of list.'); // prettier-ignore

const span = oneOf(['games3', 'games10', 'games30', 'games10_winter']);

const cohortId = z
  .string()
  .max(200)
  .superRefine((text, context) => {
    try {
      parseCohortId(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
    }
  })
  .describe('A filter such as `role=pitcher&region=elbow`, its keys in any order.');

const largest = Math.max(...Object.values(LARGEST_WINDOW));

const comparisonParameters = z
  .strictObject({
    stintId,
    role: role.optional().describe('In which of his trades; the one of the placement unless given.'),
    unit: oneOf(['pitches', 'plate_appearances', 'games', 'days'])
      .default('games')
      .describe('What the windows are counted in.'),
    size: wholeNumber(1, largest)
      .optional()
      .describe(
        'How many of the unit on either side: pitches to 3000, plate appearances to 800, games to 162, days to 365.',
      ),
    winters: oneOf(['cross']).optional().describe('`cross` lets windows reach over a winter.'),
    format,
  })
  .superRefine(({ unit, size }, context) => {
    if (size === undefined || size <= LARGEST_WINDOW[unit]) return;
    const message = `expected a number from 1 to ${LARGEST_WINDOW[unit]}`;
    context.addIssue({ code: 'custom', path: ['size'], message });
  });

/** Stints and cohorts. */
export const INJURY_ENDPOINTS = [
  tableEndpoint({
    path: '/stints',
    operation: 'stints',
    summary: 'Stints on injured and other lists, by id',
    table: 'stints',
    isDownload: true,
    parameters: z.strictObject({
      season: season.optional().describe('Year of its first day.'),
      player: id.optional().describe('MLB’s id of the player.'),
      team: id.optional().describe('MLB’s id of the club that placed him.'),
      role: role.optional().describe('Two-way players are both.'),
      list,
      region,
      nature,
      ...paging,
      format,
    }),
    example: { list: 'injured', region: 'elbow' },
    filter: (filter) => filter,
  }),
  rowEndpoint({
    path: '/stints/{stintId}',
    operation: 'stint',
    summary: 'One stint',
    table: 'stints',
    parameters: z.strictObject({ stintId, format }),
    example: { stintId: '990010-20250610' },
    filter: ({ stintId: wanted }) => ({ stintId: wanted }),
  }),
  dataEndpoint({
    path: '/stints/{stintId}/comparison',
    operation: 'stintComparison',
    summary: 'Before and after a stint, compared: the figures of its page',
    description:
      'What was different after a stint, not because of it. Each figure has its n and its 95 % interval.',
    name: 'Comparison',
    answer: comparisonSchema,
    parameters: comparisonParameters,
    example: { stintId: '990010-20250610', unit: 'games', size: 10 },
    load: async ({ stintId: wanted, role: asked, unit, size, winters }, { store }) => {
      const query = { role: asked ?? null, unit, size: size ?? null, crossOffSeason: winters === 'cross' };
      const found = await store.stintStatistics(wanted, query);
      return found && comparisonAnswer(found);
    },
  }),
  tableEndpoint({
    path: '/cohorts',
    operation: 'cohorts',
    summary: 'Cohorts that were computed ahead of time, with who came back',
    table: 'cohorts',
    isDownload: true,
    parameters: z.strictObject({
      role: role.optional().describe('In which of their trades the players are compared.'),
      list: z.enum(Object.keys(LIST_WORDS) as (keyof typeof LIST_WORDS)[], 'expected injured, paternity or bereavement').optional().describe('Kind of list.'), // prettier-ignore
      region,
      nature,
      ...paging,
      format,
    }),
    example: { role: 'pitcher', region: 'elbow' },
    filter: (filter) => filter,
  }),
  dataEndpoint({
    path: '/cohorts/{cohortId}',
    operation: 'cohort',
    summary: 'One cohort with its mean changes; as CSV or Parquet, the changes',
    description:
      'A cohort that was not computed ahead of time is put together on request, from up to 600 stints.',
    name: 'CohortDetail',
    answer: cohortSchema,
    parameters: z.strictObject({
      cohortId,
      span: span
        .default('games10')
        .describe('Games on either side; `games10_winter` may reach over a winter.'),
      format,
    }),
    example: { cohortId: 'role=pitcher&region=elbow', span: 'games10' },
    load: async ({ cohortId: wanted, span: asked }, { store }) =>
      cohortAnswer(await store.cohort(wanted, asked)),
    rows: { columns: COHORT_CHANGE_COLUMNS, of: ({ changes }) => changes as readonly ExportRow[] },
  }),
];
