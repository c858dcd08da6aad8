import { foldName } from '../fold-name';
import type { TeamId } from '../ids';
import { isPitcherPosition } from './coverage';
import { fitName } from './fit-name';
import type { InjuryStintRow, StintDiagnosisRow, StintEvidenceRow, StintListRow } from './injury-rows';
import type { ReadMove } from './read-transaction';
import type { Role, Stint } from './stint';

/** What names and roles are taken from. */
export interface PlayerFacts {
  /** As games or the register name him; null where neither knows him. */
  readonly name: string | null;
  /** As games know it; null where none does. */
  readonly role: Role | null;
}

/** The rows that a stint is kept in. */
export interface StintRows {
  readonly stint: InjuryStintRow;
  readonly lists: readonly StintListRow[];
  readonly diagnoses: readonly StintDiagnosisRow[];
  readonly evidence: readonly StintEvidenceRow[];
}

/**
 * @param moves - the player's, by transaction id and ordinal
 * @param clubName - a club's name in a season, where games or the schedule tell it
 */
export function stintRows(
  stint: Stint,
  moves: ReadonlyMap<string, ReadMove>,
  facts: PlayerFacts,
  clubName: (id: TeamId, season: number) => string | null,
): StintRows {
  const { stintId } = stint;
  const behind = stint.evidence.flatMap(
    ({ transactionId, ordinal }) => moves.get(moveKey(transactionId, ordinal)) ?? [],
  );
  const positions = behind.flatMap(({ move }) => move.position ?? []);
  const name = fitName(facts.name ?? behind[0]?.move.playerName ?? `Player ${stint.playerId}`);
  const teamName =
    (stint.teamId === null ? null : clubName(stint.teamId, stint.season)) ??
    behind.find((move) => move.teamName !== null)?.teamName ??
    null;
  const known = stint.lists.flatMap(({ days }) => days ?? []);
  return {
    stint: {
      stintId,
      playerId: stint.playerId,
      playerName: name,
      searchName: fitName(foldName(name)),
      role: facts.role ?? (isPitcherPosition(positions[0] ?? null) ? 'pitcher' : 'batter'),
      position: positions[0] ?? null,
      teamId: stint.teamId,
      teamName: teamName === null ? null : fitName(teamName),
      season: stint.season,
      listKind: stint.listKind,
      listDays: stint.lists[0]?.days ?? null,
      longestListDays: known.length === 0 ? null : Math.max(...known),
      placedOn: stint.placedOn,
      startedOn: stint.startedOn,
      startHow: stint.startHow,
      retroactiveAsWritten: stint.retroactiveAsWritten,
      endedOn: stint.endedOn,
      endHow: stint.endHow,
      rehabFrom: stint.rehabFrom,
      lastPlayedOn: stint.lastPlayedOn,
      returnedOn: stint.returnedOn,
      region: stint.region,
      side: stint.side,
      nature: stint.nature,
      reason: stint.reason,
      daysMissed: stint.daysMissed,
      gamesMissed: stint.gamesMissed,
      reinjuryOf: stint.reinjuryOf,
      continuationOf: stint.continuationOf,
      hurtGamePk: stint.hurt?.gamePk ?? null,
      hurtAtBatIndex: stint.hurt?.atBatIndex ?? null,
      hurtEventIndex: stint.hurt?.eventIndex ?? null,
      hurtHow: stint.hurt?.how ?? null,
      hurtBodyPart: stint.hurt?.bodyPart ?? null,
    },
    lists: stint.lists.map(({ from, days }, ordinal) => ({
      stintId,
      ordinal,
      fromDate: from,
      listDays: days,
    })),
    diagnoses: stint.diagnoses.map(({ region, side, nature, part, qualifiers, since }, ordinal) => ({
      stintId,
      ordinal,
      region,
      side,
      nature,
      part,
      qualifiers: qualifiers.join(' '),
      since,
    })),
    evidence: stint.evidence.map(({ transactionId, ordinal, part }) => ({
      stintId,
      transactionId,
      ordinal,
      part,
    })),
  };
}

export const moveKey = (transactionId: string, ordinal: number): string => `${transactionId}/${ordinal}`;
