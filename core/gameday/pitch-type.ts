/** Families that outlive the renaming of types (sweepers were sliders before 2022). */
export type PitchFamily = 'fastball' | 'breaking' | 'offspeed' | 'other';

interface PitchTypeName {
  readonly name: string;
  readonly family: PitchFamily;
}

const TYPES: Readonly<Record<string, PitchTypeName>> = {
  FF: { name: 'Four-seam fastball', family: 'fastball' },
  FA: { name: 'Fastball', family: 'fastball' },
  FT: { name: 'Two-seam fastball', family: 'fastball' },
  SI: { name: 'Sinker', family: 'fastball' },
  FC: { name: 'Cutter', family: 'fastball' },
  SL: { name: 'Slider', family: 'breaking' },
  ST: { name: 'Sweeper', family: 'breaking' },
  SV: { name: 'Slurve', family: 'breaking' },
  CU: { name: 'Curveball', family: 'breaking' },
  KC: { name: 'Knuckle curve', family: 'breaking' },
  CS: { name: 'Slow curve', family: 'breaking' },
  CH: { name: 'Changeup', family: 'offspeed' },
  FS: { name: 'Splitter', family: 'offspeed' },
  FO: { name: 'Forkball', family: 'offspeed' },
  SC: { name: 'Screwball', family: 'offspeed' },
  KN: { name: 'Knuckleball', family: 'other' },
  EP: { name: 'Eephus', family: 'other' },
  PO: { name: 'Pitchout', family: 'other' },
  IN: { name: 'Intentional ball', family: 'other' },
  AB: { name: 'Automatic ball', family: 'other' },
};

/** Name of a pitch type; the code itself when it is not in the list, `Unknown` when there is none. */
export function pitchTypeName(code: string | null): string {
  if (code === null) return 'Unknown';
  return TYPES[code]?.name ?? code;
}

export function pitchFamily(code: string | null): PitchFamily {
  return (code === null ? undefined : TYPES[code]?.family) ?? 'other';
}
