import type { BodyRegion } from './diagnosis';

/** What a stint of a pitcher with one of these diagnoses takes from him. */
export interface PlantedChange {
  regions: readonly BodyRegion[];
  /** mph, on every pitch. */
  velocity: number;
  /** Standard deviation of `velocity` from stint to stint; 0 gives each the same. */
  velocitySd: number;
  /** Share of all pitches, moved from fastballs to breaking balls. */
  breakingShare: number;
  /** Days in which half of it is gone; null lasts for the rest of the career. */
  halfLifeDays: number | null;
}

/** A loss of speed before a stint: nothing `days` before the first day out, growing evenly to `velocity` on that day. */
export interface PlantedLead {
  regions: readonly BodyRegion[];
  velocity: number;
  days: number;
}

/** A league with a known truth: what a study of it should find. All figures but the default's are round on purpose. */
export interface Scenario {
  name: ScenarioName;
  afterStint: PlantedChange | null;
  beforeStint: PlantedLead | null;
  /** mph a day that every pitcher of the league gains from opening day on; each season begins at zero again. */
  trendADay: number;
  /**
   * Slow swings of every pitcher's speed, SD in mph, and how much more likely a swing of one SD upward makes an
   * injury (in logarithms). Who is hurt at a high point comes back to his mean without any effect.
   */
  swing: { sd: number; risk: number } | null;
  /** True where a larger loss keeps a pitcher out longer and more often for the rest of the season. */
  lossDelaysReturn: boolean;
}

export const SCENARIO_NAMES = ['default', 'nothing', 'lasting', 'trend', 'mixed', 'warning'] as const;

export type ScenarioName = (typeof SCENARIO_NAMES)[number];

const STILL = { beforeStint: null, trendADay: 0, swing: null, lossDelaysReturn: false } as const;

const LASTING_LOSS: PlantedChange = {
  regions: ['elbow'],
  velocity: -0.7,
  velocitySd: 0,
  breakingShare: 0.1,
  halfLifeDays: null,
};

export const SCENARIOS: Readonly<Record<ScenarioName, Scenario>> = {
  default: {
    name: 'default',
    ...STILL,
    afterStint: {
      regions: ['elbow', 'shoulder'],
      velocity: -0.7,
      velocitySd: 0,
      breakingShare: 0.05,
      halfLifeDays: 120,
    },
  },
  nothing: { name: 'nothing', ...STILL, afterStint: null },
  lasting: { name: 'lasting', ...STILL, afterStint: LASTING_LOSS },
  // 0.3 mph over the sixty days that lie between the middles of the windows of a common stint.
  trend: { name: 'trend', ...STILL, afterStint: LASTING_LOSS, trendADay: 0.005 },
  mixed: {
    name: 'mixed',
    ...STILL,
    afterStint: { ...LASTING_LOSS, velocitySd: 0.5, breakingShare: 0 },
    swing: { sd: 0.4, risk: 1 },
    lossDelaysReturn: true,
  },
  warning: {
    name: 'warning',
    ...STILL,
    afterStint: null,
    beforeStint: { regions: ['elbow'], velocity: -1, days: 15 },
  },
};

/** @throws Error for a name that is no scenario's, with the list of names. */
export function scenarioNamed(name: string): Scenario {
  const found = SCENARIO_NAMES.find((known) => known === name);
  if (found === undefined) throw new Error(`no scenario ${name}; there are ${SCENARIO_NAMES.join(', ')}`);
  return SCENARIOS[found];
}
