import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseFeed } from '../../core/gameday/parse-feed';
import { liveFeed } from '../../league/simulation/feed/live-feed';
import { seasonOf } from '../../league/simulation/season';

const RECORDINGS = path.resolve('..', 'shared', 'recordings', 'feeds');
const ROUNDS = 40;
const WARM_UP_ROUNDS = 10;

export interface ParseReport {
  readonly feeds: 'recorded' | 'simulated';
  readonly feeds_per_s: number;
  readonly mean_bytes: number;
  /** JSON.parse of the same bytes, the floor under any parser. */
  readonly json_parse_feeds_per_s: number;
  /** Our parse's speed over that of JSON.parse. */
  readonly ratio: number;
}

/** Speed of the parser on one core, after JSON.parse, beside JSON.parse itself. */
export function benchParse(): ParseReport {
  const recorded = existsSync(RECORDINGS);
  const texts = recorded ? recordedTexts() : simulatedTexts();
  const feeds = texts.map((text) => JSON.parse(text) as unknown);
  const ours = rate(() => feeds.forEach((feed) => parseFeed(feed, 'mlb')), feeds.length);
  const floor = rate(() => texts.forEach((text) => JSON.parse(text) as unknown), texts.length);
  return {
    feeds: recorded ? 'recorded' : 'simulated',
    feeds_per_s: Math.round(ours),
    mean_bytes: Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / texts.length),
    json_parse_feeds_per_s: Math.round(floor),
    ratio: Number((ours / floor).toFixed(2)),
  };
}

function recordedTexts(): string[] {
  return readdirSync(RECORDINGS)
    .filter((file) => file.endsWith('.json') && file.includes('_final_'))
    .map((file) => readFileSync(path.join(RECORDINGS, file), 'utf8'));
}

function simulatedTexts(): string[] {
  const season = seasonOf(2016, 2026);
  return season.fixtures
    .slice(100, 106)
    .map((fixture) => JSON.stringify(liveFeed(season, fixture, { kind: 'final' })));
}

/** Feeds a second, after a warm-up. */
function rate(round: () => void, perRound: number): number {
  for (let i = 0; i < WARM_UP_ROUNDS; i += 1) round();
  const startedAt = performance.now();
  for (let i = 0; i < ROUNDS; i += 1) round();
  return (ROUNDS * perRound) / ((performance.now() - startedAt) / 1_000);
}
