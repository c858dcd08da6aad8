import { easternDate } from '../simulation/calendar';
import { LeagueSource } from '../simulation/league-source';
import type { ScenarioName } from '../simulation/scenarios';
import { truthManifest } from '../simulation/truth';
import { serve, type ServerOptions, type SourceServer } from './source-server';

export interface LeagueOptions extends ServerOptions {
  /** Chooses the league; the same seed is the same league for ever. 2016 where absent. */
  seed?: number;
  /** The league's today (ISO date): games before it are final. The date in New York where absent. */
  today?: string;
  /** What is planted in it. */
  scenario?: ScenarioName;
}

export interface LeagueServer extends SourceServer {
  setToday: (date: string) => void;
}

/** Starts the simulated league on the loopback interface. */
export async function startLeagueServer(options: LeagueOptions = {}): Promise<LeagueServer> {
  const source = new LeagueSource(
    options.seed ?? 2016,
    options.today ?? easternDate(new Date()),
    options.scenario,
  );
  const setToday = (date: string): void => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`not an ISO date: ${date}`);
    source.today = date;
  };
  const truth = (season: number): unknown => truthManifest(source, season);
  return { ...(await serve(source, options, { setToday, truth })), setToday };
}
