import type { Club } from '../clubs';
import type { Player } from '../player';
import { FIELD, type PositionCode } from '../positions';
import type { Random } from '../random';
import type { Stint } from '../stint';
import type { PitcherForm } from './pitching';
import type { Side, TeamSheet } from './record';

export interface Runner {
  player: Player;
  /** The pitcher who put him on base and answers for his run. */
  responsible: Player;
  /** False where he reached by an error or was placed by rule. */
  earned: boolean;
}

export interface BattingSpot {
  player: Player;
  position: PositionCode;
  replacements: number;
}

export interface TeamState {
  side: Side;
  sheet: TeamSheet;
  order: BattingSpot[];
  next: number;
  fielders: Map<PositionCode, Player>;
  bench: Player[];
  bullpen: Player[];
  form: PitcherForm;
  /** Batters the present pitcher has faced and outs he has got. */
  faced: number;
  outsGot: number;
  runsAllowed: number;
  /** Pitches after which the starter is taken out. */
  leash: number;
  /** Players who are to be hurt in this game, with the plate appearance (or batter faced) when it happens. */
  toBeHurt: Map<number, { stint: Stint; at: number; seen: number }>;
  /** A pinch hitter who takes the field when his side next defends. */
  incoming: { player: Player; replaced: Player; position: PositionCode; order: number }[];
  visits: number;
}

export interface GameState {
  season: number;
  date: string;
  park: Club;
  random: Random;
  scheduledInnings: 7 | 9;
  inning: number;
  batting: Side;
  outs: number;
  /** Outs the inning would have had without errors. */
  outsDue: number;
  /** Index 0–2 are first to third base. */
  bases: [Runner | null, Runner | null, Runner | null];
  score: Record<Side, number>;
  clock: number;
  teams: Record<Side, TeamState>;
  formFor: (player: Player) => PitcherForm;
}

/** The side in the field. */
export function defending(state: GameState): TeamState {
  return state.teams[state.batting === 'away' ? 'home' : 'away'];
}

/** The side at bat. */
export function attacking(state: GameState): TeamState {
  return state.teams[state.batting];
}

/** True once the home side leads in its last turn: nothing more can happen. */
export function walkedOff(state: GameState): boolean {
  return (
    state.batting === 'home' && state.inning >= state.scheduledInnings && state.score.home > state.score.away
  );
}

/** Sets a side up at its first positions. */
export function teamState(side: Side, sheet: TeamSheet, form: PitcherForm, leash: number): TeamState {
  const fielders = new Map<PositionCode, Player>([['P', sheet.starter]]);
  for (const spot of sheet.lineup)
    if (FIELD.includes(spot.position)) fielders.set(spot.position, spot.player);
  return {
    side,
    sheet,
    order: sheet.lineup.map((spot) => ({ ...spot, replacements: 0 })),
    next: 0,
    fielders,
    bench: [...sheet.bench],
    bullpen: [...sheet.bullpen],
    form,
    faced: 0,
    outsGot: 0,
    runsAllowed: 0,
    leash,
    toBeHurt: new Map(),
    incoming: [],
    visits: 0,
  };
}

/** The fielder at a position code "1"–"9". */
export function fielderAt(team: TeamState, code: string): { player: Player; position: PositionCode } {
  const position = FIELD[Number(code) - 1] ?? 'P';
  return { player: team.fielders.get(position) ?? team.form.player, position };
}
