import type { GamePk, IsoDate, PlayerId, TeamId } from '../ids';
import type { Diagnosis, Nature, Region, Side } from './diagnosis';
import type { ListKind, MoveAction, RosterList } from './move';

/** A move whose player is known: what stints are made of. */
export interface PlayerMove {
  readonly transactionId: string;
  /** Place among the moves of its text, 0, 1, 2 … */
  readonly ordinal: number;
  readonly playerId: PlayerId;
  /** The day under which the source lists it. */
  readonly date: IsoDate;
  readonly teamId: TeamId | null;
  readonly action: MoveAction;
  readonly list: RosterList | null;
  readonly fromList: RosterList | null;
  /** As written; plausible or not. */
  readonly retroactiveTo: IsoDate | null;
  readonly reason: string | null;
  readonly diagnoses: readonly Diagnosis[];
}

/** A game in which the player took part. */
export interface Appearance {
  readonly gamePk: GamePk;
  readonly date: IsoDate;
  readonly teamId: TeamId;
}

/** A moment in a game at which a player was hurt, or left in the middle of a turn at bat. */
export interface FieldInjury {
  readonly gamePk: GamePk;
  readonly date: IsoDate;
  readonly atBatIndex: number;
  /** The pitch on which it happened (the last one before the note); null when no pitch came before it. */
  readonly eventIndex: number | null;
  readonly how: 'injury_event' | 'left_in_mid_turn';
  /** In the feed's words, such as `leg`. */
  readonly bodyPart: string | null;
}

/** First and last days of a season. */
export interface SeasonDays {
  readonly season: number;
  readonly opening: IsoDate;
  /** Last day of the regular season. */
  readonly regularEnd: IsoDate;
  /** Last day of the postseason. */
  readonly lastGame: IsoDate;
}

/** Whether a man pitches for a living, bats, or both. */
export type Role = 'pitcher' | 'batter' | 'two_way';

/** All that is known of a player when his stints are made. Order and repetitions within do not matter. */
export interface PlayerHistory {
  readonly playerId: PlayerId;
  readonly moves: readonly PlayerMove[];
  readonly appearances: readonly Appearance[];
  readonly fieldInjuries: readonly FieldInjury[];
}

/** What stints need to know of the league. */
export interface LeagueCalendar {
  /** The newest day of which anything is loaded: what lasts is counted to it, so that no clock is asked. */
  readonly asOf: IsoDate;
  season(year: number): SeasonDays;
  /** Regular-season games that a club played on the days from `from` to before `to`; null where its games are not loaded. */
  gamesOf(teamId: TeamId, from: IsoDate, to: IsoDate): number | null;
}

export type StartHow =
  /** The day of the placement. */
  | 'placed'
  /** The day that the note goes back to. */
  | 'retroactive'
  /** The day that the note goes back to, its year (or month) mended. */
  | 'retroactive_repaired'
  /** No placement is known: the first we hear is a transfer, a rehab assignment. */
  | 'first_mention';

export type EndHow =
  | 'activated'
  /** Put on a list of another kind, from which he came back or not. */
  | 'other_list'
  /** Placed again without an activation between. */
  | 'placed_again'
  /** He played in the majors: he was not on the list. */
  | 'appeared'
  /** The season was over before he came back. */
  | 'season_end'
  | 'released'
  | 'retired'
  /** Optioned, outrighted, designated, recalled, traded and assigned away from the list. */
  | 'moved';

/** A list and the day from which he was on it. */
export interface ListPeriod {
  readonly from: IsoDate;
  readonly days: number | null;
}

export type EvidencePart =
  'placement' | 'correction' | 'transfer' | 'rehab' | 'end' | 'activation' | 'team_change';

/** A sentence of the wire that a stint rests on. */
export interface Evidence {
  readonly transactionId: string;
  readonly ordinal: number;
  readonly part: EvidencePart;
}

/** A time on a list, of one kind, within one season. Half open: he was out on the days from start to before end. */
export interface Stint {
  /** `<playerId>-<yyyymmdd of the placement>`, with `-<list kind>` after it when it is no injured list. */
  readonly stintId: string;
  readonly playerId: PlayerId;
  /** The club that placed him. */
  readonly teamId: TeamId | null;
  readonly season: number;
  readonly listKind: ListKind;
  readonly placedOn: IsoDate;
  readonly startedOn: IsoDate;
  readonly startHow: StartHow;
  /** As the note writes it, where that was mended or disregarded; else null. */
  readonly retroactiveAsWritten: IsoDate | null;
  /** Null while it lasts. */
  readonly endedOn: IsoDate | null;
  readonly endHow: EndHow | null;
  /** In order of time; the first is the list of the placement. */
  readonly lists: readonly ListPeriod[];
  readonly rehabFrom: IsoDate | null;
  /** Last game in the majors before it began; null where no such game is known. */
  readonly lastPlayedOn: IsoDate | null;
  /** First game in the majors on or after the day it ended; null where none is known. */
  readonly returnedOn: IsoDate | null;
  /** The first diagnosis; all of them in `diagnoses`, without repetitions. */
  readonly region: Region | null;
  readonly side: Side | null;
  readonly nature: Nature | null;
  readonly diagnoses: readonly Diagnosis[];
  /** The fullest reason given. */
  readonly reason: string | null;
  /** Days of the regular season on which he was out; counted to `asOf` while it lasts. */
  readonly daysMissed: number;
  /** Games of his club in that time; null where its games are not loaded. */
  readonly gamesMissed: number | null;
  /** The stint that ended at most ten days before this one began. */
  readonly reinjuryOf: string | null;
  /** The stint of the season before that this one carries on: same region, and no game between. */
  readonly continuationOf: string | null;
  /** Where he was hurt, where a game of the three days before tells. */
  readonly hurt: FieldInjury | null;
  readonly evidence: readonly Evidence[];
}
