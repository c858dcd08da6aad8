import type { IsoDate } from '../../core/ids';
import { playerId, teamId } from '../../core/ids';
import type {
  InjuryRows,
  InjuryStintRow,
  PlayerMoveRow,
  ReviewItemRow,
} from '../../core/injuries/injury-rows';

const PLACED = '2031-06-02' as IsoDate;

function move(n: number): PlayerMoveRow {
  return {
    transactionId: String(n),
    ordinal: 0,
    date: PLACED,
    season: 2031,
    playerId: playerId(900_000 + n),
    playerName: `Órvil Quenby ${n}`,
    personHow: 'id',
    position: 'RHP',
    teamId: teamId(901),
    teamName: 'Élan City',
    action: 'placed',
    listKind: 'injured',
    listDays: 15,
    fromListKind: null,
    fromListDays: null,
    retroactiveTo: null,
    reason: 'Left elbow soreness',
    region: 'elbow',
    side: 'left',
    nature: 'soreness',
    spans: '{"action":[0,6]}',
  };
}

/** An invented stint. */
export function stint(n: number, facts: Partial<InjuryStintRow> = {}): InjuryStintRow {
  return {
    stintId: `${900_000 + n}-20310602`,
    playerId: playerId(900_000 + n),
    playerName: `Órvil Quenby ${n}`,
    searchName: `orvil quenby ${n}`,
    role: 'pitcher',
    position: 'RHP',
    teamId: teamId(901),
    teamName: 'Élan City',
    season: 2031,
    listKind: 'injured',
    listDays: 15,
    longestListDays: 15,
    placedOn: PLACED,
    startedOn: PLACED,
    startHow: 'placed',
    retroactiveAsWritten: null,
    endedOn: null,
    endHow: null,
    rehabFrom: null,
    lastPlayedOn: '2031-06-01' as IsoDate,
    returnedOn: null,
    region: 'elbow',
    side: 'left',
    nature: 'soreness',
    reason: 'Left elbow soreness',
    daysMissed: 9,
    gamesMissed: null,
    reinjuryOf: null,
    continuationOf: null,
    hurtGamePk: null,
    hurtAtBatIndex: null,
    hurtEventIndex: null,
    hurtHow: null,
    hurtBodyPart: null,
    ...facts,
  };
}

/** An invented thing to look at. */
export function review(n: number, facts: Partial<ReviewItemRow> = {}): ReviewItemRow {
  return {
    reviewId: n.toString(16).padStart(16, '0'),
    kind: 'unknown_person',
    date: PLACED,
    season: 2031,
    transactionId: String(n),
    playerId: null,
    playerName: `Órvil Quenby ${n}`,
    stintId: null,
    message: 'nobody has this name',
    resolution: null,
    ...facts,
  };
}

/** What a derivation makes of some invented placements: of each player one row in every table, and one year. */
export function injuryRows(players: readonly number[]): InjuryRows {
  const stints = players.map((n) => stint(n));
  return {
    moves: players.map(move),
    stints,
    lists: stints.map(({ stintId }) => ({ stintId, ordinal: 0, fromDate: PLACED, listDays: 15 })),
    diagnoses: stints.map(({ stintId }) => ({
      stintId,
      ordinal: 0,
      region: 'elbow',
      side: 'left',
      nature: 'soreness',
      part: 'elbow',
      qualifiers: '',
      since: null,
    })),
    evidence: players.map((n, at) => ({
      stintId: stints[at]!.stintId,
      transactionId: String(n),
      ordinal: 0,
      part: 'placement',
    })),
    reviews: players.map((n) => review(n)),
    coverage: [
      {
        year: 2031,
        transactions: players.length,
        ilRows: players.length,
        ilClassified: players.length,
        reasons: players.length,
        reasonsClassified: players.length,
        placements: players.length,
        pitcherPlacements: players.length,
      },
    ],
  };
}
