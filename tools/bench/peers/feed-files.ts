import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { cloneText, planClones } from '../../../league/recorded/clones';
import { readFolder } from '../../../league/recorded/folder';
import { liveFeed } from '../../../league/simulation/feed/live-feed';
import { gamePk, seasonOf } from '../../../league/simulation/season';

/** Recordings beside the checkout; without them the simulated league's games are taken. */
const RECORDINGS = path.resolve('..', 'shared', 'recordings', 'feeds');
const CLONE_DAY = '2030-07-01';

/**
 * Writes `games` final feeds as `<gamePk>.json.gz` into the folder.
 *
 * @returns where they come from: `recorded` ones are cloned under new ids until there are enough
 */
export function writeFeedFiles(folder: string, games: number): 'recorded' | 'simulated' {
  mkdirSync(folder, { recursive: true });
  const recorded = existsSync(RECORDINGS);
  for (const [gamePk, text] of recorded ? clonedFeeds(games) : simulatedFeeds(games)) {
    writeFileSync(path.join(folder, `${gamePk}.json.gz`), gzipSync(text));
  }
  return recorded ? 'recorded' : 'simulated';
}

function* clonedFeeds(games: number): Generator<[number, string]> {
  const finals = readFolder(RECORDINGS).snapshots.filter(({ file }) => /^\d+_final_/.test(file));
  const clones = planClones(finals, Math.ceil(games / finals.length), CLONE_DAY).slice(0, games);
  for (const clone of clones) {
    yield [clone.gamePk, cloneText(readFileSync(clone.original.path, 'utf8'), clone)];
  }
}

function* simulatedFeeds(games: number): Generator<[number, string]> {
  const season = seasonOf(2016, 2026);
  for (const fixture of season.fixtures.slice(0, games)) {
    const text = JSON.stringify(liveFeed(season, fixture, { kind: 'final' }));
    yield [gamePk(fixture), text];
  }
}
