import { describe, expect, test } from '@jest/globals';
import type { StoreStatus } from '../../store/status';
import { describeStatus } from './describe-status';

const empty: StoreStatus = {
  games: 0,
  pitches: 0,
  firstDate: null,
  lastDate: null,
  outcomes: {},
  lastRun: null,
  troubled: [],
  certificate: null,
  findings: {},
  failedDays: [],
  lastAudit: null,
  injuries: null,
};

describe('the status, printed', () => {
  test('of an empty store says so of everything', () => {
    expect(describeStatus(empty).split('\n')).toEqual([
      'games      0 (none to none), 0 pitches',
      'outcomes   none',
      'last run   none',
      'season     none certified yet',
      'findings   none',
      'last audit none',
      'injuries   none: no transactions were asked for yet',
    ]);
  });

  test('tells of the season, findings, the failed day and the game in trouble, each on its line', () => {
    const told = describeStatus({
      ...empty,
      certificate: {
        season: 2026, days: 4, incompleteDays: 1, scheduled: 60, final: 58, postponed: 1, cancelled: 0, suspended: 0,
        pending: 0, missing: 1, quarantined: 1, pitches: 17_000, boxPitches: 17_002, mismatched: 1,
      },
      findings: { warn: { findings: 3, games: 2 } },
      failedDays: [
        { date: '2026-05-03', errorKind: 'ShapeMismatch', errorMessage: 'not a schedule', finishedAt: null, workflowId: 'day/2026-05-03' },
      ],
      troubled: [
        { gamePk: 7, officialDate: '2026-05-02', outcome: 'quarantined', errorKind: 'Implausible', errorMessage: 'two clubs', lakeKey: 'raw/7', workflowId: 'game/7' },
      ],
    }); // prettier-ignore
    expect(told.split('\n').slice(3)).toEqual([
      'season     2026: 60 scheduled = 58 final + 1 postponed + 1 missing (1 quarantined)',
      '           17000 pitches, 17002 in the box scores: they differ in 1 game; 4 days, 1 of them incomplete',
      'findings   3 warn in 2 games',
      'last audit none',
      'injuries   none: no transactions were asked for yet',
      'failed day 2026-05-03: ShapeMismatch not a schedule (day/2026-05-03)',
      'quarantined 7 of 2026-05-02: Implausible two clubs',
      '            bytes: raw/7',
    ]);
  });
});
