import { describe, expect, test } from '@jest/globals';
import {
  feedShape,
  peopleShape,
  readAnswer,
  scheduleShape,
  teamsShape,
  transactionsShape,
} from './answer-shapes';

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

describe('the outer shape of an answer', () => {
  test('lets through what it knows, with all that it does not know', () => {
    const feed = { gamePk: 1, gameData: { new: 1 }, liveData: {}, unheardOf: ['x'] };
    expect(readAnswer(bytes(feed), feedShape, 'feed')).toEqual(feed);
    expect(readAnswer(bytes({ dates: [], totalGames: 0 }), scheduleShape, 'schedule')).toMatchObject({
      dates: [],
    });
    expect(readAnswer(bytes({ transactions: [] }), transactionsShape, 'moves')).toEqual({ transactions: [] });
  });

  test('is found behind a byte order mark', () => {
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes({ teams: [{ id: 11 }] })]);
    expect(readAnswer(marked, teamsShape, 'teams').teams).toEqual([{ id: 11 }]);
  });

  test.each([
    ['gamePk', { gamePk: '1', gameData: {}, liveData: {} }, feedShape],
    ['liveData', { gamePk: 1, gameData: {} }, feedShape],
    ['dates.0.games', { dates: [{ date: '2026-04-03', games: null }] }, scheduleShape],
    ['people.0.id', { people: [{ id: 1.5 }] }, peopleShape],
    ['', null, feedShape],
    ['', 'text', feedShape],
  ] as const)('names what is wrong: %s', (path, answer, shape) => {
    expect(() => readAnswer<unknown>(bytes(answer), shape, 'it')).toThrow(
      expect.objectContaining({ kind: 'ShapeMismatch', retryable: false, facts: { path } }),
    );
  });
});
