import { z } from 'zod';
import type { StintStatistics } from '../../../../store/read/stint-statistics';
import { measureById } from '../../../../core/stats/measures/measures';

const figureOrNull = (about: string) => z.number().nullable().describe(about);

const window = z
  .strictObject({
    games: z.int().describe('Games in it.'),
    total: z.number().describe('Of the unit asked for.'),
    isReached: z.boolean().describe('It is as long as asked for.'),
    shortfall: z
      .enum(['career_start', 'stint', 'off_season', 'data_end', 'still_out'])
      .nullable()
      .describe('What it ends at where it is shorter than asked for.'),
    from: z.iso.date().nullable().describe('Date of its first game.'),
    to: z.iso.date().nullable().describe('Date of its last game.'),
    gamePks: z.array(z.int()).describe('Its games, in order.'),
  })
  .describe('Games on one side of the stint.');

const side = z
  .strictObject({
    value: figureOrNull('In the unit of the measure, shares from 0 to 1; null where nothing was counted.'),
    lower: figureOrNull('Lower 95 % bound.'),
    upper: figureOrNull('Upper 95 % bound.'),
    count: z.number().describe('n: what the measure’s denominator counts.'),
    games: z.int().describe('Games in which there was any of it.'),
  })
  .describe('A measure over one window.');

const change = z.strictObject({
  measure: z.string().describe('Such as fastball_velocity.'),
  label: z.string().describe('Its name.'),
  unit: z
    .enum(['average', 'share', 'mph', 'rpm', 'inches', 'feet', 'degrees'])
    .describe('Unit of its figures.'),
  counted: z.string().describe('What n counts, such as at-bats.'),
  isHeadline: z.boolean().describe('It is one of those that are tested, and adjusted together.'),
  before: side,
  after: side,
  change: figureOrNull('After less before; null where a side has nothing to count.'),
  lower: figureOrNull('Lower 95 % bound of the change.'),
  upper: figureOrNull('Upper 95 % bound of the change.'),
  pValue: figureOrNull('Of the permutation of whole games; headline measures only.'),
  adjustedPValue: figureOrNull('Holm, over the headline measures.'),
  detectable: figureOrNull('The smallest true change that windows like these find in four of five cases.'),
  hasFewGames: z.boolean().describe('Below five games on a side: the interval says little.'),
});

const control = z
  .strictObject({
    measure: z.string().describe('Such as fastball_velocity.'),
    controls: z.int().describe('n: matched players who were not hurt at the time.'),
    controlChange: figureOrNull('Mean of their changes.'),
    difference: figureOrNull('His change less theirs.'),
  })
  .describe('A change beside that of comparable players.');

export const comparisonSchema = z.strictObject({
  stintId: z.string().describe('The stint; where it carries on another over a winter, the first of them.'),
  parts: z.array(z.string()).describe('All stints that are one injury over winters.'),
  playerId: z.int().describe('MLB’s id of the player.'),
  role: z.enum(['pitcher', 'batter']).describe('In which of his trades he is compared.'),
  unit: z
    .enum(['pitches', 'plate_appearances', 'games', 'days'])
    .describe('What the windows are counted in.'),
  size: z.int().describe('How many of the unit on either side were asked for.'),
  crossesWinters: z.boolean().describe('Windows may reach over a winter.'),
  before: window,
  after: window,
  comparisons: z.int().describe('How many measures were tested and adjusted together.'),
  measures: z.array(change),
  controls: z.array(control).nullable().describe('Null where these windows were not compared ahead of time.'),
});

type Window = z.infer<typeof window>;

const windowOf = ({ games, total, isReached, shortfall, from, to, gamePks }: StintStatistics['comparison']['before']): Window => ({ games, total, isReached, shortfall, from, to, gamePks: [...gamePks] }); // prettier-ignore

/** A comparison as it is handed out: the figures of the stint's page. */
export function comparisonAnswer(statistics: StintStatistics): z.infer<typeof comparisonSchema> {
  const { stintId, parts, playerId, choice, comparison, controls } = statistics;
  return {
    stintId,
    parts: [...parts],
    playerId,
    role: choice.role,
    unit: choice.unit,
    size: choice.size,
    crossesWinters: choice.crossOffSeason,
    before: windowOf(comparison.before),
    after: windowOf(comparison.after),
    comparisons: comparison.comparisons,
    measures: comparison.measures.map(({ measure, ...figures }) => {
      const { label, unit, counted } = measureById(measure);
      return { measure, label, unit, counted, ...figures };
    }),
    controls:
      controls?.map(({ measure, controls: n, controlChange, difference }) => ({
        measure,
        controls: n,
        controlChange,
        difference,
      })) ?? null,
  };
}
