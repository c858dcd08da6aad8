import type {
  BattingLineRow,
  GamePlayerRow,
  GameRow,
  InningLineRow,
  PitchingLineRow,
  PlayerRow,
  TeamSeasonRow,
  VenueSeasonRow,
} from './game-rows';
import type {
  BattedBallRow,
  PitchRow,
  PlateAppearanceRow,
  PlayEventRow,
  RunnerMovementRow,
} from './play-rows';

/** Everything one feed says, ready for the store: one row type a table. */
export interface ParsedGame {
  readonly game: GameRow;
  readonly teams: readonly TeamSeasonRow[];
  readonly venues: readonly VenueSeasonRow[];
  readonly players: readonly PlayerRow[];
  readonly roster: readonly GamePlayerRow[];
  readonly innings: readonly InningLineRow[];
  readonly batting: readonly BattingLineRow[];
  readonly pitching: readonly PitchingLineRow[];
  readonly plateAppearances: readonly PlateAppearanceRow[];
  readonly pitches: readonly PitchRow[];
  readonly battedBalls: readonly BattedBallRow[];
  readonly runners: readonly RunnerMovementRow[];
  readonly events: readonly PlayEventRow[];
  /** The copyright line that came with the feed. */
  readonly copyright: string | null;
}
