import type { Random } from './random';

export type PitchCode = 'FF' | 'SI' | 'FC' | 'SL' | 'ST' | 'CU' | 'KC' | 'CH' | 'FS';
export type PitchFamily = 'fastball' | 'breaking' | 'offspeed';

/** One pitch a pitcher throws. Movement is arm-side positive, so that left and right are mirror images. */
export interface PitchRepertoire {
  code: PitchCode;
  /** Share of all pitches; a repertoire's shares sum to 1. */
  usage: number;
  /** Mean release speed, mph. */
  speed: number;
  /** rpm. */
  spin: number;
  /** Induced vertical break and arm-side break, inches over the whole flight. */
  rise: number;
  run: number;
  /** Where this pitcher likes to throw it: feet arm-side of the middle and above the zone's middle. */
  aimSide: number;
  aimHeight: number;
}

interface PitchModel {
  description: string;
  family: PitchFamily;
  speedGap: number;
  spin: number;
  rise: number;
  run: number;
  aimSide: number;
  aimHeight: number;
  trail: string;
  /** Added to the chance that a swing misses. */
  whiff: number;
}

export const PITCHES: Record<PitchCode, PitchModel> = {
  FF: model('Four-Seam Fastball', 'fastball', 0, 2290, 16, 7, -0.05, 0.3, '188, 0, 33', -0.035),
  SI: model('Sinker', 'fastball', -0.7, 2150, 8, 15, 0.2, -0.15, '152, 0, 101', -0.085),
  FC: model('Cutter', 'fastball', -4.6, 2390, 8.5, -2.2, -0.3, 0.02, '50, 0, 221', 0),
  SL: model('Slider', 'breaking', -8.6, 2430, 2, -5, -0.4, -0.35, '0, 0, 254', 0.1),
  ST: model('Sweeper', 'breaking', -11.6, 2560, 1.5, -14, -0.45, -0.3, '119, 171, 0', 0.09),
  CU: model('Curveball', 'breaking', -14.6, 2530, -10, -8, -0.15, -0.5, '0, 34, 255', 0.08),
  KC: model('Knuckle Curve', 'breaking', -12.6, 2460, -11, -6, -0.15, -0.5, '153, 171, 0', 0.1),
  CH: model('Changeup', 'offspeed', -8.6, 1780, 6, 14, 0.35, -0.5, '0, 85, 254', 0.09),
  FS: model('Splitter', 'offspeed', -7.8, 1380, 3, 10, 0.1, -0.65, '119, 0, 152', 0.11),
};

function model(
  description: string,
  family: PitchFamily,
  speedGap: number,
  spin: number,
  rise: number,
  run: number,
  aimSide: number,
  aimHeight: number,
  trail: string,
  whiff: number,
): PitchModel {
  return { description, family, speedGap, spin, rise, run, aimSide, aimHeight, trail, whiff };
}

const SECONDARY: readonly PitchCode[] = ['SI', 'FC', 'SL', 'ST', 'CU', 'KC', 'CH', 'FS'];
const FREQUENCY: Record<PitchCode, number> = {
  FF: 10,
  SI: 5,
  FC: 4,
  SL: 8,
  ST: 3,
  CU: 4,
  KC: 1.6,
  CH: 7,
  FS: 1.5,
};

/**
 * Draws a pitcher's pitches. Four in five lead with a four-seamer; starters throw four or five kinds, relievers two to
 * four. `fastball` is the mean four-seam speed, mph.
 */
export function drawRepertoire(random: Random, starter: boolean, fastball: number): PitchRepertoire[] {
  const lead: PitchCode = random.chance(0.86) ? 'FF' : 'SI';
  const wanted = starter ? random.int(4, 5) : random.int(2, 4);
  const codes: PitchCode[] = [lead];
  while (codes.length < wanted) {
    const code = random.weighted(SECONDARY, (c) => (codes.includes(c) ? 0 : FREQUENCY[c]));
    const doubled = (code === 'CU' && codes.includes('KC')) || (code === 'KC' && codes.includes('CU'));
    if (!codes.includes(code) && !doubled) codes.push(code);
  }
  const raw = codes.map((_, i) =>
    i === 0 ? random.normal(0.47, 0.07) : Math.abs(random.normal(0.5, 0.2)) / (i + 0.6),
  );
  const rest = raw.slice(1).reduce((sum, x) => sum + x, 0);
  const leadShare = Math.min(0.68, Math.max(0.3, raw[0] ?? 0.47));
  return codes.map((code, i) => {
    const kind = PITCHES[code];
    return {
      code,
      usage: i === 0 ? leadShare : ((1 - leadShare) * (raw[i] ?? 0)) / rest,
      speed: fastball + kind.speedGap + random.normal(0, 0.9) * (code === 'FF' ? 0 : 1),
      spin: kind.spin + random.normal(0, 120),
      rise: kind.rise + random.normal(0, 1.6),
      run: kind.run + random.normal(0, 1.8),
      aimSide: kind.aimSide + random.normal(0, 0.18),
      aimHeight: kind.aimHeight + random.normal(0, 0.16),
    };
  });
}
