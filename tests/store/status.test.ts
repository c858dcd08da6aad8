import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Finding } from '../../core/gameday/quality/finding';
import { contentHash } from '../../core/ids';
import type { IsoDate } from '../../core/ids';
import type { DayIngestNote } from '../../store/record-ingest';
import { describeEachEngine } from '../setup/database';
import { leagueGame, versionOf } from './league-games';
import { storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const games = [leagueGame(0), leagueGame(1), leagueGame(40)] as const;
const { season } = games[0].game;

const warning: Finding = {
  rule: 'physical_range',
  grade: 'warn',
  place: 'pitch 3/5',
  message: 'start speed 150 mph: expected 30 to 110',
};
const refusal: Finding = {
  rule: 'innings_contiguous',
  grade: 'quarantine',
  place: 'plate appearance 9',
  message: 'top of inning 3 follows bottom of inning 1',
};

const run = (officialDate: string, attempt: number, changes: Partial<DayIngestNote> = {}): DayIngestNote => ({
  officialDate: officialDate as IsoDate,
  workflowId: `day/${officialDate}`,
  runId: `00000000-0000-4000-8000-00000000000${attempt}`,
  scheduled: 0,
  loaded: 0,
  unchanged: 0,
  pending: 0,
  notPlayed: 0,
  quarantined: 0,
  missing: 0,
  rowsWritten: 0,
  startedAt: `${officialDate}T07:00:00.000Z`,
  ...changes,
});

describeEachEngine('what an operator is told first', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(async () => {
    await under.clear();
    await under.beside.query('DELETE FROM day_certificate');
    await under.beside.query('DELETE FROM lake_audit');
  });

  const note = (position: 0 | 1 | 2, findings: readonly Finding[]) => {
    const { gamePk, officialDate } = games[position].game;
    return under.store.recordFindings({
      gamePk,
      officialDate,
      contentHash: contentHash('0'.repeat(64)),
      findings,
    });
  };

  test('holds how many findings of each grade there are, and in how many games', async () => {
    await note(0, [warning, { ...warning, rule: 'counts_step' }, warning]);
    await note(1, [warning]);
    await note(2, [refusal]);
    expect((await under.store.status()).findings).toEqual({
      warn: { findings: 4, games: 2 },
      quarantine: { findings: 1, games: 1 },
    });
  });

  test('lists findings by grade and newest game, those of one grade on demand', async () => {
    await note(0, [warning]);
    await note(2, [refusal, warning]);
    const all = await under.store.findings({}, 10);
    expect(all.map(({ gamePk, grade }) => [gamePk, grade])).toEqual([
      [games[2].game.gamePk, 'quarantine'],
      [games[2].game.gamePk, 'warn'],
      [games[0].game.gamePk, 'warn'],
    ]);
    expect(all[0]).toEqual({
      gamePk: games[2].game.gamePk,
      date: games[2].game.officialDate,
      ...refusal,
    });
    expect(await under.store.findings({ grade: 'quarantine' }, 10)).toHaveLength(1);
    expect(await under.store.findings({ to: games[0].game.officialDate }, 10)).toHaveLength(1);
    expect(await under.store.findings({}, 2)).toHaveLength(2);
  });

  test('sums the newest season’s certificates', async () => {
    const [first, second] = games;
    await under.store.loadGame(first, versionOf(first));
    for (const { game } of [first, second]) {
      await under.store.recordSchedule([
        {
          ...game, listedOn: game.officialDate, awayName: 'Away', homeName: 'Home', state: 'final', detailedState: 'Final',
        },
      ]); // prettier-ignore
    }
    await under.store.certify({ season }, `${season}-12-01` as IsoDate);
    expect((await under.store.status()).certificate).toMatchObject({
      season,
      days: 1,
      incompleteDays: 1,
      scheduled: 2,
      final: 1,
      missing: 1,
      pitches: first.pitches.length,
    });
  });

  test('names a day whose newest run failed, until a run of it comes to its end', async () => {
    const failure = { errorKind: 'ShapeMismatch', errorMessage: 'not a schedule' };
    await under.store.recordDayIngest(run('2026-05-02', 1, failure));
    await under.store.recordDayIngest(run('2026-05-03', 2, failure));
    const failed = async () => (await under.store.status()).failedDays.map(({ date }) => date);
    expect(await failed()).toEqual(['2026-05-03', '2026-05-02']);
    await new Promise((resume) => setTimeout(resume, 5));
    await under.store.recordDayIngest(run('2026-05-03', 3));
    expect((await under.store.status()).failedDays).toMatchObject([
      { date: '2026-05-02', ...failure, workflowId: 'day/2026-05-02' },
    ]);
  });

  test('tells of the newest audit of the lake', async () => {
    const audit = { season, from: '2026-04-01' };
    for (const [day, problems] of [
      ['2026-05-10', 0],
      ['2026-05-17', 2],
    ] as const) {
      await under.beside.query(
        'INSERT INTO lake_audit VALUES (?, ?, ?, ?, 900, 800, 7000000000, 600, ?, ?, ?)',
        ['audit', `00000000-0000-4000-8000-0000${day.replaceAll('-', '')}`, audit.from, day, problems, day, `${day} 00:20:00`],
      ); // prettier-ignore
    }
    expect((await under.store.status()).lastAudit).toEqual({
      from: '2026-04-01',
      to: '2026-05-17',
      objects: 800,
      bytes: 7_000_000_000,
      rowsChecked: 600,
      problems: 2,
      finishedAt: '2026-05-17T00:20:00.000Z',
      workflowId: 'audit',
    });
  });
});
