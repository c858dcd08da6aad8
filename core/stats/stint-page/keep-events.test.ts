import { describe, expect, test } from '@jest/globals';
import { keepEvents } from './keep-events';

// Two turns of three pitches, an intentional walk by signal, a turn of one pitch; the ball in play ends the second.
const turn = (atBatIndex: number, isPlateAppearance = true) => ({ atBatIndex, isPlateAppearance });
const pitch = (atBatIndex: number, eventIndex: number) => ({ atBatIndex, eventIndex });
const GAME = {
  turns: [turn(3), turn(7), turn(9), turn(12)],
  // Out of order, as a database may give them.
  pitches: [pitch(7, 2), pitch(3, 0), pitch(3, 1), pitch(3, 2), pitch(7, 0), pitch(7, 1), pitch(12, 0)],
  battedBalls: [pitch(7, 2)],
};
const places = ({ turns, pitches, battedBalls }: ReturnType<typeof keepEvents<(typeof GAME.turns)[0], { atBatIndex: number; eventIndex: number }, { atBatIndex: number; eventIndex: number }>>) => ({
  turns: turns.map(({ atBatIndex }) => atBatIndex),
  pitches: pitches.map(({ atBatIndex, eventIndex }) => `${atBatIndex}.${eventIndex}`),
  battedBalls: battedBalls.map(({ atBatIndex, eventIndex }) => `${atBatIndex}.${eventIndex}`),
}); // prettier-ignore

describe('a window of pitches', () => {
  test('takes the last pitches of a game before, and turns whose last pitch is among them', () => {
    expect(places(keepEvents(GAME, { part: 'last', events: 3 }, 'pitches'))).toEqual({
      // Of turn 7 only the last two pitches count, and so does the turn; the walk by signal lies between.
      turns: [7, 9, 12],
      pitches: ['7.1', '7.2', '12.0'],
      battedBalls: ['7.2'],
    });
  });

  test('takes the first pitches of a game after, without the turn that goes on beyond them', () => {
    expect(places(keepEvents(GAME, { part: 'first', events: 5 }, 'pitches'))).toEqual({
      turns: [3],
      pitches: ['3.0', '3.1', '3.2', '7.0', '7.1'],
      battedBalls: [],
    });
  });

  test('leaves a walk by signal out when no pitch after it counts', () => {
    expect(places(keepEvents(GAME, { part: 'first', events: 6 }, 'pitches')).turns).toEqual([3, 7]);
    expect(places(keepEvents(GAME, { part: 'last', events: 1 }, 'pitches')).turns).toEqual([12]);
  });

  test('splits a game without loss: the first k and the last n − k are the whole', () => {
    for (let k = 1; k < 7; k++) {
      const first = places(keepEvents(GAME, { part: 'first', events: k }, 'pitches'));
      const last = places(keepEvents(GAME, { part: 'last', events: 7 - k }, 'pitches'));
      expect([...first.pitches, ...last.pitches]).toEqual(['3.0', '3.1', '3.2', '7.0', '7.1', '7.2', '12.0']);
      // The walk by signal is in neither part where the cut lies beside it.
      expect([...first.turns, ...last.turns].filter((index) => index !== 9)).toEqual([3, 7, 12]);
    }
  });
});

describe('a window of plate appearances', () => {
  test('takes turns with all their pitches', () => {
    expect(places(keepEvents(GAME, { part: 'last', events: 2 }, 'plate_appearances'))).toEqual({
      turns: [9, 12],
      pitches: ['12.0'],
      battedBalls: [],
    });
    expect(places(keepEvents(GAME, { part: 'first', events: 2 }, 'plate_appearances'))).toMatchObject({
      turns: [3, 7],
      battedBalls: ['7.2'],
    });
  });

  test('keeps the pitches of a pitcher who left hurt in mid-turn, and of one who came in to end a turn of another', () => {
    // Turns 3 and 12 are charged to others: he threw the first pitches of the game and the last.
    const his = { ...GAME, turns: [turn(7), turn(9)] };
    expect(places(keepEvents(his, { part: 'last', events: 1 }, 'plate_appearances')).pitches).toEqual([
      '12.0',
    ]);
    expect(places(keepEvents(his, { part: 'first', events: 1 }, 'plate_appearances')).pitches).toEqual([
      '7.2', '3.0', '3.1', '3.2', '7.0', '7.1',
    ]); // prettier-ignore
  });

  test('does not count a turn that a runner ended', () => {
    const ended = { ...GAME, turns: [turn(3), turn(7, false), turn(9), turn(12)] };
    expect(places(keepEvents(ended, { part: 'first', events: 2 }, 'plate_appearances')).turns).toEqual([
      3, 7, 9,
    ]);
  });
});

test('a whole game is left as it is', () => {
  expect(keepEvents(GAME, { part: 'whole', events: 7 }, 'pitches')).toBe(GAME);
});
