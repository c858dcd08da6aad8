import { addDays, longDate } from './calendar';
import { drawDiagnosis, reasonText, type Diagnosis } from './diagnosis';
import { effectsOf } from './effects';
import type { LongAbsence } from './long-absence';
import type { Player } from './player';
import { randomFor, unitFor, type Random } from './random';
import type { Scenario } from './scenarios';
import { shortList, type Stint } from './stint';

/** What the making of a stint needs to know. */
export interface StintSetting {
  seed: number;
  season: number;
  /** Day of the last game. */
  seasonEnd: string;
  scenario: Scenario;
}

/** Longer than any season. */
const SEASON_LOST_DAYS = 300;

const laterOf = (a: string, b: string): string => (a > b ? a : b);

function base(setting: StintSetting, player: Player): Pick<Stint, 'season' | 'clubId' | 'slot' | 'playerId'> {
  return { season: setting.season, clubId: player.clubId, slot: player.slot, playerId: player.id };
}

/** Days from the first day missed to the placement: most are placed the next day, the rest retroactively. */
function lagDays(random: Random): number {
  return random.chance(0.5) ? 0 : random.weighted([1, 2, 3, 4, 6], (lag) => 6 - lag * 0.9);
}

function closing(
  setting: StintSetting,
  random: Random,
  placed: string,
  back: string,
  days: number,
): Pick<Stint, 'transferred' | 'rehabFrom' | 'activated'> {
  const moves = days > 62 && random.chance(days > 110 ? 0.97 : 0.6);
  const transferred = moves ? addDays(placed, random.int(9, 45)) : null;
  if (back <= setting.seasonEnd) {
    const rehab = days > 24 && random.chance(0.75) ? addDays(back, -random.int(4, days > 60 ? 18 : 8)) : null;
    const rehabFrom = rehab !== null && rehab > addDays(placed, 4) ? rehab : null;
    return {
      transferred: transferred !== null && transferred < back ? transferred : null,
      rehabFrom,
      activated: back,
    };
  }
  const shown = transferred !== null && transferred <= setting.seasonEnd ? transferred : null;
  const autumn = shown !== null && random.chance(0.65) ? `${setting.season}-11-0${random.int(2, 6)}` : null;
  return { transferred: shown, rehabFrom: null, activated: autumn };
}

/** How far this stint's effect lies from the scenario's mean, in standard deviations; 0 where all are the same. */
function deviationOf(setting: StintSetting, player: Player, from: string): number {
  const spread = setting.scenario.afterStint?.velocitySd ?? 0;
  return spread === 0 ? 0 : randomFor(setting.seed, 'effect', player.id, from).normal();
}

/** Half as long again out for each SD of loss beyond the mean, and a greater chance of not returning this season. */
function daysWithLoss(
  setting: StintSetting,
  player: Player,
  from: string,
  days: number,
  deviation: number,
): number {
  const lost = Math.min(0.9, Math.max(0, 0.15 - 0.3 * deviation));
  if (unitFor(setting.seed, 'season lost', player.id, from) < lost) return SEASON_LOST_DAYS;
  return Math.max(8, Math.round(days * 1.5 ** -deviation));
}

/** An ordinary injury suffered on the day before `outFrom`. */
export function drawInjury(
  setting: StintSetting,
  player: Player,
  outFrom: string,
  hurtInGame: number | null,
): Stint {
  const random = randomFor(setting.seed, 'stint', player.id, outFrom);
  const pitcher = player.position === 'P';
  const drawn = drawDiagnosis(random, pitcher, player.throws);
  const deviation = deviationOf(setting, player, outFrom);
  const effects = effectsOf(drawn, pitcher, setting.scenario, deviation);
  const diagnosis =
    setting.scenario.lossDelaysReturn && effects.length > 0
      ? { ...drawn, days: daysWithLoss(setting, player, outFrom, drawn.days, deviation) }
      : drawn;
  const lag = Math.min(lagDays(random), diagnosis.days - 6);
  const placed = addDays(outFrom, lag);
  const listDays = shortList(setting.season, pitcher, diagnosis.concussion);
  const back = laterOf(addDays(outFrom, diagnosis.days), addDays(outFrom, listDays));
  return {
    kind: 'injury',
    ...base(setting, player),
    diagnosis,
    reason: random.chance(0.03) ? '' : reasonText(diagnosis, random),
    outFrom,
    placed,
    retroactive: lag > 0 ? outFrom : null,
    listDays,
    ...closing(setting, random, placed, laterOf(back, addDays(placed, 6)), diagnosis.days),
    hurtInGame,
    effects,
  };
}

/** An injury that the player brings from the winter: placed in the days before the season, dated back. */
export function drawWinterInjury(setting: StintSetting, player: Player, opening: string): Stint {
  const random = randomFor(setting.seed, 'winter', player.id, setting.season);
  const retroactive = addDays(opening, -random.int(2, 4));
  const stint = drawInjury(setting, player, retroactive, null);
  const placed = addDays(opening, -1);
  return { ...stint, placed, retroactive: retroactive === placed ? null : retroactive };
}

/** Leave for a birth or a death in the family: three days or a few more. */
export function drawLeave(setting: StintSetting, player: Player, from: string): Stint {
  const random = randomFor(setting.seed, 'leave', player.id, from);
  return {
    kind: random.chance(0.65) ? 'paternity' : 'bereavement',
    ...base(setting, player),
    diagnosis: null,
    reason: '',
    outFrom: from,
    placed: from,
    retroactive: null,
    listDays: 7,
    transferred: null,
    rehabFrom: null,
    activated: addDays(from, random.int(3, 5)),
    hurtInGame: null,
    effects: [],
  };
}

function reconstruction(player: Player, days: number): Diagnosis {
  return {
    region: 'elbow',
    part: 'elbow',
    nature: 'UCL tear',
    side: player.throws === 'R' ? 'Right' : 'Left',
    feedWord: 'arm',
    days,
    concussion: false,
  };
}

/** The first year of an elbow reconstruction. */
export function drawReconstruction(
  setting: StintSetting,
  player: Player,
  absence: LongAbsence,
  hurtInGame: number | null,
): Stint {
  const random = randomFor(setting.seed, 'reconstruction note', player.id, setting.season);
  const diagnosis = reconstruction(player, 450);
  const placed = addDays(absence.outFrom, random.int(0, 3));
  const transferred = addDays(placed, random.int(6, 30));
  const shown = transferred <= setting.seasonEnd ? transferred : null;
  return {
    kind: 'injury',
    ...base(setting, player),
    diagnosis,
    reason: `${diagnosis.side ?? ''} elbow ${random.pick(['inflammation', 'UCL sprain', 'ulnar collateral ligament tear', 'discomfort'])}`,
    outFrom: absence.outFrom,
    placed,
    retroactive: placed === absence.outFrom ? null : absence.outFrom,
    listDays: shortList(setting.season, true, false),
    transferred: shown,
    rehabFrom: null,
    activated: shown !== null && random.chance(0.7) ? `${setting.season}-11-0${random.int(2, 6)}` : null,
    hurtInGame,
    // What lasts for good is planted once, by the second year's stint.
    effects:
      setting.scenario.afterStint?.halfLifeDays === null ? [] : effectsOf(diagnosis, true, setting.scenario),
  };
}

/** The second year of an elbow reconstruction: on the 60-day list from before the season. */
export function drawCarried(
  setting: StintSetting,
  player: Player,
  absence: LongAbsence,
  opening: string,
): Stint {
  const month = longDate(absence.outFrom).replace(/ \d+,/, '');
  const placed = addDays(opening, -2);
  const back = laterOf(absence.fitFrom, addDays(placed, 60));
  const random = randomFor(setting.seed, 'carried', player.id, setting.season);
  const diagnosis = reconstruction(player, 450);
  return {
    kind: 'injury',
    ...base(setting, player),
    diagnosis,
    reason: `Recovering from ${month} Tommy John surgery`,
    outFrom: placed,
    placed,
    retroactive: null,
    listDays: 60,
    ...closing(setting, random, placed, back, 61),
    hurtInGame: null,
    effects: effectsOf(diagnosis, true, setting.scenario, deviationOf(setting, player, placed)),
  };
}
