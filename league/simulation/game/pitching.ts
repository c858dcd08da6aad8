import { PITCHES, type PitchRepertoire } from '../arsenal';
import type { Player } from '../player';
import type { Random } from '../random';

/** How a pitcher is on the day: his talent, age, past injuries and the luck of the day. */
export interface PitcherForm {
  player: Player;
  repertoire: PitchRepertoire[];
  /** mph added to every pitch of the day. */
  speedShift: number;
  control: number;
  stuff: number;
  pitches: number;
}

/** Makes the form of the day. `breakingShift` moves that share of pitches from fastballs to breaking balls. */
export function formOf(
  player: Player,
  dayRandom: Random,
  speedShift: number,
  breakingShift: number,
): PitcherForm {
  const skills = player.pitcher;
  if (skills === null) throw new Error(`player ${player.id} does not pitch`);
  const breaking = skills.repertoire.filter((p) => PITCHES[p.code].family === 'breaking');
  const fast = skills.repertoire.filter((p) => PITCHES[p.code].family === 'fastball');
  const sum = (list: PitchRepertoire[]): number => list.reduce((total, p) => total + p.usage, 0);
  const moved = breaking.length > 0 && fast.length > 0 ? Math.min(breakingShift, sum(fast) * 0.8) : 0;
  const repertoire = skills.repertoire.map((p) => {
    const family = PITCHES[p.code].family;
    if (moved === 0 || family === 'offspeed') return p;
    const usage =
      family === 'breaking' ? p.usage * (1 + moved / sum(breaking)) : p.usage * (1 - moved / sum(fast));
    return { ...p, usage };
  });
  return {
    player,
    repertoire,
    speedShift: speedShift + dayRandom.normal(0, 0.5),
    control: skills.control + dayRandom.normal(0, 0.3),
    stuff: skills.stuff,
    pitches: 0,
  };
}

export interface ThrownPitch {
  pitch: PitchRepertoire;
  speed: number;
  pX: number;
  pZ: number;
}

/** Weight of a kind of pitch in a count: breaking balls with two strikes, fastballs when behind. */
function countWeight(pitch: PitchRepertoire, balls: number, strikes: number, sameHand: boolean): number {
  const family = PITCHES[pitch.code].family;
  const ahead = strikes === 2 ? 1 : 0;
  const behind = balls >= 2 && strikes < 2 ? balls - 1 : 0;
  if (family === 'fastball') return pitch.usage * (1 - 0.18 * ahead + 0.22 * behind);
  if (family === 'breaking') return pitch.usage * (1 + 0.25 * ahead - 0.2 * behind) * (sameHand ? 1.2 : 0.8);
  return pitch.usage * (1 - 0.15 * behind) * (sameHand ? 0.55 : 1.4);
}

/** Throws one pitch to a batter: kind, speed and place. */
export function throwPitch(
  form: PitcherForm,
  batSide: 'L' | 'R',
  zone: { top: number; bottom: number },
  balls: number,
  strikes: number,
  random: Random,
): ThrownPitch {
  const throws = form.player.throws;
  const sameHand = throws === batSide;
  const pitch = random.weighted(form.repertoire, (p) => countWeight(p, balls, strikes, sameHand));
  const armSide = throws === 'R' ? -1 : 1;
  const waste = strikes === 2 && balls < 3 ? 0.22 : 0;
  const care = balls === 3 || (balls === 2 && strikes < 2) ? 0.72 : 1;
  const family = PITCHES[pitch.code].family;
  const low = family === 'fastball' ? pitch.aimHeight : pitch.aimHeight - waste;
  const spread = 1 - 0.05 * form.control;
  const middle = (zone.top + zone.bottom) / 2;
  const side = (pitch.aimSide - (family === 'breaking' ? waste : 0)) * care;
  const tired = Math.max(0, form.pitches - 75) * 0.012;
  return {
    pitch,
    speed: pitch.speed + form.speedShift + random.normal(0, 0.95) - tired,
    pX: armSide * side + random.normal(0, 0.7 * spread),
    pZ: middle + low * care + random.normal(0, 0.745 * spread),
  };
}
