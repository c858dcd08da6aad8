import { expect, test } from '@jest/globals';
import { randomFor } from '../random';
import { seasonOf } from '../season';
import { flightOf } from './flight';
import { playGame } from './play-game';
import { zoneNumber } from './zone';

const season = seasonOf(2016, 2026);
const pitches = playGame(season, season.fixtures[40]!).plays.flatMap((play) =>
  play.events.filter((e) => e.kind === 'pitch'),
);

test('a flight integrated from y0 to the plate arrives at pX and pZ with the given end speed', () => {
  expect(pitches.length).toBeGreaterThan(200);
  const random = randomFor('flight');
  for (const pitch of pitches) {
    const f = flightOf(pitch, pitch.pitcher, random);
    const drop = f.y0 - 17 / 12;
    const t = (-f.vY0 - Math.sqrt(f.vY0 ** 2 - 2 * f.aY * drop)) / f.aY;
    expect(f.x0 + f.vX0 * t + 0.5 * f.aX * t * t).toBeCloseTo(pitch.pX, 2);
    expect(f.z0 + f.vZ0 * t + 0.5 * f.aZ * t * t).toBeCloseTo(pitch.pZ, 2);
    expect(Math.abs((-f.vY0 - f.aY * t) * (15 / 22) - f.endSpeed)).toBeLessThan(0.2);
    expect(f.plateTime).toBeGreaterThan(t);
    expect(f.plateTime).toBeLessThan(0.6);
    expect(Math.abs(f.breakVertical - f.breakVerticalInduced + 6 * 32.174 * f.plateTime ** 2)).toBeLessThan(
      0.2,
    );
  }
});

test('a right-hander releases on the third-base side and his sinker runs to his arm side', () => {
  const random = randomFor('flight');
  for (const pitch of pitches) {
    const f = flightOf(pitch, pitch.pitcher, random);
    expect(Math.sign(f.x0)).toBe(pitch.pitcher.throws === 'R' ? -1 : 1);
    if (pitch.type === 'SI') expect(Math.sign(f.pfxX)).toBe(pitch.pitcher.throws === 'R' ? -1 : 1);
  }
});

test('zones are numbered from the top left corner as the catcher sees it', () => {
  expect([
    zoneNumber(-0.6, 3.3, 3.5, 1.5),
    zoneNumber(0, 2.5, 3.5, 1.5),
    zoneNumber(0.6, 1.6, 3.5, 1.5),
  ]).toEqual([1, 5, 9]);
  expect([
    zoneNumber(-1, 3, 3.5, 1.5),
    zoneNumber(1, 3, 3.5, 1.5),
    zoneNumber(-0.2, 1, 3.5, 1.5),
    zoneNumber(0.2, 1, 3.5, 1.5),
  ]).toEqual([11, 12, 13, 14]);
});
