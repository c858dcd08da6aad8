import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { freshDatabase } from '../setup/database';
import type { InjuryFacts } from './sample-injuries';
import { sampleLeague } from './sample-league';
import { seedDatabase } from './seed-database';

/** What the tests know of the rows behind the site. */
export interface SiteFacts {
  /** The newest day with games; one of them is quarantined. */
  date: string;
  /** A day with a postponed game. */
  postponedDate: string;
  gamePk: number;
  quarantinedGamePk: number;
  untrackedGamePk: number;
  failedDate: string;
  batterId: number;
  pitcherId: number;
  /** A name with accents, and what a visitor without them types. */
  accentedName: string;
  typedName: string;
  /** A player whose name is a script tag. */
  scriptPlayerId: number;
  injuries: InjuryFacts;
  /** URL of the database account the site uses. */
  readerUrl: string;
}

export interface SiteUnderTest {
  url: string;
  facts: SiteFacts;
  close(): Promise<void>;
}

export interface RunningSite {
  url: string;
  close(): Promise<void>;
}

async function untilListening(site: ChildProcess): Promise<string> {
  if (site.stdout === null) throw new Error('the site has no output');
  const left = once(site, 'exit').then(([code]) =>
    Promise.reject(new Error(`the site left with code ${code}`)),
  );
  const listening = (async (lines) => {
    for await (const line of lines) {
      const { msg, url } = JSON.parse(line) as { msg?: string; url?: string };
      if (msg === 'listening' && url !== undefined) return url;
    }
    throw new Error('the site ended before it listened');
  })(createInterface({ input: site.stdout }));
  left.catch(() => undefined);
  return Promise.race([listening, left]);
}

/** Starts the built site as its own process, as in production, on a free port. */
export async function runSite(
  databaseUrl: string,
  environment: Record<string, string> = {},
): Promise<RunningSite> {
  const site = spawn(process.execPath, ['--import', 'tsx', 'web/server/main.ts'], {
    env: { ...process.env, NODE_ENV: 'production', WEB_DATABASE_URL: databaseUrl, PORT: '0', HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: '100000', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  }); // prettier-ignore
  const url = await untilListening(site);
  site.stdout?.resume();
  return {
    url,
    close: async () => {
      if (site.exitCode !== null) return;
      site.kill('SIGTERM');
      await once(site, 'exit');
    },
  };
}

/** The built site over a database of its own, filled with the sample league. */
export async function startSite(): Promise<SiteUnderTest> {
  const league = sampleLeague(12);
  const database = await freshDatabase();
  await seedDatabase(database.writerUrl, league.tables);
  const site = await runSite(database.webUrl, { TEMPORAL_UI_URL: 'http://127.0.0.1:8233' });
  const game = league.games.at(-1)!;
  return {
    url: site.url,
    close: async () => {
      await site.close();
      await database.drop();
    },
    facts: {
      date: league.dates.at(-1)!,
      postponedDate: league.postponedDate,
      gamePk: game.gamePk,
      quarantinedGamePk: league.quarantinedGamePk,
      untrackedGamePk: league.untrackedGamePk,
      failedDate: league.failedDate,
      batterId: league.injuredPlayerId,
      pitcherId: game.pitcherIds[0],
      accentedName: 'Peña',
      typedName: 'pena',
      scriptPlayerId: league.scriptPlayerId,
      injuries: league.injuries,
      readerUrl: database.webUrl,
    },
  };
}
