import { daysBetween, openingDay } from './calendar';
import { ageSpeedChange } from './careers';
import { effectOn } from './effects';
import type { Player } from './player';
import type { PlantedLead } from './scenarios';
import type { Season } from './season';
import type { Stint } from './stint';
import { swingOf } from './swing';

/** mph that every pitch of a pitcher gains or loses on a date, against his talent: all but the luck of the day. */
export function speedShift(season: Season, player: Player, date: string): number {
  const { scenario, seed, year } = season;
  const stints = season.stints.get(player.id) ?? [];
  let shift = ageSpeedChange(player, year) + effectOn(stints, 'velocity', date);
  shift += season.earlier.get(player.id)?.velocity ?? 0;
  if (scenario.trendADay !== 0) shift += scenario.trendADay * daysBetween(openingDay(year), date);
  if (scenario.swing !== null) shift += scenario.swing.sd * swingOf(seed, player.id)(date);
  if (scenario.beforeStint !== null) shift += leadOn(stints, scenario.beforeStint, year, date);
  return shift;
}

/** Share of a pitcher's pitches that is moved from fastballs to breaking balls on a date. */
export function breakingShift(season: Season, player: Player, date: string): number {
  const stints = season.stints.get(player.id) ?? [];
  return effectOn(stints, 'breaking share', date) + (season.earlier.get(player.id)?.breakingShare ?? 0);
}

/** Whether a stint is led up to: an injury of the season, with one of the regions. */
export function hasLead(stint: Stint, lead: PlantedLead, year: number): boolean {
  const region = stint.diagnosis?.region;
  return region !== undefined && lead.regions.includes(region) && stint.outFrom > openingDay(year);
}

function leadOn(stints: readonly Stint[], lead: PlantedLead, year: number, date: string): number {
  let sum = 0;
  for (const stint of stints) {
    if (stint.outFrom <= date || !hasLead(stint, lead, year)) continue;
    const daysLeft = daysBetween(date, stint.outFrom);
    if (daysLeft < lead.days) sum += lead.velocity * (1 - daysLeft / lead.days);
  }
  return sum;
}
