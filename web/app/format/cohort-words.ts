import { AGE_BANDS, type Band, DAYS_BANDS } from '../../../core/stats/cohorts/bands';
import type { CohortSplit } from '../../../store/read/cohort-index';

/** By what cohorts are set side by side. */
const SPLITS: Readonly<Record<CohortSplit, string>> = {
  region: 'part of the body',
  nature: 'kind of injury',
  list: 'longest list',
  age: 'age',
  missed: 'days missed',
  season: 'season',
  leave: 'leave without an injury',
};

export const SPLIT_NAMES = Object.keys(SPLITS) as CohortSplit[];
export const SPLIT_OPTIONS = SPLIT_NAMES.map((split) => [split, SPLITS[split]] as const);

/** A band as a cohort's id writes it, and in words. */
function bandOption({ from, to }: Band): readonly [value: string, words: string] {
  const words = from === null ? `up to ${to ?? ''}` : to === null ? `${from} or more` : `${from} to ${to}`;
  return [`${from ?? ''}-${to ?? ''}`, words];
}

export const AGE_OPTIONS = AGE_BANDS.map(bandOption);
export const DAYS_OPTIONS = DAYS_BANDS.map(bandOption);

/** The page of a cohort. Its id needs no escaping. */
export const cohortAddress = (cohortId: string): string => `/cohorts/${cohortId}`;
