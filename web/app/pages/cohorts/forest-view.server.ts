import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortIndex, CohortIndexQuery, CohortLine } from '../../../../store/read/cohort-index';
import { forestPicture, type ForestPicture } from '../../charts/forest-picture.server';

/** A cohort that can be set beside comparable players. */
export interface ForestLine {
  cohortId: string;
  title: string;
  difference: number;
  lower: number | null;
  upper: number | null;
  /** Times on the list that have comparable players, of so many. */
  controlled: number;
  stints: number;
  isWhole: boolean;
  /** Adjusted over the cohorts of the page; all together are one question only and keep their p. */
  isClear: boolean;
}

export interface ForestView {
  picture: ForestPicture;
  lines: ForestLine[];
  /** Cohorts without comparable players. */
  missing: number;
  /** Over how many cohorts q is adjusted. */
  comparisons: number;
}

function toForestLine({ cohort, title, change }: CohortLine, isWhole: boolean): ForestLine[] {
  if (change === null || change.row.difference === null) return [];
  const { difference, differenceLower, differenceUpper, controlled } = change.row;
  return [
    {
      cohortId: cohort.cohortId,
      title,
      difference,
      lower: differenceLower,
      upper: differenceUpper,
      controlled,
      stints: cohort.stints,
      isWhole,
      isClear: change.differenceQValue !== null && change.differenceQValue < 0.05,
    },
  ];
}

/** Cohorts that have an order of their own keep it; words stand from the greatest loss to the greatest gain. */
const ORDERED: readonly CohortIndexQuery['by'][] = ['list', 'age', 'missed', 'season'];

/** The forest plot of the cohorts side by side, all together first; null where none has comparable players. */
export function forestView(
  index: CohortIndex,
  { by, measure }: Pick<CohortIndexQuery, 'by' | 'measure'>,
): ForestView | null {
  const parts = index.lines.flatMap((line) => toForestLine(line, false));
  if (!ORDERED.includes(by)) parts.sort((one, other) => one.difference - other.difference);
  const lines = [...(index.whole ? toForestLine(index.whole, true) : []), ...parts];
  const picture = forestPicture(
    measureById(measure),
    lines.map(({ cohortId, difference, lower, upper }) => ({
      key: cohortId,
      value: difference,
      lower,
      upper,
    })),
  );
  return (
    picture && {
      picture,
      lines,
      missing: index.lines.length - parts.length,
      comparisons: Math.max(0, ...index.lines.map(({ change }) => change?.differenceComparisons ?? 0)),
    }
  );
}
