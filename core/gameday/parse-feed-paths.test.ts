import { describe, expect, test } from '@jest/globals';
import { IngestError } from '../errors';
import { parseFeed } from './parse-feed';
import { changed, tinyFeed } from './tiny-feed.fixture';
import type { Step } from './tiny-feed.fixture';

function* placesIn(value: unknown, steps: readonly Step[] = []): Generator<readonly Step[]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    const here = [...steps, Array.isArray(value) ? Number(key) : key];
    yield here;
    yield* placesIn((value as Record<string, unknown>)[key], here);
  }
}

const written = (steps: readonly Step[]) =>
  steps
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);

/** What a feed with something wrong in one place leads to. */
function outcome(feed: unknown): string {
  try {
    parseFeed(feed, 'league');
    return 'parsed';
  } catch (error) {
    return error instanceof IngestError ? `${error.kind} ${error.facts.path ?? ''}`.trim() : String(error);
  }
}

const feed = tinyFeed();
const places = [...placesIn(feed)].filter((steps) => steps.length > 1);

describe('a value of another type anywhere in a feed', () => {
  test.each(['surprise', true, [], { surprise: true }])(
    'is read past or refused with its path: %p',
    (value) => {
      const wrong = places
        .map((steps) => [written(steps), outcome(changed(feed, steps, value))] as const)
        .filter(([path, came]) => came !== 'parsed' && came !== `FieldMismatch ${path}`);
      expect(wrong.filter(([path, came]) => !lackingIn(path, came, value))).toEqual([]);
    },
  );

  test('is refused where the field is read', () => {
    const refused = places.filter((steps) => outcome(changed(feed, steps, { surprise: true })) !== 'parsed');
    expect(refused.map(written)).toEqual(
      expect.arrayContaining([
        'gameData.gameInfo.attendance',
        'gameData.venue.location.defaultCoordinates.latitude',
        'liveData.boxscore.teams.home.players.ID201.stats.batting.hits',
        'liveData.decisions.winner.id',
        'liveData.linescore.teams.home.hits',
        'liveData.plays.allPlays[0].playEvents[0].count.strikes',
        'liveData.plays.allPlays[0].playEvents[0].details.type.code',
        'liveData.plays.allPlays[0].playEvents[0].pitchData.breaks.spinRate',
        'liveData.plays.allPlays[0].playEvents[2].hitData.coordinates.coordX',
        'liveData.plays.allPlays[0].result.rbi',
        'liveData.plays.allPlays[0].runners[0].movement.end',
      ]),
    );
  });
});

describe('a field that is missing anywhere in a feed', () => {
  test('is nothing or is refused with its own path', () => {
    const wrong = places
      .filter((steps) => typeof steps.at(-1) === 'string')
      .map((steps) => [written(steps), outcome(changed(feed, steps, undefined))] as const)
      .filter(([path, came]) => came !== 'parsed' && came !== `FieldMismatch ${path}`);
    expect(wrong).toEqual([]);
  });
});

/** An object that stands where an object belongs is refused by the first field that it lacks. */
function lackingIn(path: string, came: string, value: unknown): boolean {
  const isObject = typeof value === 'object' && !Array.isArray(value);
  const deeper = came.startsWith(`FieldMismatch ${path}.`) ? came.slice(`FieldMismatch ${path}.`.length) : '';
  return isObject && deeper !== '' && deeper !== path.split('.').at(-1);
}

describe('what JSON can say and a database cannot', () => {
  const placeOf = (path: string) => places.find((steps) => written(steps).endsWith(path)) ?? [];

  test('is refused with its path where it is a measurement', () => {
    const speed = placeOf('pitchData.startSpeed');
    for (const value of [JSON.parse('1e999') as number, 1e305]) {
      expect(outcome(changed(feed, speed, value))).toBe(`FieldMismatch ${written(speed)}`);
    }
  });

  test('is no temperature and no time of the feed', () => {
    const hot = changed(feed, placeOf('weather.temp'), JSON.parse('1e999'));
    expect(parseFeed(hot, 'league').game.temperature).toBeNull();
    const stamped = changed(feed, placeOf('metaData.timeStamp'), '20269999_999999');
    expect(parseFeed(stamped, 'league').game.feedTimestamp).toBeNull();
  });
});
