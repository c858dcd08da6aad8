import type { GamePk, IsoDate } from '../../ids';
import type { ListKind } from '../../injuries/move';
import type { Stint } from '../../injuries/stint';

/** What a window is counted in. Days are days of the calendar, with or without a game. */
export type WindowUnit = 'pitches' | 'plate_appearances' | 'games' | 'days';

/** A game of one player, in one role: a two-way player has one list of games as a pitcher, another as a batter. */
export interface PlayerGame {
  readonly gamePk: GamePk;
  /** Official date. */
  readonly date: IsoDate;
  /** 2 for the second game of a doubleheader. */
  readonly gameNumber: number;
  /** R regular season, F D L W postseason, S E spring, A All-Star. */
  readonly gameType: string;
  readonly season: number;
  /** Thrown by him, or seen by him. */
  readonly pitches: number;
  readonly plateAppearances: number;
}

/** What windows need to know of a stint. Half open: he was out on the days from start to before end. */
export type StintSpan = Pick<Stint, 'stintId' | 'startedOn' | 'endedOn' | 'listKind'>;

export interface WindowRequest {
  readonly unit: WindowUnit;
  /** How many of the unit on either side; a whole number, 1 or more. */
  readonly size: number;
  /** Whether a window may reach over a winter; not unless asked. */
  readonly crossOffSeason?: boolean;
  /** Game types that count; regular season and postseason unless asked. */
  readonly gameTypes?: ReadonlySet<string>;
  /** Other stints of these lists end a window; those of every list unless asked. */
  readonly boundingLists?: ReadonlySet<ListKind>;
}

/** Why a window is smaller than asked: what is met first on the way out from the stint. */
export type Shortfall =
  /** No earlier game is known. */
  | 'career_start'
  /** Another stint of the same player. */
  | 'stint'
  /** His nearest game beyond is of another season, and that was not asked for. */
  | 'off_season'
  /** No later game is known. */
  | 'data_end'
  /** The stint lasts: there is no after yet. */
  | 'still_out';

/** A game in a window, and how much of it counts. */
export interface WindowGame {
  readonly game: PlayerGame;
  /** Pitches or plate appearances that count; 1, the game, where games or days are counted. */
  readonly events: number;
  /** Which ones in the order of events: all, or the first or last `events` of the game. */
  readonly part: 'whole' | 'first' | 'last';
}

/** The window on one side of a stint. */
export interface WindowSide {
  /** In game order, on both sides; games without any event of the unit are left out. */
  readonly games: readonly WindowGame[];
  /** In the unit asked for, at most the size asked for. */
  readonly total: number;
  readonly isReached: boolean;
  /** Null when the size was reached. */
  readonly shortfall: Shortfall | null;
  /** True when a winter lies between the stint and a game of the window; such a window is to be labelled. */
  readonly crossesOffSeason: boolean;
  /** The largest size that this side could have been asked for and reached. */
  readonly longest: number;
}

export interface StintWindows {
  readonly unit: WindowUnit;
  readonly size: number;
  readonly before: WindowSide;
  readonly after: WindowSide;
  /** The largest size that both sides reach; 0 when one of them is empty. */
  readonly longestBoth: number;
}
