import { expect, test } from '@jest/globals';
import { parseFeed } from '../../../core/gameday/parse-feed';
import { COUNTERS } from '../../../core/stats/measures/counters';
import { tallyGame } from '../../../core/stats/measures/tally';
import { liveFeed } from '../../../league/simulation/feed/live-feed';
import { planSeason } from '../../../league/simulation/season';
import { pitchedGames } from './pitched-game';

const BATTED: ReadonlySet<string> = new Set([
  'exitVelocities', 'exitVelocitySum', 'hardHits', 'launchAngles', 'launchAngleSum', 'sprayAngles', 'sprayAngleSum',
  'pulled', 'trajectories', 'groundBalls',
]); // prettier-ignore

test("the rows of a game's pitchers are those of its feed, but for balls in play, which are not looked at", () => {
  const season = planSeason(5, 2024, 'default');
  let compared = 0;
  for (const fixture of season.fixtures.filter((_, index) => index % 240 === 7)) {
    const feed = JSON.parse(JSON.stringify(liveFeed(season, fixture, { kind: 'final' }))) as unknown;
    const { plateAppearances, pitches, battedBalls } = parseFeed(feed, 'mlb');
    const told = tallyGame({ turns: plateAppearances, pitches, battedBalls }).filter(
      ({ role }) => role === 'pitcher',
    );
    const played = new Map(pitchedGames(season, fixture).map(({ row }) => [row.playerId, row]));
    expect([...played.keys()].sort()).toEqual(told.map(({ playerId }) => playerId).sort());
    for (const { playerId, form } of told) {
      for (const counter of COUNTERS) {
        if (BATTED.has(counter)) continue;
        // The parser rounds the path of a pitch as the columns of its table do.
        expect([counter, played.get(playerId)?.[counter]]).toEqual([
          counter,
          expect.closeTo(form[counter], 3),
        ]);
      }
      compared++;
    }
  }
  expect(compared).toBeGreaterThan(60);
});
