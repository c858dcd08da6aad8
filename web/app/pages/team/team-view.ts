import { seasonAxis, timelineBar, type TimelineBar } from '../../charts/timeline-picture';
import type { StintLine } from '../../../../store/read/injuries-line';
import type { TeamInjuries } from '../../../../store/read/team-injuries';
import { mediumDate } from '../../format/date';
import { backInWords, injuryInWords } from '../../format/injury-words';

/** A player's season on the lists of a club. */
export interface TeamPlayer {
  playerId: number;
  name: string;
  position: string | null;
  days: number;
  bars: TimelineBar[];
}

export interface RegionSum {
  region: string | null;
  stints: number;
  pitcherDays: number;
  batterDays: number;
}

function players(
  stints: readonly StintLine[],
  axis: ReturnType<typeof seasonAxis>,
  asOf: string | null,
): TeamPlayer[] {
  const all = new Map<number, TeamPlayer>();
  for (const stint of stints) {
    const { playerId, name, position } = stint;
    const player = all.get(playerId) ?? { playerId, name, position, days: 0, bars: [] };
    player.days += stint.daysMissed;
    const until = backInWords(stint.endedOn, stint.endHow);
    const label = `${injuryInWords(stint)}, ${mediumDate(stint.startedOn)} to ${until}`;
    player.bars.push(timelineBar(axis, stint, asOf, label));
    all.set(playerId, player);
  }
  return [...all.values()].sort((a, b) => b.days - a.days || a.playerId - b.playerId);
}

function regions(stints: readonly StintLine[]): RegionSum[] {
  const all = new Map<string | null, RegionSum>();
  for (const { region, role, daysMissed } of stints) {
    const sum = all.get(region) ?? { region, stints: 0, pitcherDays: 0, batterDays: 0 };
    sum.stints++;
    if (role === 'batter') sum.batterDays += daysMissed;
    else sum.pitcherDays += daysMissed;
    all.set(region, sum);
  }
  const days = (sum: RegionSum) => sum.pitcherDays + sum.batterDays;
  return [...all.values()].sort((a, b) => days(b) - days(a) || b.stints - a.stints);
}

/** A club's season in sums and bars, most days first. */
export function teamView({ stints, asOf }: Pick<TeamInjuries, 'stints' | 'asOf'>) {
  const axis = seasonAxis(stints.flatMap((stint) => [stint.startedOn, stint.endedOn ?? stint.startedOn]));
  return {
    axis,
    players: players(stints, axis, asOf),
    regions: regions(stints),
    days: stints.reduce((sum, stint) => sum + stint.daysMissed, 0),
    open: stints.filter((stint) => stint.endedOn === null).length,
  };
}
