import { describe, expect, test } from '@jest/globals';
import type { IsoDate, PlayerId, TeamId } from '../ids';
import { bareTransaction } from '../transactions/roster-transaction';
import type { RosterTransaction } from '../transactions/roster-transaction';
import { readTransaction } from './read-transaction';
import type { ReadingContext } from './read-transaction';

const CLUB = 901 as TeamId;
const FARM = 5_901 as TeamId;
const ADA = 9_001 as PlayerId;

const context: ReadingContext = {
  findPerson: ({ name }) => (name === 'Ada Example' ? { how: 'name', playerId: ADA } : { how: 'unknown' }),
  clubNamed: (name) => (name === 'Harbor Herons' ? CLUB : null),
  isClub: (id) => id === CLUB,
  resolutions: { count: 0, person: () => null, isDropped: () => false, dismissal: () => null },
};

const told = (description: string, more: Partial<RosterTransaction> = {}): RosterTransaction => ({
  ...bareTransaction({
    transactionId: '1',
    source: 'mlb',
    date: '2016-05-04' as IsoDate,
    description,
  }),
  ...more,
});
const PLACED = 'Harbor Herons placed RHP Ada Example on the 15-day disabled list. Sore elbow.';

describe('a transaction', () => {
  test('of text history gets its player and its club by name', () => {
    const read = readTransaction(told(PLACED), context);
    expect(read).toMatchObject({ isInjuredList: true, isClassified: true });
    expect(read.moves).toMatchObject([
      {
        playerId: ADA,
        personHow: 'name',
        teamId: CLUB,
        diagnoses: [{ region: 'elbow', nature: 'soreness' }],
      },
    ]);
  });

  test('of the source has its player by id, whatever the text calls him', () => {
    const row = told(PLACED.replace('Ada Example', 'A. Exampel'), {
      playerId: ADA,
      playerName: 'Ada Example',
      toTeamId: CLUB,
    });
    expect(readTransaction(row, context).moves).toMatchObject([{ playerId: ADA, personHow: 'id' }]);
  });

  test('of a farm club is none of ours, though it speaks of an injured list', () => {
    const row = told('Harbor Hatchlings placed RHP Ada Example on the 7-day injured list.', {
      playerId: ADA,
      playerName: 'Ada Example',
      toTeamId: FARM,
    });
    expect(readTransaction(row, context)).toMatchObject({ moves: [], isInjuredList: false });
    const history = told('Harbor Hatchlings placed RHP Ada Example on the 7-day disabled list.');
    expect(readTransaction(history, context)).toMatchObject({ moves: [], isInjuredList: false });
  });

  test('that sends a man to a farm club is of the club he comes from', () => {
    const row = told('Harbor Herons optioned RHP Ada Example to Harbor Hatchlings.', {
      playerId: ADA,
      playerName: 'Ada Example',
      toTeamId: FARM,
      fromTeamId: CLUB,
    });
    expect(readTransaction(row, context).moves).toMatchObject([
      { teamId: CLUB, move: { action: 'optioned' } },
    ]);
  });

  test('of several men, told once for each of them, is read for its own man alone', () => {
    const text = 'Harbor Herons traded RHP Ada Example and LHP Bea Sample to Tidewater Terns for cash.';
    const row = (playerName: string, playerId: number) =>
      readTransaction(told(text, { playerId: playerId as PlayerId, playerName, toTeamId: CLUB }), context);
    expect(row('Ada Example', 1).moves.map(({ move }) => move.playerName)).toEqual(['Ada Example']);
    expect(row('Béa Sample', 2).moves.map(({ move, playerId }) => [move.playerName, playerId])).toEqual([
      ['Bea Sample', 2],
    ]);
  });

  test('that a person dropped counts as understood, and moves nobody', () => {
    const dropped = { ...context, resolutions: { ...context.resolutions, isDropped: () => true } };
    expect(readTransaction(told(PLACED), dropped)).toMatchObject({ moves: [], isClassified: true });
  });

  test('of a man whom nobody knows keeps its move, without a player', () => {
    const read = readTransaction(told(PLACED.replace('Ada Example', 'Nob Ody')), context);
    expect(read.moves).toMatchObject([{ playerId: null, personHow: 'unknown' }]);
  });
});
