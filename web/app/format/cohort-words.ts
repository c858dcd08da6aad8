import type { Band } from '../../../core/stats/cohorts/bands';
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

/** A band as a cohort's id writes it: `25-29`, `35-`, `2019`; null where it is open at both ends. */
export function bandInId({ from, to }: Band): string | null {
  if (from === null && to === null) return null;
  return from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`;
}

/** "up to 24", "25 to 29", "35 or more". */
export function bandInWords({ from, to }: Band): string {
  if (from === to) return `${from ?? 'any'}`;
  return from === null ? `up to ${to ?? ''}` : to === null ? `${from} or more` : `${from} to ${to}`;
}

/** The page of a cohort. Its id needs no escaping. */
export const cohortAddress = (cohortId: string): string => `/cohorts/${cohortId}`;
