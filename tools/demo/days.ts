import { addDays, daysBetween } from '../../core/calendar';
import { parseSchedule } from '../../core/gameday/parse-schedule';
import type { IsoDate } from '../../core/ids';
import { createHttpClient } from '../../sources/http-client';
import { statsApi } from '../../sources/stats-api';
import { USER_AGENT } from '../../worker/open-dependencies';
import type { DemoOptions } from './options';

/** Five weeks of the simulated league's latest season up to its last week: a pennant race, and men who are hurt now. */
const LEAGUE_MONTH = { from: '2026-08-17', to: '2026-09-20' } as { from: IsoDate; to: IsoDate };

/** All days that recordings can be of. */
const ALL_YEARS = { from: '2008-01-01', to: '2035-12-31' } as { from: IsoDate; to: IsoDate };

/** The simulated league's today: the morning after the demo's last day, so that nobody knows what comes next. */
export function leagueToday({ to }: Pick<DemoOptions, 'to'>): IsoDate {
  return addDays(to ?? LEAGUE_MONTH.to, 1);
}

/**
 * The days that the demo ingests. Recordings are scattered over years, so only days with games are taken.
 *
 * @throws Error when there are none: a site without a game would look broken
 */
export async function demoDays({ source, from, to }: DemoOptions, sourceUrl: string): Promise<IsoDate[]> {
  if (source.kind !== 'recordings') {
    const range = { from: from ?? LEAGUE_MONTH.from, to: to ?? LEAGUE_MONTH.to };
    const days = daysBetween(range.from, range.to);
    if (days.length === 0) throw new Error(`no days from ${range.from} to ${range.to}: give --from and --to`);
    return days;
  }
  const http = createHttpClient({
    origin: sourceUrl,
    userAgent: USER_AGENT,
    deadlineMs: 30_000,
    maxBytes: 64 * 1024 * 1024,
  });
  try {
    const answer = await statsApi(http).schedule(from ?? ALL_YEARS.from, to ?? ALL_YEARS.to);
    const { games } = parseSchedule(JSON.parse(answer.bytes.toString('utf8')), 'mlb');
    if (games.length === 0) throw new Error(`no game feeds of these days in ${source.folder}`);
    return [...new Set(games.map((game) => game.officialDate))].sort();
  } finally {
    await http.close();
  }
}
