import { PITCHES } from '../arsenal';
import type { BatterSkills } from '../player';
import type { Random } from '../random';
import type { PitcherForm, ThrownPitch } from './pitching';
import type { CallCode } from './record';
import { missDistance } from './zone';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** What became of a pitch before a fielder or umpire has anything to add: X stands for any ball in play. */
export type Outcome = Exclude<CallCode, 'D' | 'E'>;

export interface SwingSetting {
  batter: BatterSkills;
  form: PitcherForm;
  thrown: ThrownPitch;
  zone: { top: number; bottom: number };
  balls: number;
  strikes: number;
  sameHand: boolean;
  /** The batter means to bunt. */
  bunting: boolean;
  batSide: 'L' | 'R';
}

function swingChance(s: SwingSetting, miss: number): number {
  const inside = miss <= 0;
  const heart = inside ? Math.min(1, -miss / 0.55) : 0;
  const base = inside ? 0.375 + 0.63 * heart : 0.77 - miss * 2.25;
  const count =
    s.strikes === 2
      ? 1.15
      : s.balls === 3 && s.strikes === 0
        ? -2.1
        : s.balls - s.strikes >= 2
          ? -0.25
          : s.strikes === 0
            ? -0.55
            : 0.05;
  return sigmoid(
    (inside ? (base - 0.35) * 2.7 : base - 0.35 - miss * 1.2) + count - (inside ? 0 : 0.38 * s.batter.eye),
  );
}

function contactChance(s: SwingSetting, miss: number): number {
  const kind = PITCHES[s.thrown.pitch.code];
  const base = miss <= 0 ? 0.874 : 0.765 - miss * 0.34;
  const speed = kind.family === 'fastball' ? (s.thrown.speed - 94) * 0.007 : 0;
  const chance =
    base -
    kind.whiff * 0.75 -
    speed -
    0.022 * s.form.stuff +
    0.042 * s.batter.contact -
    (s.sameHand ? 0.018 : -0.006);
  return Math.min(0.97, Math.max(0.15, chance));
}

/** Decides one pitch: hit batter, ball, called strike, swing and miss, foul, or in play. */
export function judgePitch(s: SwingSetting, random: Random): Outcome {
  const { pX, pZ } = s.thrown;
  const miss = missDistance(pX, pZ, s.zone.top, s.zone.bottom);
  const inner = s.batSide === 'R' ? -pX : pX;
  if (inner > 1.6 && pZ > 0.5 && random.chance(inner > 1.95 ? 0.42 : 0.06)) return 'H';
  if (s.bunting) {
    if (miss > 0.45) return pZ < 0.35 ? '*B' : 'B';
    const bunt = random.next();
    return bunt < 0.58 ? 'X' : bunt < 0.92 ? 'L' : 'M';
  }
  if (!random.chance(swingChance(s, miss))) {
    const strike = sigmoid((-miss - 0.01) * 26);
    if (random.chance(strike)) return 'C';
    return pZ < 0.35 ? '*B' : 'B';
  }
  if (!random.chance(contactChance(s, miss))) {
    if (random.chance(0.055)) return 'T';
    return pZ < 0.7 && random.chance(0.5) ? 'W' : 'S';
  }
  const foul = 0.56 + (miss > 0 ? 0.05 : 0) + (s.strikes === 2 ? -0.005 : 0);
  return random.chance(foul) ? 'F' : 'X';
}
