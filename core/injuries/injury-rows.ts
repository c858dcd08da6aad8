import type { GamePk, IsoDate, PlayerId, TeamId } from '../ids';
import type { Nature, Region, Side } from './diagnosis';
import type { ListKind, MoveAction } from './move';
import type { ReviewKind } from './review-item';
import type { EndHow, EvidencePart, FieldInjury, Role, StartHow } from './stint';

/** How a move's player was found. */
export type PersonHow = 'id' | 'name' | 'resolution' | 'ambiguous' | 'unknown';

/** A row of `player_move`. */
export interface PlayerMoveRow {
  readonly transactionId: string;
  readonly ordinal: number;
  readonly date: IsoDate;
  readonly season: number;
  readonly playerId: PlayerId | null;
  readonly playerName: string;
  readonly personHow: PersonHow;
  readonly position: string | null;
  readonly teamId: TeamId | null;
  readonly teamName: string | null;
  readonly action: MoveAction;
  readonly listKind: ListKind | null;
  readonly listDays: number | null;
  readonly fromListKind: ListKind | null;
  readonly fromListDays: number | null;
  readonly retroactiveTo: IsoDate | null;
  readonly reason: string | null;
  readonly region: Region | null;
  readonly side: Side | null;
  readonly nature: Nature | null;
  /** JSON: field → [start, end). */
  readonly spans: string;
}

/** A row of `injury_stint`. */
export interface InjuryStintRow {
  readonly stintId: string;
  readonly playerId: PlayerId;
  readonly playerName: string;
  readonly searchName: string;
  readonly role: Role;
  readonly position: string | null;
  readonly teamId: TeamId | null;
  readonly teamName: string | null;
  readonly season: number;
  readonly listKind: ListKind;
  readonly listDays: number | null;
  readonly longestListDays: number | null;
  readonly placedOn: IsoDate;
  readonly startedOn: IsoDate;
  readonly startHow: StartHow;
  readonly retroactiveAsWritten: IsoDate | null;
  readonly endedOn: IsoDate | null;
  readonly endHow: EndHow | null;
  readonly rehabFrom: IsoDate | null;
  readonly lastPlayedOn: IsoDate | null;
  readonly returnedOn: IsoDate | null;
  readonly region: Region | null;
  readonly side: Side | null;
  readonly nature: Nature | null;
  readonly reason: string | null;
  readonly daysMissed: number;
  readonly gamesMissed: number | null;
  readonly reinjuryOf: string | null;
  readonly continuationOf: string | null;
  readonly hurtGamePk: GamePk | null;
  readonly hurtAtBatIndex: number | null;
  readonly hurtEventIndex: number | null;
  readonly hurtHow: FieldInjury['how'] | null;
  readonly hurtBodyPart: string | null;
}

export interface StintListRow {
  readonly stintId: string;
  readonly ordinal: number;
  readonly fromDate: IsoDate;
  readonly listDays: number | null;
}

export interface StintDiagnosisRow {
  readonly stintId: string;
  readonly ordinal: number;
  readonly region: Region | null;
  readonly side: Side | null;
  readonly nature: Nature | null;
  readonly part: string | null;
  readonly qualifiers: string;
  readonly since: string | null;
}

export interface StintEvidenceRow {
  readonly stintId: string;
  readonly transactionId: string;
  readonly ordinal: number;
  readonly part: EvidencePart;
}

/** A row of `review_item`. */
export interface ReviewItemRow {
  readonly reviewId: string;
  readonly kind: ReviewKind;
  readonly date: IsoDate;
  readonly season: number;
  readonly transactionId: string | null;
  readonly playerId: PlayerId | null;
  readonly playerName: string | null;
  readonly stintId: string | null;
  readonly message: string;
  /** Why it needs no further look; null while it is open. */
  readonly resolution: string | null;
}

/** A row of `injury_coverage`: how much of a year's transactions is understood. */
export interface CoverageRow {
  readonly year: number;
  readonly transactions: number;
  readonly ilRows: number;
  readonly ilClassified: number;
  readonly reasons: number;
  readonly reasonsClassified: number;
  readonly placements: number;
  readonly pitcherPlacements: number;
}

/** All that is made of the transactions, table by table. */
export interface InjuryRows {
  readonly moves: readonly PlayerMoveRow[];
  readonly stints: readonly InjuryStintRow[];
  readonly lists: readonly StintListRow[];
  readonly diagnoses: readonly StintDiagnosisRow[];
  readonly evidence: readonly StintEvidenceRow[];
  readonly reviews: readonly ReviewItemRow[];
  readonly coverage: readonly CoverageRow[];
}
