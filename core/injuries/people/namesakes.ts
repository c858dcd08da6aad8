import { addDays } from '../../calendar';
import type { IsoDate, TeamId } from '../../ids';
import type { KnownPerson } from './known-person';

/** What a text says of a man besides his name. */
export interface Circumstances {
  readonly position: string | null;
  readonly teamId: TeamId | null;
  readonly date: IsoDate;
}

const YOUNGEST = 15;
const OLDEST = 55;

/** False for a man whose years as a player, or whose age, speak against it whatever his name is. */
export function couldHaveBeen(
  { birthDate, mlbFrom, mlbTo, proFrom, proTo }: KnownPerson,
  date: IsoDate,
): boolean {
  const year = yearOf(date);
  const age = birthDate === null ? null : year - yearOf(birthDate);
  if (age !== null && (age < YOUNGEST || age > OLDEST)) return false;
  const first = earliest(mlbFrom, proFrom);
  const last = latest(mlbTo, proTo);
  return (first === null || year >= first - 1) && (last === null || year <= last + 2);
}

/**
 * Those of several namesakes of whom a text may speak: by the years in the majors, then pitcher or not, then the club.
 * What does not tell them apart is passed over; what is left may be several still.
 */
export function tellApart(namesakes: readonly KnownPerson[], told: Circumstances): readonly KnownPerson[] {
  const tests = [
    (person: KnownPerson) => wasInTheMajors(person, yearOf(told.date)),
    (person: KnownPerson) => positionsAgree(person.position, told.position),
    (person: KnownPerson) => wasWithClub(person, told, 30),
    (person: KnownPerson) => wasWithClub(person, told, 200),
  ];
  return tests.reduce((left, agrees) => {
    if (left.length < 2) return left;
    const agreeing = left.filter(agrees);
    return agreeing.length > 0 ? agreeing : left;
  }, namesakes);
}

/** A year before his first game he may be on the roster already, and two years after his last he may not be off yet. */
function wasInTheMajors({ mlbFrom, mlbTo }: KnownPerson, year: number): boolean {
  return mlbFrom !== null && year >= mlbFrom - 1 && (mlbTo === null || year <= mlbTo + 2);
}

const PITCHERS: ReadonlySet<string> = new Set(['P', 'RHP', 'LHP', 'SHP', 'SP', 'RP', '1']);
const TWO_WAY: ReadonlySet<string> = new Set(['TWP', 'Y']);

/** False only where one pitches and the other does not; a two-way player does both. */
export function positionsAgree(one: string | null, other: string | null): boolean {
  if (one === null || other === null || TWO_WAY.has(one) || TWO_WAY.has(other)) return true;
  return PITCHERS.has(one) === PITCHERS.has(other);
}

/** Whether a roster of the club lists him at most so many days before or after. */
function wasWithClub({ clubs = [] }: KnownPerson, { teamId, date }: Circumstances, within: number): boolean {
  return clubs.some(
    (spell) =>
      spell.teamId === teamId && addDays(spell.from, -within) <= date && date <= addDays(spell.to, within),
  );
}

const yearOf = (date: IsoDate): number => Number(date.slice(0, 4));

function earliest(...years: (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.min(...known);
}

function latest(...years: (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.max(...known);
}
