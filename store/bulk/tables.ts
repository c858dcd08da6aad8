import type {
  BattingLineRow,
  GamePlayerRow,
  GameRow,
  InningLineRow,
  PitchingLineRow,
  PlayerRow,
  ScheduledGameRow,
  TeamSeasonRow,
  VenueSeasonRow,
} from '../../core/gameday/game-rows';
import type {
  BattedBallRow,
  PitchRow,
  PlateAppearanceRow,
  PlayEventRow,
  RunnerMovementRow,
} from '../../core/gameday/play-rows';
import type { Finding } from '../../core/gameday/quality/finding';
import type { GamePk, IsoDate } from '../../core/ids';
import type { RegisterPersonRow } from '../../core/injuries/people/register-person';
import type { StatcastValues } from '../../core/statcast/savant-pitch';
import { Prisma } from '../generated/prisma/client';
import { table } from './table';

/** What the store adds to a game: where it came from and how it was loaded. */
export interface GameProvenance {
  readonly lakeKey: string;
  readonly contentHash: string;
  readonly observedAt: string;
  readonly parserVersion: number;
  readonly workflowId: string;
  readonly loadedAt: string;
}

export const gameTable = table<GameRow & GameProvenance>('game', Prisma.GameScalarFieldEnum, ['gamePk']);
export const scheduledGameTable = table<ScheduledGameRow>(
  'scheduled_game',
  Prisma.ScheduledGameScalarFieldEnum,
  ['gamePk'],
);
export const teamSeasonTable = table<TeamSeasonRow>('team_season', Prisma.TeamSeasonScalarFieldEnum, [
  'teamId',
  'season',
]);
export const venueSeasonTable = table<VenueSeasonRow>('venue_season', Prisma.VenueSeasonScalarFieldEnum, [
  'venueId',
  'season',
]);
export const playerTable = table<PlayerRow>('player', Prisma.PlayerScalarFieldEnum, ['playerId']);
export const gamePlayerTable = table<GamePlayerRow>('game_player', Prisma.GamePlayerScalarFieldEnum, [
  'gamePk',
  'playerId',
]);
export const inningLineTable = table<InningLineRow>('inning_line', Prisma.InningLineScalarFieldEnum, [
  'gamePk',
  'inning',
]);
export const battingLineTable = table<BattingLineRow>('batting_line', Prisma.BattingLineScalarFieldEnum, [
  'gamePk',
  'playerId',
]);
export const pitchingLineTable = table<PitchingLineRow>('pitching_line', Prisma.PitchingLineScalarFieldEnum, [
  'gamePk',
  'playerId',
]);
export const plateAppearanceTable = table<PlateAppearanceRow>(
  'plate_appearance',
  Prisma.PlateAppearanceScalarFieldEnum,
  ['gamePk', 'atBatIndex'],
);
export const pitchTable = table<PitchRow>('pitch', Prisma.PitchScalarFieldEnum, [
  'gamePk',
  'atBatIndex',
  'eventIndex',
]);
export const battedBallTable = table<BattedBallRow>('batted_ball', Prisma.BattedBallScalarFieldEnum, [
  'gamePk',
  'atBatIndex',
  'eventIndex',
]);
export const runnerMovementTable = table<RunnerMovementRow>(
  'runner_movement',
  Prisma.RunnerMovementScalarFieldEnum,
  ['gamePk', 'atBatIndex', 'runnerIndex'],
);
export const playEventTable = table<PlayEventRow>('play_event', Prisma.PlayEventScalarFieldEnum, [
  'gamePk',
  'atBatIndex',
  'eventIndex',
]);

/** What Savant adds to a pitch, keyed by it. */
export interface PitchStatcastRow extends StatcastValues {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly eventIndex: number;
  readonly officialDate: IsoDate;
  readonly lakeKey: string;
}

export const pitchStatcastTable = table<PitchStatcastRow>(
  'pitch_statcast',
  Prisma.PitchStatcastScalarFieldEnum,
  ['gamePk', 'atBatIndex', 'eventIndex'],
);

/** A version of a game as the ledger keeps it. */
export interface GameVersionRow {
  readonly gamePk: GamePk;
  readonly contentHash: string;
  readonly lakeKey: string;
  readonly feedTimestamp: string | null;
  readonly observedAt: string;
  readonly officialDate: IsoDate;
  readonly state: string;
  readonly awayScore: number | null;
  readonly homeScore: number | null;
  readonly plateAppearances: number;
  readonly pitches: number;
  readonly parserVersion: number;
  readonly replacedHash: string | null;
  readonly rowsWritten: number;
  readonly workflowId: string;
  readonly recordedAt: string;
}

/** What changed in one field (or in whole rows) of a table between two versions of a game. */
export interface GameChangeRow {
  readonly gamePk: GamePk;
  readonly contentHash: string;
  readonly tableName: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly field: string;
  readonly rowCount: number;
  readonly exampleKey: string;
  readonly exampleBefore: string | null;
  readonly exampleAfter: string | null;
}

/** A finding of the quality rules, with the version that it is about. */
export interface GameFindingRow extends Finding {
  readonly gamePk: GamePk;
  readonly ordinal: number;
  readonly contentHash: string;
  readonly officialDate: IsoDate;
}

export const gameVersionTable = table<GameVersionRow>('game_version', Prisma.GameVersionScalarFieldEnum, [
  'gamePk',
  'contentHash',
]);
export const gameChangeTable = table<GameChangeRow>('game_change', Prisma.GameChangeScalarFieldEnum, [
  'gamePk',
  'contentHash',
  'tableName',
  'kind',
  'field',
]);
export const gameFindingTable = table<GameFindingRow>('game_finding', Prisma.GameFindingScalarFieldEnum, [
  'gamePk',
  'ordinal',
]);

export const registerPersonTable = table<RegisterPersonRow>(
  'register_person',
  Prisma.RegisterPersonScalarFieldEnum,
  ['playerId'],
);

/** What visitors read of games, in the order of the digest. Operators' tables and the ledger are not here. */
export const SERVING_TABLES = [
  scheduledGameTable,
  gameTable,
  teamSeasonTable,
  venueSeasonTable,
  playerTable,
  gamePlayerTable,
  inningLineTable,
  battingLineTable,
  pitchingLineTable,
  plateAppearanceTable,
  pitchTable,
  battedBallTable,
  runnerMovementTable,
  playEventTable,
  pitchStatcastTable,
] as const;
