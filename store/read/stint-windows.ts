import { Prisma } from '../generated/prisma/client';
import type { GamePk, IsoDate } from '../../core/ids';
import type { ListKind } from '../../core/injuries/move';
import type { Role } from '../../core/stats/measures/measure';
import type { WindowChoice } from '../../core/stats/stint-page/window-choice';
import { chooseWindows } from '../../core/stats/windows/choose-windows';
import { joinContinuations, type JoinedStint } from '../../core/stats/windows/join-continuations';
import { sensitivity } from '../../core/stats/windows/sensitivity';
import type { PlayerGame, StintWindows } from '../../core/stats/windows/window';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** All games of a player that the statistics know, in each of his trades, in no order. */
export type Career = Readonly<Record<Role, readonly PlayerGame[]>>;

interface CareerRow extends PlayerGame {
  role: Role;
}

/** One range of the primary key of `player_game`. */
export async function readCareer(reader: Reader, playerId: number): Promise<Career> {
  const rows = await readRows<CareerRow>(
    reader,
    Prisma.sql`
    SELECT role, game_pk AS gamePk, DATE_FORMAT(official_date, '%Y-%m-%d') AS date,
           game_number AS gameNumber, game_type AS gameType, season, pitches, plate_appearances AS plateAppearances
    FROM player_game WHERE player_id = ${playerId}`,
  );
  const career: Record<Role, PlayerGame[]> = { pitcher: [], batter: [] };
  for (const game of rows) career[game.role].push(game);
  return career;
}

/** His times on lists, those that carry on over a winter joined. */
export async function readJoinedStints(reader: Reader, playerId: number): Promise<JoinedStint[]> {
  const rows = await readRows<{
    stintId: string;
    startedOn: Date;
    endedOn: Date | null;
    listKind: ListKind;
    continuationOf: string | null;
  }>(
    reader,
    Prisma.sql`
    SELECT stint_id AS stintId, started_on AS startedOn, ended_on AS endedOn, list_kind AS listKind,
           continuation_of AS continuationOf
    FROM injury_stint WHERE player_id = ${playerId} ORDER BY stint_id`,
  );
  return joinContinuations(
    rows.map(({ startedOn, endedOn, ...stint }) => ({
      ...stint,
      startedOn: toDay(startedOn) as IsoDate,
      endedOn: endedOn && (toDay(endedOn) as IsoDate),
    })),
  );
}

/** The windows that a page needs: at half the size, the size asked for, and double the size. */
export interface PageWindows {
  readonly sizes: readonly StintWindows[];
  /** The one of the size asked for. */
  readonly chosen: StintWindows;
}

/** @throws IngestError `BadInput` for a size that is no whole number of 1 or more */
export function choosePageWindows(
  games: readonly PlayerGame[],
  stint: JoinedStint,
  stints: readonly JoinedStint[],
  { unit, size, crossOffSeason }: WindowChoice,
): PageWindows {
  const choose = (wanted: number): StintWindows =>
    chooseWindows(games, stint, stints, { unit, size: wanted, crossOffSeason });
  const chosen = choose(size);
  const sizes = [...new Set(sensitivity(size))].map((each) => (each === size ? chosen : choose(each)));
  return { sizes, chosen };
}

/** Some games, and the days between which they were played. */
export interface WindowGames {
  readonly whole: readonly GamePk[];
  /** Those of which only a part lies in a window. */
  readonly cut: readonly GamePk[];
  /** Without any games, days of which the first is after the last. */
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Games of any of the windows, each once. */
export function gamesOf(windows: readonly StintWindows[]): WindowGames {
  const whole = new Set<GamePk>();
  const cut = new Set<GamePk>();
  let [from, to] = ['9999-12-31', '0001-01-01'] as [IsoDate, IsoDate];
  for (const { before, after } of windows) {
    for (const { game, part } of [...before.games, ...after.games]) {
      (part === 'whole' ? whole : cut).add(game.gamePk);
      if (game.date < from) from = game.date;
      if (game.date > to) to = game.date;
    }
  }
  return { whole: [...whole], cut: [...cut], from, to };
}
