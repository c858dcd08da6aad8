import { fitName } from './fit-name';
import type { PlayerMoveRow } from './injury-rows';
import type { ReadMove } from './read-transaction';
import type { RosterTransaction } from '../transactions/roster-transaction';

/** The row that a move is kept in. */
export function moveRow({ date }: RosterTransaction, read: ReadMove): PlayerMoveRow {
  const { move, diagnoses } = read;
  const [first] = diagnoses;
  return {
    transactionId: read.transactionId,
    ordinal: read.ordinal,
    date,
    season: Number(date.slice(0, 4)),
    playerId: read.playerId,
    playerName: fitName(move.playerName),
    personHow: read.personHow,
    position: move.position,
    teamId: read.teamId,
    teamName: read.teamName === null ? null : fitName(read.teamName),
    action: move.action,
    listKind: move.list?.kind ?? null,
    listDays: move.list?.days ?? null,
    fromListKind: move.fromList?.kind ?? null,
    fromListDays: move.fromList?.days ?? null,
    retroactiveTo: move.retroactiveTo,
    reason: move.reason,
    region: first?.region ?? null,
    side: first?.side ?? null,
    nature: first?.nature ?? null,
    spans: JSON.stringify(
      Object.fromEntries(Object.entries(move.spans).map(([field, { start, end }]) => [field, [start, end]])),
    ),
  };
}
