/** Counts of one batting line, as a box score or a window of plate appearances gives them. */
export interface BattingCounts {
  plateAppearances: number;
  atBats: number;
  runs: number;
  hits: number;
  doubles: number;
  triples: number;
  homeRuns: number;
  rbi: number;
  /** Intentional walks included, once. */
  baseOnBalls: number;
  strikeOuts: number;
  hitByPitch: number;
  sacFlies: number;
  stolenBases: number;
}

/** Sums of batting lines, with the slash line and its denominators; null where a denominator is zero. */
export interface SlashLine {
  counts: BattingCounts;
  average: number | null;
  onBase: number | null;
  slugging: number | null;
  onBasePlusSlugging: number | null;
  /** AB + BB + HBP + SF. */
  onBaseDenominator: number;
}

const NOTHING: BattingCounts = {
  plateAppearances: 0, atBats: 0, runs: 0, hits: 0, doubles: 0, triples: 0, homeRuns: 0, rbi: 0, baseOnBalls: 0,
  strikeOuts: 0, hitByPitch: 0, sacFlies: 0, stolenBases: 0,
}; // prettier-ignore

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/**
 * Sums lines and takes AVG = H/AB, OBP = (H+BB+HBP)/(AB+BB+HBP+SF), SLG = TB/AB, OPS = OBP+SLG (Official Baseball
 * Rules 9.21). A zero denominator gives null: no data is not .000.
 */
export function slashLine(lines: readonly BattingCounts[]): SlashLine {
  const counts = { ...NOTHING };
  for (const line of lines) {
    for (const key of Object.keys(NOTHING) as (keyof BattingCounts)[]) counts[key] += line[key];
  }
  const { atBats, hits, doubles, triples, homeRuns, baseOnBalls, hitByPitch, sacFlies } = counts;
  const onBaseDenominator = atBats + baseOnBalls + hitByPitch + sacFlies;
  const onBase = ratio(hits + baseOnBalls + hitByPitch, onBaseDenominator);
  const slugging = ratio(hits + doubles + 2 * triples + 3 * homeRuns, atBats);
  return {
    counts,
    average: ratio(hits, atBats),
    onBase,
    slugging,
    onBasePlusSlugging: onBase === null || slugging === null ? null : onBase + slugging,
    onBaseDenominator,
  };
}
