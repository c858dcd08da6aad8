/** How a turn at bat ended, for the slash line. `none`: it is no plate appearance. */
export type PlateOutcome =
  | 'hit'
  | 'walk'
  | 'intentional_walk'
  | 'hit_by_pitch'
  | 'strikeout'
  | 'sac_fly'
  | 'sac_bunt'
  | 'interference'
  | 'reached'
  | 'out'
  | 'none';

const OUTCOMES: Readonly<Record<string, PlateOutcome>> = {
  single: 'hit',
  double: 'hit',
  triple: 'hit',
  home_run: 'hit',
  walk: 'walk',
  intent_walk: 'intentional_walk',
  hit_by_pitch: 'hit_by_pitch',
  strikeout: 'strikeout',
  strikeout_double_play: 'strikeout',
  strikeout_triple_play: 'strikeout',
  sac_fly: 'sac_fly',
  sac_fly_double_play: 'sac_fly',
  sac_bunt: 'sac_bunt',
  sac_bunt_double_play: 'sac_bunt',
  catcher_interf: 'interference',
  field_error: 'reached',
  fielders_choice: 'reached',
  fielders_choice_out: 'out',
  fan_interference: 'reached',
  field_out: 'out',
  force_out: 'out',
  double_play: 'out',
  triple_play: 'out',
  grounded_into_double_play: 'out',
  grounded_into_triple_play: 'out',
  batter_interference: 'out',
  batter_turn: 'out',
  other_out: 'none',
};

const TOTAL_BASES: Readonly<Record<string, number>> = { single: 1, double: 2, triple: 3, home_run: 4 };

/** Outcomes that count as a plate appearance but not as an at-bat (rule 9.02(a)(1)). */
const NO_AT_BAT: ReadonlySet<PlateOutcome> = new Set([
  'walk',
  'intentional_walk',
  'hit_by_pitch',
  'sac_fly',
  'sac_bunt',
  'interference',
  'none',
]);

export interface PlateResult {
  readonly outcome: PlateOutcome;
  readonly isPlateAppearance: boolean;
  readonly isAtBat: boolean;
  /** 0 no hit … 4 home run. */
  readonly totalBases: number;
}

/**
 * What a finished play counts for its batter. Plays that a runner ended (caught stealing, pickoffs) are no
 * plate appearance: the batter comes up again.
 */
export function plateResult(eventType: string | null, isComplete: boolean): PlateResult {
  const outcome = (isComplete && eventType !== null ? OUTCOMES[eventType] : undefined) ?? 'none';
  return {
    outcome,
    isPlateAppearance: outcome !== 'none',
    isAtBat: !NO_AT_BAT.has(outcome),
    totalBases: (eventType !== null && outcome === 'hit' ? TOTAL_BASES[eventType] : undefined) ?? 0,
  };
}
