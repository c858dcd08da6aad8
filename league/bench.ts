import { playGame } from './simulation/game/play-game';
import { liveFeed } from './simulation/feed/live-feed';
import { seasonOf } from './simulation/season';

/** Measures how fast one core makes whole feeds, JSON text included. */
function bench(
  count: number,
  season: number,
): {
  season: number;
  feeds: number;
  feedsPerSecond: number;
  averageBytes: number;
  pitches: number;
  seasonMs: number;
} {
  let began = performance.now();
  const year = seasonOf(2016, season);
  const seasonMs = Math.round(performance.now() - began);
  const step = Math.max(1, Math.floor(year.fixtures.length / (count + 20)));
  const games = year.fixtures.filter((_, i) => i % step === 0);
  const make = (index: number): number => {
    const game = games[index % games.length];
    return game === undefined
      ? 0
      : Buffer.byteLength(JSON.stringify(liveFeed(year, game, { kind: 'final' })));
  };
  for (let i = 0; i < 20; i++) make(count + i);
  began = performance.now();
  let bytes = 0;
  for (let i = 0; i < count; i++) bytes += make(i);
  const seconds = (performance.now() - began) / 1000;
  const pitches =
    games
      .slice(0, 50)
      .reduce(
        (sum, game) =>
          sum +
          playGame(year, game).plays.reduce(
            (n, play) => n + play.events.filter((e) => e.kind === 'pitch').length,
            0,
          ),
        0,
      ) / 50;
  return {
    season,
    feeds: count,
    feedsPerSecond: Math.round((count / seconds) * 10) / 10,
    averageBytes: Math.round(bytes / count),
    pitches: Math.round(pitches),
    seasonMs,
  };
}

const result = bench(300, 2026);
if (process.argv.includes('--json')) process.stdout.write(`${JSON.stringify(result)}\n`);
else {
  process.stdout.write(
    `${result.feedsPerSecond} feeds/s on one core, ${result.averageBytes} bytes and ${result.pitches} pitches a feed on average; ` +
      `a season is planned in ${result.seasonMs} ms\n`,
  );
}
