import type { PitchCode } from '../arsenal';
import type { Fixture } from '../schedule';
import type { Player } from '../player';
import type { PositionCode } from '../positions';

/** What a game leaves behind: everything the feed tells, in the simulator's own compact form. */
export type Side = 'away' | 'home';

/** Bases as numbers: 0 the plate before batting, 1–3 the bases, 4 home after scoring. */
export type BaseNumber = 0 | 1 | 2 | 3 | 4;

export type CallCode = 'B' | '*B' | 'C' | 'S' | 'W' | 'F' | 'T' | 'L' | 'M' | 'X' | 'D' | 'E' | 'H';

export interface BattedBall {
  /** mph and degrees. */
  launchSpeed: number;
  launchAngle: number;
  /** Feet. */
  distance: number;
  trajectory: 'ground_ball' | 'line_drive' | 'fly_ball' | 'popup' | 'bunt_grounder';
  hardness: 'soft' | 'medium' | 'hard';
  /** Degrees from the line through the middle, negative to left field. */
  spray: number;
  /** Position code of the fielder who got to it. */
  location: string;
}

interface EventTime {
  /** UTC milliseconds. */
  start: number;
  end: number;
}

/** Count after the event. */
export interface Count {
  balls: number;
  strikes: number;
  outs: number;
}

export interface PitchRecord extends EventTime {
  kind: 'pitch';
  count: Count;
  pitcher: Player;
  pitchNumber: number;
  type: PitchCode;
  speed: number;
  /** Feet at the front of the plate, catcher's view. */
  pX: number;
  pZ: number;
  top: number;
  bottom: number;
  zone: number;
  call: CallCode;
  hit: BattedBall | null;
  /** A runner was off with the pitch. */
  runnerGoing: boolean;
}

/** A throw to a base, a step off the rubber, or an automatic ball: none of them is a pitch. */
export interface PauseRecord extends EventTime {
  kind: 'pickoff' | 'stepoff' | 'automatic ball';
  count: Count;
  base: number;
  disengagement: number;
}

export interface ActionRecord extends EventTime {
  kind: 'action';
  count: Count;
  event: string;
  eventType: string;
  description: string;
  awayScore: number;
  homeScore: number;
  isScoring: boolean;
  isOut: boolean;
  baseRunning: boolean;
  player: Player | null;
  /** Where the automatic runner is put. */
  base: number | null;
  injuryWord: string | null;
  substitution: Substitution | null;
}

export type GameEvent = PitchRecord | PauseRecord | ActionRecord;

export interface Substitution {
  side: Side;
  kind: 'pitcher' | 'pinch hitter' | 'fielder';
  player: Player;
  replaced: Player;
  position: PositionCode;
  /** Slot in the batting order times 100 plus the number of the replacement, or null for pitchers. */
  battingOrder: number | null;
}

export interface Credit {
  player: Player;
  position: PositionCode;
  credit:
    'f_putout' | 'f_assist' | 'f_fielded_ball' | 'f_fielding_error' | 'f_throwing_error' | 'c_catcher_interf';
}

export interface Movement {
  runner: Player;
  origin: BaseNumber;
  start: BaseNumber;
  /** 0 where he was put out. */
  end: BaseNumber;
  /** Base of the out, or null. */
  outBase: 1 | 2 | 3 | 4 | null;
  outNumber: number | null;
  event: string;
  eventType: string;
  reason: string | null;
  playIndex: number;
  rbi: boolean;
  earned: boolean;
  /** Pitcher charged with the run where the runner scores. */
  responsible: Player | null;
  credits: Credit[];
}

export interface PlayRecord {
  index: number;
  inning: number;
  side: Side;
  batter: Player;
  batterOrder: number;
  batSide: 'L' | 'R';
  /** The pitcher who finished. */
  pitcher: Player;
  event: string;
  eventType: string;
  description: string;
  /** False where an out on the bases ended the inning first. */
  isPlateAppearance: boolean;
  rbi: number;
  awayScore: number;
  homeScore: number;
  isOut: boolean;
  count: Count;
  events: GameEvent[];
  movements: Movement[];
  post: [Player | null, Player | null, Player | null];
  menOnBase: 'Empty' | 'Men_On' | 'RISP' | 'Loaded';
  start: number;
  end: number;
}

export interface LineupSpot {
  player: Player;
  position: PositionCode;
}

/** One side as it comes to the park. */
export interface TeamSheet {
  /** "Herons". */
  clubName: string;
  clubId: number;
  starter: Player;
  /** Nine batters in order, the designated hitter among them. */
  lineup: LineupSpot[];
  bench: Player[];
  bullpen: Player[];
}

export interface GameRecord {
  fixture: Fixture;
  gamePk: number;
  scheduledInnings: 7 | 9;
  sheets: Record<Side, TeamSheet>;
  plays: PlayRecord[];
  firstPitch: number;
  end: number;
}
