import type { IsoDate, PlayerId, TeamId } from '../ids';

/** A row of the transaction wire as we keep it: every kind of move, injury or not. */
export interface RosterTransaction {
  /** The source's own id; for text without ids `t` and 15 hexadecimal digits made of day and text. */
  readonly transactionId: string;
  /** `mlb` or `league`. */
  readonly source: string;
  /** The day under which the source lists it. */
  readonly date: IsoDate;
  readonly effectiveDate: IsoDate | null;
  readonly resolutionDate: IsoDate | null;
  /** The source's code, such as SC for a change of status; null in text history. */
  readonly typeCode: string | null;
  readonly typeDesc: string | null;
  readonly playerId: PlayerId | null;
  readonly playerName: string | null;
  readonly toTeamId: TeamId | null;
  readonly toTeamName: string | null;
  readonly fromTeamId: TeamId | null;
  readonly fromTeamName: string | null;
  /** The sentence; empty where the source gives none. The source may write it anew years later. */
  readonly description: string;
}

/** A transaction of which only its day and its sentence are known. */
export function bareTransaction(
  row: Pick<RosterTransaction, 'transactionId' | 'source' | 'date' | 'description'>,
): RosterTransaction {
  return {
    ...row,
    effectiveDate: null,
    resolutionDate: null,
    typeCode: null,
    typeDesc: null,
    playerId: null,
    playerName: null,
    toTeamId: null,
    toTeamName: null,
    fromTeamId: null,
    fromTeamName: null,
  };
}
