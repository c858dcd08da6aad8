import { addDays } from '../../calendar';
import { gamePk, playerId, teamId } from '../../ids';
import type { IsoDate } from '../../ids';
import type { Diagnosis, Region } from '../diagnosis';
import type { ListKind, MoveAction } from '../move';
import type { ReviewItem } from '../review-item';
import type { Appearance, FieldInjury, LeagueCalendar, PlayerHistory, PlayerMove, Stint } from '../stint';
import { countDays } from './count-days';
import { deriveStints } from './derive-stints';
import { seasonDays } from './season-days';

/** The invented Ardin Pell, whom all histories here are about. */
export const PELL = playerId(900001);

/** Invented clubs. */
export const OWLS = teamId(901);
export const COMETS = teamId(902);

export const day = (text: string) => text as IsoDate;

/** A calendar of the real season days; each club plays every day. */
export function calendarTo(asOf: string): LeagueCalendar {
  return { asOf: day(asOf), season: seasonDays, gamesOf: (_club, from, to) => countDays(from, to) };
}

export function diagnosis(region: Region | null, more: Partial<Diagnosis> = {}): Diagnosis {
  return {
    region,
    side: null,
    nature: 'strain',
    part: region,
    qualifiers: [],
    since: null,
    start: 0,
    end: 5,
    ...more,
  };
}

type MoveFacts = Partial<PlayerMove> & { readonly days?: number | null; readonly kind?: ListKind };

let count = 0;
/** A move with an id of its own. */
export function move(date: string, action: MoveAction, facts: MoveFacts = {}): PlayerMove {
  const { days = null, kind, ...rest } = facts;
  const list = kind === undefined && days === null ? null : { kind: kind ?? 'injured', days };
  count += 1;
  return {
    transactionId: String(1000 + count),
    ordinal: 0,
    playerId: PELL,
    date: day(date),
    teamId: OWLS,
    action,
    list: action === 'activated' ? null : list,
    fromList: action === 'activated' ? list : null,
    retroactiveTo: null,
    reason: null,
    diagnoses: [],
    ...rest,
  };
}

export const placed = (date: string, days = 15, facts: MoveFacts = {}) =>
  move(date, 'placed', { days, ...facts });
export const activated = (date: string, days = 15, facts: MoveFacts = {}) =>
  move(date, 'activated', { days, ...facts });
export const transferred = (date: string, from: number, to: number, facts: MoveFacts = {}) =>
  move(date, 'transferred', { days: to, fromList: { kind: 'injured', days: from }, ...facts });

export const played = (...dates: string[]): Appearance[] =>
  dates.map((date, index) => ({ gamePk: gamePk(5000 + index), date: day(date), teamId: OWLS }));

/** Games on each day from one to the other. */
export function playedDaily(from: string, to: string): Appearance[] {
  return played(
    ...Array.from({ length: countDays(day(from), day(to)) + 1 }, (_, i) => addDays(day(from), i)),
  );
}

export const hurtOn = (date: string, facts: Partial<FieldInjury> = {}): FieldInjury => ({
  gamePk: gamePk(5000),
  date: day(date),
  atBatIndex: 7,
  eventIndex: 2,
  how: 'injury_event',
  bodyPart: null,
  ...facts,
});

/** Derives from moves and games, as known on 31 December 2016 unless told otherwise. */
export function derive(
  moves: readonly PlayerMove[],
  { asOf = '2016-12-31', ...facts }: Partial<PlayerHistory> & { readonly asOf?: string } = {},
) {
  const history = { playerId: PELL, moves, appearances: [], fieldInjuries: [], ...facts };
  return deriveStints(history, calendarTo(asOf));
}

/** Stints in short: `2016-05-01 2016-05-20 activated`. */
export const spans = (stints: readonly Stint[]) =>
  stints.map(({ startedOn, endedOn, endHow }) => [startedOn, endedOn, endHow].join(' '));
export const kinds = (reviews: readonly ReviewItem[]) => reviews.map(({ kind }) => kind);
export const parts = (stint: Stint | undefined) => stint?.evidence.map(({ part }) => part);
