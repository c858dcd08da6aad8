import type { GamePk, IsoDate } from '../../core/ids';

/** A row of a schedule answer, as far as tests choose games by it. */
export interface ScheduleRow {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
  readonly status: { readonly codedGameState: string };
}

/** What a running source lists on a day. */
export async function scheduleRows(sourceUrl: string, date: string): Promise<ScheduleRow[]> {
  const answer = await fetch(`${sourceUrl}/api/v1/schedule?sportId=1&date=${date}`);
  const { dates } = (await answer.json()) as { dates: { games: ScheduleRow[] }[] };
  return dates.flatMap(({ games }) => games);
}

/** The day's games that are over, in the schedule's order. */
export async function finalGames(sourceUrl: string, date: string): Promise<GamePk[]> {
  const rows = await scheduleRows(sourceUrl, date);
  return rows.filter(({ status }) => status.codedGameState === 'F').map(({ gamePk }) => gamePk);
}
