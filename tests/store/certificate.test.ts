import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ScheduledGameRow } from '../../core/gameday/game-rows';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import type { IsoDate } from '../../core/ids';
import { certificateQuery } from '../../store/certificate';
import type { Certificate } from '../../store/certificate';
import { describeEachEngine } from '../setup/database';
import { leagueGame, later, versionOf } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const games = Array.from({ length: 6 }, (_, n) => leagueGame(n));
const [one, two] = games as [ParsedGame, ParsedGame];
const date = one.game.officialDate;
const { season } = one.game;
const LONG_AFTER = `${season}-11-30` as IsoDate;

const listing = ({ game }: ParsedGame, changes: Partial<ScheduledGameRow> = {}): ScheduledGameRow => ({
  gamePk: game.gamePk,
  source: 'league',
  season,
  gameType: 'R',
  officialDate: date,
  listedOn: date,
  gameDate: game.gameDate,
  state: 'final',
  detailedState: 'Final',
  awayTeamId: game.awayTeamId,
  homeTeamId: game.homeTeamId,
  awayName: 'Away',
  homeName: 'Home',
  awayScore: null,
  homeScore: null,
  doubleHeader: 'N',
  gameNumber: 1,
  ...changes,
});

describeEachEngine('the certificate of completeness', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(async () => {
    await under.clear();
    await under.beside.query('DELETE FROM day_certificate');
  });

  const load = (game: ParsedGame) => under.store.loadGame(game, versionOf(game));
  const refuse = (game: ParsedGame) =>
    under.store.recordGameIngest({
      gamePk: game.game.gamePk,
      officialDate: date,
      season,
      outcome: 'quarantined',
      errorKind: 'FieldMismatch',
      errorMessage: 'gameData.status: expected an object, found nothing',
      lakeKey: null,
      workflowId: 'test',
    });
  const certify = (today = LONG_AFTER) => under.store.certify({ season }, today);
  const kept = () =>
    rowsOf<Record<string, unknown>>(under.beside, 'SELECT * FROM day_certificate ORDER BY official_date');
  const accounted = (sums: Certificate | Certificate['days'][number]) =>
    sums.final + sums.postponed + sums.cancelled + sums.suspended + sums.pending + sums.missing;

  test('accounts for each game of a day once: two final, one of each other kind', async () => {
    await under.store.recordSchedule([
      listing(games[0]!),
      listing(games[1]!),
      listing(games[2]!, { state: 'postponed', detailedState: 'Postponed' }),
      listing(games[3]!, { state: 'suspended', detailedState: 'Suspended: Rain' }),
      listing(games[4]!),
      listing(games[5]!),
    ]);
    await load(one);
    await load(two);
    await refuse(games[5]!);

    const certificate = await certify();
    const pitches = one.pitches.length + two.pitches.length;
    const counts = {
      scheduled: 6, final: 2, postponed: 1, cancelled: 0, suspended: 1, pending: 0, missing: 2, quarantined: 1,
      pitches, boxPitches: pitches, mismatched: 0,
    }; // prettier-ignore
    expect(certificate).toMatchObject({ season, complete: false, ...counts });
    expect(certificate.days).toEqual([{ date, season, ...counts }]);
    expect(accounted(certificate)).toBe(certificate.scheduled);
    expect(certificate.troubled.map(({ gamePk, reason }) => [gamePk, reason])).toEqual([
      [games[4]!.game.gamePk, 'missing'],
      [games[5]!.game.gamePk, 'quarantined'],
    ]);
    expect(certificate.troubled[0]!.message).toBe(
      'final by the schedule, nothing in the tables; never asked for',
    );
    expect(await kept()).toMatchObject([{ official_date: date, final: 2, missing: 2, box_pitches: pitches }]);
  });

  test('is complete when all that is over is there, with games still to be played pending', async () => {
    const tomorrow = `${season}-11-30` as IsoDate;
    await under.store.recordSchedule([
      listing(one),
      listing(two, { officialDate: tomorrow, state: 'scheduled', detailedState: 'Scheduled' }),
    ]);
    await load(one);
    const certificate = await certify(tomorrow);
    expect(certificate).toMatchObject({ complete: true, final: 1, pending: 1, missing: 0, troubled: [] });
    expect(certificate.days.map((day) => day.date)).toEqual([date, tomorrow]);
    expect((await certify(`${season}-12-01` as IsoDate)).troubled).toMatchObject([{ reason: 'missing' }]);
  });

  test('of a season that no schedule lists is not complete: nothing vouches for it', async () => {
    expect(await certify()).toMatchObject({ complete: false, scheduled: 0, days: [] });
  });

  test('names a final game whose pitch rows and box score differ', async () => {
    await under.store.recordSchedule([listing(one), listing(two)]);
    await load(one);
    await load(two);
    await under.beside.query('DELETE FROM pitch WHERE game_pk = ? AND at_bat_index = 0', [one.game.gamePk]);
    const gone = one.pitches.filter((row) => row.atBatIndex === 0).length;
    const certificate = await certify();
    expect(certificate.boxPitches - certificate.pitches).toBe(gone);
    expect(certificate).toMatchObject({ complete: false, final: 2, mismatched: 1 });
    expect(certificate.troubled).toEqual([
      {
        gamePk: one.game.gamePk,
        date,
        reason: 'mismatched',
        message: `${one.pitches.length - gone} pitches, ${one.pitches.length} in the box score`,
      },
    ]);
  });

  test('counts a final game whose later bytes were refused, and is not complete with it', async () => {
    await under.store.recordSchedule([listing(one)]);
    await load(one);
    await refuse(one);
    expect(await certify()).toMatchObject({
      complete: false,
      final: 1,
      missing: 0,
      troubled: [{ reason: 'refused' }],
    });
    await load(later(one));
    expect(await certify()).toMatchObject({ complete: true, final: 1, troubled: [] });
  });

  test('counts a postponed game on its new day only, and drops the certificate of a day without games', async () => {
    await under.store.recordSchedule([listing(one, { state: 'postponed', detailedState: 'Postponed' })]);
    expect((await certify()).days).toMatchObject([{ date, postponed: 1 }]);
    const moved = `${season}-08-20` as IsoDate;
    await under.store.recordSchedule([listing(one, { officialDate: moved, listedOn: moved })]);
    await load(one);
    expect((await certify()).days).toMatchObject([{ date: moved, scheduled: 1, final: 1 }]);
    expect((await kept()).map((row) => row.official_date)).toEqual([moved]);
  });

  test('is written only where a day comes out otherwise than before', async () => {
    await under.store.recordSchedule([listing(one), listing(two)]);
    await load(one);
    await certify();
    const [first] = await kept();
    await certify();
    expect(await kept()).toEqual([first]);
    await load(two);
    await certify();
    const [second] = await kept();
    expect(second).toMatchObject({ final: 2, missing: 0 });
    expect(String(second!.certified_at) > String(first!.certified_at)).toBe(true);
  });

  test('of some days leaves all others as they are', async () => {
    const other = `${season}-08-20` as IsoDate;
    await under.store.recordSchedule([listing(one), listing(two, { officialDate: other })]);
    await certify();
    await load(one);
    await load(two);
    const certificate = await under.store.certify({ from: date, to: date }, LONG_AFTER);
    expect(certificate).toMatchObject({ season: null, complete: true, scheduled: 1, final: 1 });
    expect((await kept()).map((row) => [row.official_date, row.final])).toEqual([
      [date, 1],
      [other, 0],
    ]);
  });

  test('is renewed when a run of the day has ended', async () => {
    await under.store.recordSchedule([listing(one)]);
    await load(one);
    await under.store.recordDayIngest({
      officialDate: date, workflowId: `day/${date}`, runId: '0f8fad5b-d9cb-469f-a165-70867728950e', scheduled: 1, loaded: 1,
      unchanged: 0, pending: 0, notPlayed: 0, quarantined: 0, missing: 0, rowsWritten: 1,
      startedAt: `${date}T07:00:00.000Z`,
    }); // prettier-ignore
    expect(await kept()).toMatchObject([{ official_date: date, scheduled: 1, final: 1 }]);
  });

  test('is counted through indexes alone', async () => {
    await under.store.recordSchedule([listing(one), listing(two)]);
    await load(one);
    await load(two);
    for (const range of [{ season }, { from: date, to: date }]) {
      const [sql, values] = certificateQuery(range);
      const plan = await rowsOf<{
        id: unknown;
        table: string;
        key: string | null;
        possible_keys: string | null;
      }>(under.beside, `EXPLAIN ${sql}`, [...values]);
      if (engine === 'tidb') {
        // A tree of steps with other columns; what counts is that no table is read whole.
        const steps = plan.map(({ id }) => String(id)).filter((step) => step.includes('Scan'));
        expect(steps.length).toBeGreaterThan(4);
        expect(steps.filter((step) => step.includes('FullScan'))).toEqual([]);
        continue;
      }
      const of = (alias: string) => plan.find(({ table }) => table === alias)!;
      expect([of('p').key, of('l').key]).toEqual(['PRIMARY', 'PRIMARY']);
      // Of two rows the server may well read both; what counts is that an index stands ready.
      expect([of('g').possible_keys, of('i').possible_keys]).toEqual(['PRIMARY', 'PRIMARY']);
      expect(of('s').possible_keys).toMatch(/official_date/);
    }
  });
});
