import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { truthManifest } from '../simulation/truth';
import type { TruthManifest } from '../simulation/truth';
import { startLeagueServer, type LeagueServer } from './league-server';

let server: LeagueServer;
beforeAll(async () => {
  server = await startLeagueServer({ seed: 7, today: '2026-07-20', scenario: 'warning' });
});
afterAll(() => server.close());

test('a running league tells what is planted in a season, under the ids of the platform', async () => {
  const answer = await fetch(`${server.url}/__control/truth?season=2026`);
  const told = (await answer.json()) as TruthManifest;
  expect(told).toEqual(truthManifest({ seed: 7, scenario: 'warning' }, 2026));
  expect(told.scenario).toBe('warning');
  const wire = await fetch(`${server.url}/api/v1/transactions?startDate=2026-04-01&endDate=2026-07-20`);
  const { transactions } = (await wire.json()) as {
    transactions: { person: { id: number }; date: string; description: string }[];
  };
  const placed = transactions.filter(({ description }) => /placed .+ on the \d+-day/.test(description));
  const known = new Set(told.stints.map(({ stintId }) => stintId));
  expect(placed.length).toBeGreaterThan(200);
  expect(placed.filter(({ person, date }) => !known.has(`${person.id}-${date.replaceAll('-', '')}`))).toEqual(
    [],
  );
});

test('a season that is no year is refused', async () => {
  expect((await fetch(`${server.url}/__control/truth?season=soon`)).status).toBe(400);
});
