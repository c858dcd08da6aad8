/** What both stand-in sources know how to answer; the router turns paths into these calls. */

export interface DateRange {
  /** ISO dates, both included. */
  from: string;
  to: string;
}

/** What a test asked to be shown of one game instead of its usual feed. */
export interface GameView {
  /** Only the first so many plays, as a game in progress. */
  plays?: number;
  /** The n-th recorded snapshot, counted from 1. */
  snapshot?: number;
}

export interface Correction {
  gamePk: number;
  /** UTC milliseconds at which the game was corrected. */
  at: number;
}

export interface Source {
  /** The feed as text or as the recorded bytes; undefined where there is no such game. */
  feed(gamePk: number, view: GameView): string | Buffer | undefined;
  schedule(query: {
    range: DateRange | null;
    gamePks: number[] | null;
    viewOf: (gamePk: number) => GameView;
  }): unknown;
  transactions(query: { range: DateRange; teamId: number | null; playerId: number | null }): unknown;
  people(ids: number[]): unknown[];
  teams(season: number | null): unknown[];
  team(id: number, season: number | null): unknown;
  roster(teamId: number, query: { date: string | null; season: number | null; type: string }): unknown;
  venues(ids: number[] | null): unknown[];
  /** The schedule answer of the games corrected since an instant. */
  changes(corrections: readonly Correction[]): unknown;
  readonly copyright: string;
}
