import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { liveFeed } from './feed/live-feed';
import type { Stage } from './feed/game-status';
import { LeagueSource } from './league-source';
import { playerById, holderOf } from './careers';
import { gamePk, planSeason, seasonOf } from './season';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const FINAL: Stage = { kind: 'final' };
const season = seasonOf(2016, 2026);

describe('the league is the same whenever and in whatever order it is asked', () => {
  test('a feed has the same bytes twice, whatever was asked in between', () => {
    const numbers = [5, 900, 2400, 17];
    const once = numbers.map((n) => digest(liveFeed(season, season.fixtures[n]!, FINAL)));
    const again = [...numbers].reverse().map((n) => digest(liveFeed(season, season.fixtures[n]!, FINAL)));
    expect(again.reverse()).toEqual(once);
    expect(new Set(once).size).toBe(numbers.length);
  });

  test('a season planned anew gives the same feed', () => {
    const before = digest(liveFeed(season, season.fixtures[1000]!, FINAL));
    const anew = planSeason(2016, 2026);
    expect(anew).not.toBe(season);
    expect(digest(liveFeed(anew, anew.fixtures[1000]!, FINAL))).toBe(before);
  });

  test('another seed is another league', () => {
    const other = seasonOf(7, 2026);
    expect(digest(liveFeed(other, other.fixtures[1000]!, FINAL))).not.toBe(
      digest(liveFeed(season, season.fixtures[1000]!, FINAL)),
    );
  });

  test('a game in progress is a prefix of the final one', () => {
    const game = season.fixtures[321]!;
    const plays = (stage: Stage): { playEvents: { playId?: string }[] }[] =>
      (
        JSON.parse(JSON.stringify(liveFeed(season, game, stage))) as {
          liveData: { plays: { allPlays: { playEvents: { playId?: string }[] }[] } };
        }
      ).liveData.plays.allPlays;
    const part = plays({ kind: 'live', plays: 25 });
    const whole = plays(FINAL);
    expect(part).toHaveLength(25);
    expect(part.flatMap((p) => p.playEvents.map((e) => e.playId))).toEqual(
      whole.slice(0, 25).flatMap((p) => p.playEvents.map((e) => e.playId)),
    );
  });

  test('people keep their ids from season to season and can be found by them', () => {
    const now = new Set(season.clubs.get(901)!.players.map((p) => p.id));
    const next = seasonOf(2016, 2027)
      .clubs.get(901)!
      .players.map((p) => p.id);
    const stayed = next.filter((id) => now.has(id)).length;
    expect(stayed).toBeGreaterThan(25);
    expect(stayed).toBeLessThan(56);
    const player = holderOf(2016, 917, 3, 2026);
    expect(playerById(2016, player.id)).toEqual(player);
    expect(playerById(2016, 660271)).toBeUndefined();
  });

  test('games are final before today, scheduled from today on, in feed and schedule alike', () => {
    const source = new LeagueSource(2016, '2026-06-10');
    const feed = (
      pk: number,
    ): { gameData: { status: { codedGameState: string } }; liveData: { plays: { allPlays: unknown[] } } } =>
      JSON.parse(source.feed(pk, {})!) as ReturnType<typeof feed>;
    const past = gamePk(season.byDate.get('2026-06-09')![0]!);
    const present = gamePk(season.byDate.get('2026-06-10')![0]!);
    expect(feed(past).gameData.status.codedGameState).toBe('F');
    expect(feed(present).gameData.status.codedGameState).toBe('S');
    expect(feed(present).liveData.plays.allPlays).toEqual([]);
    const rows = JSON.stringify(
      source.schedule({ range: { from: '2026-06-10', to: '2026-06-10' }, gamePks: null, viewOf: () => ({}) }),
    );
    expect(rows).toContain('"Scheduled"');
    expect(rows).not.toContain('"score"');
  });
});
