import type { Counter } from './counters';

/** In which of his two trades a player is looked at. A two-way player has both. */
export type Role = 'pitcher' | 'batter';

export type MeasureId =
  | 'average'
  | 'on_base'
  | 'slugging'
  | 'ops'
  | 'strikeout_rate'
  | 'walk_rate'
  | 'home_run_rate'
  | 'swing_rate'
  | 'whiff_rate'
  | 'contact_rate'
  | 'chase_rate'
  | 'zone_rate'
  | 'called_strike_rate'
  | 'fastball_share'
  | 'breaking_share'
  | 'off_speed_share'
  | 'fastball_velocity'
  | 'four_seam_velocity'
  | 'breaking_velocity'
  | 'off_speed_velocity'
  | 'fastball_spin'
  | 'breaking_spin'
  | 'fastball_rise'
  | 'fastball_run'
  | 'breaking_rise'
  | 'breaking_run'
  | 'release_height'
  | 'release_side'
  | 'release_scatter'
  | 'extension'
  | 'exit_velocity'
  | 'hard_hit_rate'
  | 'launch_angle'
  | 'spray_angle'
  | 'pull_rate'
  | 'ground_ball_rate';

/** A weighted sum of counters: total bases are hits + doubles + 2 triples + 3 home runs. */
export type CounterSum = Readonly<Partial<Record<Counter, number>>>;

/** A ratio of sums of counters. */
export interface MeasureRatio {
  readonly numerator: CounterSum;
  readonly denominator: CounterSum;
}

/** How a measure is written: a batting average as .268, a share as 26.8 %, others with their unit. */
export type MeasureUnit = 'average' | 'share' | 'mph' | 'rpm' | 'inches' | 'feet' | 'degrees';

/** A figure that a window of games gives, and how its change is judged. */
export interface Measure {
  readonly id: MeasureId;
  /** For a heading, such as `Fastball velocity`. */
  readonly label: string;
  readonly unit: MeasureUnit;
  /** Digits behind the point, in the unit. */
  readonly digits: number;
  /** Ratios that are added: one for each measure but OPS, which has two. */
  readonly ratios: readonly MeasureRatio[];
  /** What the first denominator counts, such as `at-bats`. */
  readonly counted: string;
  /**
   * newcombe: a share of turns at bat, which are near enough independent. games: whole games are resampled, because
   * pitches of one game resemble each other.
   */
  readonly interval: 'newcombe' | 'games';
  readonly roles: readonly Role[];
  /** For which roles it is among the few that a page shows first and adjusts for together. */
  readonly headline: readonly Role[];
}
