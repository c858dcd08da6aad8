import type { Player } from '../player';
import type { Random } from '../random';
import type { PitchRecord } from './record';

/** The plate's front edge, feet from its point. */
const PLATE_Y = 17 / 12;
const GRAVITY = 32.174;

/** A tracked flight in the feed's terms: constant acceleration from y0 = 50 feet to the plate. */
export interface Flight {
  startSpeed: number;
  endSpeed: number;
  x0: number;
  y0: number;
  z0: number;
  vX0: number;
  vY0: number;
  vZ0: number;
  aX: number;
  aY: number;
  aZ: number;
  pfxX: number;
  pfxZ: number;
  pX: number;
  pZ: number;
  breakVertical: number;
  breakVerticalInduced: number;
  breakHorizontal: number;
  breakAngle: number;
  breakLength: number;
  spinRate: number;
  spinDirection: number;
  plateTime: number;
  extension: number;
}

const tenth = (x: number): number => Math.round(x * 10) / 10;

/**
 * Finds the flight that leaves the pitcher's hand at the recorded speed, breaks as his pitch does, and crosses the plate
 * at the recorded point. Drag is quadratic, 0.00172 v² ft/s², a typical value at sea level.
 */
export function flightOf(pitch: PitchRecord, pitcher: Player, random: Random): Flight {
  const skills = pitcher.pitcher;
  const kind = skills?.repertoire.find((p) => p.code === pitch.type);
  if (skills === null || kind === undefined)
    throw new Error(`pitcher ${pitcher.id} does not throw ${pitch.type}`);
  const arm = pitcher.throws === 'R' ? -1 : 1;
  const extension = skills.extension + random.normal(0, 0.12);
  const releaseY = 60.5 - extension;
  const v = pitch.speed * (22 / 15);
  const drag = 0.00172 * v * v;
  const timeTo = (y: number): number => (v - Math.sqrt(v * v - 2 * drag * (releaseY - y))) / drag;
  const plateTime = timeTo(PLATE_Y);
  const toFifty = timeTo(50);
  const rise = kind.rise + random.normal(0, 1.3);
  const run = kind.run + random.normal(0, 1.4);
  const half = 6 * plateTime * plateTime;
  const aX = (arm * run) / half;
  const aZ = rise / half - GRAVITY;
  const releaseX = arm * (skills.releaseSide + random.normal(0, 0.09));
  const releaseZ = skills.releaseHeight + random.normal(0, 0.08);
  const vXr = (pitch.pX - releaseX - 0.5 * aX * plateTime ** 2) / plateTime;
  const vZr = (pitch.pZ - releaseZ - 0.5 * aZ * plateTime ** 2) / plateTime;
  const vY0 = -(v - drag * toFifty);
  const endY = Math.sqrt(vY0 * vY0 - 2 * drag * (50 - PLATE_Y));
  const fromForty = plateTime - timeTo(40);
  const pfx = 6 * fromForty * fromForty;
  const pfxX = aX * pfx;
  const pfxZ = (aZ + GRAVITY) * pfx;
  const angle = (Math.atan2(-pfxX, pfxZ) * 180) / Math.PI;
  return {
    startSpeed: tenth(pitch.speed),
    endSpeed: tenth(endY * (15 / 22)),
    x0: releaseX + vXr * toFifty + 0.5 * aX * toFifty ** 2,
    y0: 50 + random.next() * 0.008,
    z0: releaseZ + vZr * toFifty + 0.5 * aZ * toFifty ** 2,
    vX0: vXr + aX * toFifty,
    vY0,
    vZ0: vZr + aZ * toFifty,
    aX,
    aY: drag,
    aZ,
    pfxX,
    pfxZ,
    pX: pitch.pX,
    pZ: pitch.pZ,
    breakVertical: tenth(aZ * half),
    breakVerticalInduced: tenth(rise),
    breakHorizontal: tenth(-arm * run),
    breakAngle: tenth(Math.abs(angle) % 60),
    breakLength: tenth(Math.abs(run) * 0.3 + Math.max(0, 16 - rise) * 0.35),
    spinRate: Math.round(kind.spin + random.normal(0, 70)),
    spinDirection: Math.round((540 + angle + random.normal(0, 5)) % 360),
    plateTime,
    extension,
  };
}
