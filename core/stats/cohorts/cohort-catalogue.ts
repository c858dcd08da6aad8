import type { CohortFilter, StintSubjectRow } from '../statistics-rows';
import { AGE_BANDS, type Band, DAYS_BANDS, isInBand } from './bands';
import { cohortId, everyInjury } from './cohort-filter';

/** Fewer stints than this say too little to be worth a cohort of their own. */
export const MIN_STINTS = 5;

type Narrowing = Partial<CohortFilter>;

const bandOf = (bands: readonly Band[], value: number | null): Band | undefined =>
  value === null ? undefined : bands.find((band) => isInBand(band, value));

/** One filter for each way of asking "in which part of all stints is this one?" — without crossing them. */
function partsOf({ listDays, age, daysMissed, season }: StintSubjectRow): Narrowing[] {
  const ages = bandOf(AGE_BANDS, age);
  const days = bandOf(DAYS_BANDS, daysMissed);
  return [
    ...(listDays === null ? [] : [{ listDays }]),
    ...(ages === undefined ? [] : [{ ageFrom: ages.from, ageTo: ages.to }]),
    ...(days === undefined ? [] : [{ daysFrom: days.from, daysTo: days.to }]),
    { seasonFrom: season, seasonTo: season },
  ];
}

/** The cohorts of the catalogue that a stint belongs to. */
function cohortsOf(subject: StintSubjectRow): CohortFilter[] {
  const { role, listKind, region, nature } = subject;
  const all = everyInjury(role);
  if (listKind === 'paternity' || listKind === 'bereavement') return [{ ...all, listKind }];
  if (listKind !== 'injured') return [];
  const parts = partsOf(subject);
  const narrowings: Narrowing[] = [{}, ...parts];
  if (nature !== null) narrowings.push({ nature });
  if (region !== null) narrowings.push({ region }, ...parts.map((part) => ({ region, ...part })));
  if (region !== null && nature !== null) narrowings.push({ region, nature });
  return narrowings.map((narrowing) => ({ ...all, ...narrowing }));
}

/**
 * The cohorts that are computed ahead of time, for each role: all injuries; each region, nature, and region with
 * nature; each list, band of age, band of days missed and season, also within each region; paternity and bereavement
 * leave. Only those with at least {@link MIN_STINTS} stints, in the order of their ids.
 */
export function cohortCatalogue(subjects: readonly StintSubjectRow[]): CohortFilter[] {
  const found = new Map<string, { filter: CohortFilter; stints: number }>();
  for (const subject of subjects) {
    for (const filter of cohortsOf(subject)) {
      const id = cohortId(filter);
      found.set(id, { filter, stints: (found.get(id)?.stints ?? 0) + 1 });
    }
  }
  return [...found]
    .filter(([, { stints }]) => stints >= MIN_STINTS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { filter }]) => filter);
}
