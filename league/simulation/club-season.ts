import { addDays, daysBetween, openingDay } from './calendar';
import { clubPlayers } from './careers';
import { carriedAbsence, longAbsenceIn } from './long-absence';
import type { Player } from './player';
import { dayBase, unitFor, unitOn } from './random';
import { SCENARIOS, type Scenario } from './scenarios';
import type { Fixture } from './schedule';
import {
  drawCarried,
  drawInjury,
  drawLeave,
  drawReconstruction,
  drawWinterInjury,
  type StintSetting,
} from './stint-draw';
import { isListed, isOut, type Stint } from './stint';
import { swingOf } from './swing';

export interface RosterMove {
  date: string;
  kind: 'recalled' | 'optioned';
  slot: number;
}

/** A club's season without the games: who was fit, listed, called up and started, day by day. */
export interface ClubSeason {
  clubId: number;
  players: Player[];
  stints: Stint[];
  moves: RosterMove[];
  /** Slots fit to play, by date. */
  available: Map<string, number[]>;
  /** Slots on the active roster (fit or about to be listed), by date. */
  active: Map<string, number[]>;
  /** Slot of the starting pitcher, by fixture number. */
  starters: Map<number, number>;
}

/** Chance per day on the active roster of being hurt badly enough for the list. */
const PITCHER_HAZARD = 0.0059;
const HITTER_HAZARD = 0.0045;
const LEAVE_HAZARD = 0.0003;
const WINTER_RATE = 0.055;
/** Share of injuries that happen on the field for all to see. */
const VISIBLE = 0.5;

type Group = 'starter' | 'reliever' | 'catcher' | 'fielder';

const REGULARS: Record<Group, readonly number[]> = {
  starter: [0, 1, 2, 3, 4],
  reliever: [5, 6, 7, 8, 9, 10, 11, 12],
  catcher: [25, 26],
  fielder: [27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37],
};
const RESERVES: Record<Group, readonly number[]> = {
  starter: [13, 14, 15, 16, 17],
  reliever: [18, 19, 20, 21, 22, 23, 24],
  catcher: [38, 39],
  fielder: [40, 41, 42, 43, 44, 45, 46, 47],
};
const GROUPS: readonly Group[] = ['starter', 'reliever', 'catcher', 'fielder'];

/** Works through one club's season day by day. About 190 days × 26 draws. */
export function playClubSeason(
  seed: number,
  season: number,
  clubId: number,
  fixtures: readonly Fixture[],
  scenario: Scenario = SCENARIOS.default,
): ClubSeason {
  const games = fixtures.filter((game) => game.awayId === clubId || game.homeId === clubId);
  const byDate = new Map<string, Fixture[]>();
  for (const game of games) byDate.set(game.date, [...(byDate.get(game.date) ?? []), game]);
  for (const day of byDate.values()) day.sort((a, b) => a.gameNumber - b.gameNumber);
  const opening = openingDay(season);
  const seasonEnd = fixtures[fixtures.length - 1]?.date ?? opening;
  const setting: StintSetting = { seed, season, seasonEnd, scenario };
  const players = clubPlayers(seed, clubId, season);
  const stints: Stint[] = [];
  const current = new Map<number, Stint>();
  const calledUp = new Set<number>();
  const lastStart = new Map<number, string>();
  const result: ClubSeason = {
    clubId,
    players,
    stints,
    moves: [],
    available: new Map(),
    active: new Map(),
    starters: new Map(),
  };
  const risks = players.map((player) => ({
    player,
    base: dayBase(seed, 'risk', player.id, season),
    reconstruction: longAbsenceIn(seed, player, season),
    dangerOn: dangerOf(seed, player.id, scenario),
    used: false,
  }));
  const add = (stint: Stint): void => {
    stints.push(stint);
    current.set(stint.slot, stint);
  };
  for (const slot of [...REGULARS.starter, ...REGULARS.reliever, ...REGULARS.catcher, ...REGULARS.fielder]) {
    const player = players[slot];
    if (player === undefined) continue;
    const carried = carriedAbsence(seed, player, season);
    if (carried !== null) add(drawCarried(setting, player, carried, opening));
    else if (unitFor(seed, 'winter injury', player.id, season) < WINTER_RATE)
      add(drawWinterInjury(setting, player, opening));
  }

  const out = (slot: number, date: string): boolean => {
    const stint = current.get(slot);
    return stint !== undefined && isOut(stint, date);
  };
  const listed = (slot: number, date: string): boolean => {
    const stint = current.get(slot);
    return stint !== undefined && isListed(stint, date);
  };
  const fill = (group: Group, date: string): void => {
    const needed = REGULARS[group].filter((slot) => listed(slot, date)).length;
    const up = RESERVES[group].filter((slot) => calledUp.has(slot) && !listed(slot, date));
    for (let n = up.length; n < needed; n++) {
      const next = RESERVES[group].find((slot) => !calledUp.has(slot) && !out(slot, date));
      if (next === undefined) break;
      calledUp.add(next);
      result.moves.push({ date, kind: 'recalled', slot: next });
    }
    for (let n = up.length; n > needed; n--) {
      const sent = up[n - 1];
      if (sent === undefined || out(sent, date)) continue;
      calledUp.delete(sent);
      result.moves.push({ date, kind: 'optioned', slot: sent });
    }
  };
  /** A club does not lose its last reserve: without one behind him nobody in the group is hurt. */
  const covered = (group: Group, date: string): boolean =>
    RESERVES[group].some((slot) => !calledUp.has(slot) && !out(slot, date));

  for (let date = opening; date <= seasonEnd; date = addDays(date, 1)) {
    for (const group of GROUPS) fill(group, date);
    const active = GROUPS.flatMap((group) => [
      ...REGULARS[group].filter((slot) => !listed(slot, date)),
      ...RESERVES[group].filter((slot) => calledUp.has(slot) && !listed(slot, date)),
    ]);
    const available = active.filter((slot) => !out(slot, date));
    result.active.set(date, active);
    result.available.set(date, available);
    const today = byDate.get(date) ?? [];
    const starting = new Map<number, Fixture>();
    for (const game of today) {
      const rested = available
        .filter((slot) => groupOf(slot) === 'starter' && !starting.has(slot))
        .map((slot) => ({
          slot,
          rest: daysBetween(lastStart.get(slot) ?? addDays(opening, slot - 12), date),
        }))
        .sort((a, b) => b.rest - a.rest || a.slot - b.slot);
      const slot = rested[0]?.slot ?? available.find((s) => groupOf(s) === 'reliever') ?? 0;
      starting.set(slot, game);
      lastStart.set(slot, date);
      result.starters.set(game.number, slot);
    }
    const tomorrow = addDays(date, 1);
    const day = daysBetween(opening, date);
    for (const slot of available) {
      const risk = risks[slot];
      const group = groupOf(slot);
      if (risk === undefined) continue;
      const { player, base, reconstruction, dangerOn } = risk;
      const lastGame = group === 'starter' ? starting.get(slot) : today[today.length - 1];
      const seen = (): number | null =>
        lastGame !== undefined && unitOn(base, 3000 + day) < VISIBLE ? lastGame.number : null;
      if (reconstruction !== null && !risk.used && reconstruction.outFrom <= tomorrow) {
        risk.used = true;
        add(drawReconstruction(setting, player, { ...reconstruction, outFrom: tomorrow }, seen()));
        continue;
      }
      const hazard = slot < 25 ? PITCHER_HAZARD * dangerOn(date) : HITTER_HAZARD;
      const luck = unitOn(base, day);
      if (luck >= hazard + LEAVE_HAZARD || !covered(group, date)) continue;
      add(
        luck < hazard ? drawInjury(setting, player, tomorrow, seen()) : drawLeave(setting, player, tomorrow),
      );
    }
  }
  return result;
}

/**
 * Factor of a pitcher's hazard by date: high swings are dangerous. Divided by e^(risk²/2), its mean over normal swings,
 * so that the number of injuries stays about the same.
 */
function dangerOf(seed: number, playerId: number, { swing }: Scenario): (date: string) => number {
  if (swing === null) return () => 1;
  const { risk } = swing;
  const swingOn = swingOf(seed, playerId);
  return (date) => Math.exp(risk * swingOn(date) - (risk * risk) / 2);
}

/** The group a slot belongs to. */
export function groupOf(slot: number): Group {
  if (slot < 5 || (slot >= 13 && slot < 18)) return 'starter';
  if (slot < 25) return 'reliever';
  return slot === 25 || slot === 26 || slot === 38 || slot === 39 ? 'catcher' : 'fielder';
}
