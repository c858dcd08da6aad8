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

interface CareerRow {
  role: Role;
  gamePk: number;
  day: Date;
  gameNumber: number;
  gameType: string;
  season: number;
  pitches: number;
  plateAppearances: number;
}

/** One range of the primary key of `player_game`. */
export async function readCareer(reader: Reader, playerId: number): Promise<Career> {
  const rows = await readRows<CareerRow>(
    reader,
    Prisma.sql`
    SELECT role, game_pk AS gamePk, official_date AS day, game_number AS gameNumber, game_type AS gameType, season,
           pitches, plate_appearances AS plateAppearances
    FROM player_game WHERE player_id = ${playerId}`,
  );
  const career: Record<Role, PlayerGame[]> = { pitcher: [], batter: [] };
  for (const { role, gamePk, day, ...game } of rows)
    career[role].push({ ...game, gamePk: gamePk as GamePk, date: toDay(day) as IsoDate });
  return career;
}

/** His times on lists, those that carry on over a winter joined. */
export async function readJoinedStints(reader: Reader, playerId: number): Promise<JoinedStint[]> {
  const rows = await reader.injuryStint.findMany({
    where: { playerId },
    select: { stintId: true, startedOn: true, endedOn: true, listKind: true, continuationOf: true },
  });
  return joinContinuations(
    rows.map(({ stintId, startedOn, endedOn, listKind, continuationOf }) => ({
      stintId,
      startedOn: toDay(startedOn) as IsoDate,
      endedOn: endedOn && (toDay(endedOn) as IsoDate),
      listKind: listKind as ListKind,
      continuationOf,
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

/** Games of any of the windows, each once; and those of which only a part lies in one. */
export function gamesOf(windows: readonly StintWindows[]): { whole: GamePk[]; cut: GamePk[] } {
  const whole = new Set<GamePk>();
  const cut = new Set<GamePk>();
  for (const { before, after } of windows) {
    for (const { game, part } of [...before.games, ...after.games])
      (part === 'whole' ? whole : cut).add(game.gamePk);
  }
  return { whole: [...whole], cut: [...cut] };
}
