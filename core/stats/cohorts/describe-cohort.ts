import type { CohortFilter } from '../statistics-rows';
import type { Band } from './bands';
import { LIST_WORDS, NATURE_WORDS, REGION_WORDS, TELLS_ITS_PLACE } from './cohort-words';

/** A word of a table, or the code itself where a newer vocabulary knows more than the table. */
function wordOf(words: Readonly<Record<string, string | null>>, code: string): string | null {
  return Object.hasOwn(words, code) ? (words[code] ?? null) : code.replaceAll('_', ' ');
}

function bandInWords({ from, to }: Band): string | null {
  if (from === null) return to === null ? null : `up to ${to}`;
  if (to === null) return `${from} or more`;
  return from === to ? `${from}` : `${from}–${to}`;
}

function injuriesInWords({ region, nature }: CohortFilter): string {
  const what = nature === null ? 'injuries' : (wordOf(NATURE_WORDS, nature) ?? 'injuries');
  if (region === null || (nature !== null && TELLS_ITS_PLACE.has(nature))) return what;
  const place = wordOf(REGION_WORDS, region);
  if (place !== null) return `${place} ${what}`;
  return nature === null ? 'illness and the like' : what;
}

function agesInWords({ ageFrom, ageTo }: CohortFilter): string | null {
  if (ageFrom === null && ageTo !== null) return `aged under ${ageTo + 1}`;
  if (ageFrom !== null && ageTo === null) return `aged ${ageFrom} or over`;
  const ages = bandInWords({ from: ageFrom, to: ageTo });
  return ages === null ? null : `aged ${ages}`;
}

function seasonsInWords({ seasonFrom, seasonTo }: CohortFilter): string | null {
  if (seasonFrom !== null && seasonTo === null) return `since ${seasonFrom}`;
  return bandInWords({ from: seasonFrom, to: seasonTo });
}

/**
 * A cohort as a fan would say it: "Pitchers after elbow injuries, 2015–2019", "Batters aged 25–29 after hamstring
 * strains, 60-day list, 31–90 days missed". It says "after", because a change after an injury need not come from it.
 */
export function describeCohort(filter: CohortFilter): string {
  const ages = agesInWords(filter);
  const missed = bandInWords({ from: filter.daysFrom, to: filter.daysTo });
  const leave = filter.listKind === 'injured' ? null : wordOf(LIST_WORDS, filter.listKind);
  const who = [filter.role === 'pitcher' ? 'Pitchers' : 'Batters', ages].filter(Boolean).join(' ');
  return [
    `${who} after ${leave ?? injuriesInWords(filter)}`,
    filter.listDays === null ? null : `${filter.listDays}-day list`,
    missed === null ? null : `${missed} ${missed === '1' ? 'day' : 'days'} missed`,
    seasonsInWords(filter),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
