import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import type { PitchRow, PlayEventRow } from '../../core/gameday/play-rows';
import type { IsoDate, PlayerId } from '../../core/ids';
import { gamePk, playerId, teamId } from '../../core/ids';
import { describeEachEngine } from '../setup/database';
import { leagueGame, versionOf } from './league-games';
import { storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';
import { month, wireRow } from './wire-content';

/** A game without changes of players, so that all there is to find is what a test puts in. */
const game = (() => {
  const whole = leagueGame(0);
  return { ...whole, events: whole.events.filter(({ eventType }) => !eventType?.endsWith('_substitution')) };
})();
/** A turn at bat of four pitches or more. */
const turn = game.plateAppearances.find(({ pitches }) => pitches >= 4)!;
const finisher = { pitcher: turn.pitcherId, batter: turn.batterId };
/** Two who do not play in this turn. */
const [first, second] = game.players
  .map((player) => player.playerId)
  .filter((id) => id !== finisher.pitcher && id !== finisher.batter) as [PlayerId, PlayerId];
const thrown = game.pitches.filter(({ atBatIndex }) => atBatIndex === turn.atBatIndex);
const everyone = new Set(game.players.map((player) => player.playerId));

/** The game with an event after some pitches of that turn, which others pitched or faced than who ended it. */
function interrupted(
  afterPitches: number,
  event: Partial<PlayEventRow>,
  before: Partial<Pick<PitchRow, 'pitcherId' | 'batterId'>> = {},
): ParsedGame {
  const at = afterPitches === 0 ? thrown[0]!.eventIndex : thrown[afterPitches - 1]!.eventIndex + 1;
  const isOfTurn = (row: { readonly atBatIndex: number }) => row.atBatIndex === turn.atBatIndex;
  const moved = <Row extends { readonly atBatIndex: number; readonly eventIndex: number | null }>(
    row: Row,
  ) => (isOfTurn(row) && (row.eventIndex ?? -1) >= at ? { ...row, eventIndex: row.eventIndex! + 1 } : row);
  const { gamePk: pk, officialDate } = game.game;
  const inserted: PlayEventRow = {
    gamePk: pk,
    atBatIndex: turn.atBatIndex,
    eventIndex: at,
    officialDate,
    kind: 'action',
    eventType: null,
    description: null,
    playerId: null,
    replacedId: null,
    injuryType: null,
    startTime: null,
    ...event,
  };
  return {
    ...game,
    pitches: game.pitches.map((row) =>
      isOfTurn(row) && row.eventIndex < at ? { ...row, ...before } : moved(row),
    ),
    battedBalls: game.battedBalls.map(moved),
    runners: game.runners.map(moved),
    events: [...game.events.map(moved), inserted],
  };
}

describeEachEngine('what the store tells of the league', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const load = (parsed: ParsedGame) => under.store.loadGame(parsed, versionOf(parsed));
  const league = (players: ReadonlySet<PlayerId> = everyone) => under.store.league(players);
  const hurt = async (parsed: ParsedGame) => {
    await load(parsed);
    return [...(await league()).fieldInjuries];
  };

  test('is nothing for an empty database, and asks for no clock', async () => {
    const { newestDay, games, refused, ...maps } = await league();
    expect([newestDay, games, refused]).toEqual([null, [], []]);
    expect(Object.values(maps).map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
  });

  test('has for its newest day that of a transaction or of a game that is over, whichever is later', async () => {
    const { officialDate } = game.game;
    await load({ ...game, game: { ...game.game, state: 'in_progress' } });
    expect((await league()).newestDay).toBeNull();
    await under.store.loadTransactions(month('2026-02', [wireRow(1, '2026-02-03')], 1));
    expect((await league()).newestDay).toBe('2026-02-03');
    await under.clear();
    await load(game);
    expect((await league()).newestDay).toBe(officialDate);
    await under.store.loadTransactions(month('2026-02', [wireRow(1, '2026-02-03')], 1));
    expect((await league()).newestDay).toBe(officialDate);
    await under.store.loadTransactions(month('2031-06', [wireRow(2, '2031-06-30')], 1));
    expect((await league()).newestDay).toBe('2031-06-30');
  });

  test('counts games of the regular season and the postseason that were played, and who took part in them', async () => {
    const played = game.roster.filter((row) => row.played).map((row) => row.playerId);
    const idle = game.roster.filter((row) => !row.played).map((row) => row.playerId);
    expect([played.length > 0, idle.length > 0]).toEqual([true, true]);
    const { officialDate, awayTeamId, homeTeamId, season } = game.game;
    const rows = [
      [920260001, 'R', 'final'],
      [920260002, 'S', 'final'],
      [920260003, 'E', 'final'],
      [920260004, 'A', 'final'],
      [920260005, 'W', 'game_over'],
      [920260006, 'R', 'suspended'],
    ] as const;
    for (const [pk, gameType, state] of rows) {
      const [of] = [{ gamePk: gamePk(pk) }];
      await load({
        ...game,
        game: { ...game.game, ...of, gameType, state },
        roster: game.roster.map((row) => ({ ...row, ...of })),
        innings: [],
        batting: [],
        pitching: [],
        plateAppearances: [],
        pitches: [],
        battedBalls: [],
        runners: [],
        events: [],
      });
    }
    const { games, appearances } = await league();
    const club = { season, date: officialDate, awayTeamId, homeTeamId };
    expect(games).toEqual([
      { gamePk: 920260001, gameType: 'R', ...club },
      { gamePk: 920260005, gameType: 'W', ...club },
    ]);
    expect([...appearances.keys()].sort()).toEqual([...played].sort());
    const { teamId: ownClub } = game.roster.find((row) => row.playerId === played[0])!;
    expect(appearances.get(played[0]!)).toEqual([
      { gamePk: 920260001, date: officialDate, teamId: ownClub },
      { gamePk: 920260005, date: officialDate, teamId: ownClub },
    ]);
    const one = await league(new Set([played[0]!, idle[0]!]));
    expect([...one.appearances.keys()]).toEqual([played[0]]);
  });

  const place = { gamePk: game.game.gamePk, date: game.game.officialDate, atBatIndex: turn.atBatIndex };

  test('names an injury that the scorer noted, with the pitch before it', async () => {
    const event = { eventType: 'injury', playerId: first, injuryType: 'leg' };
    const found = { ...place, eventIndex: thrown[1]!.eventIndex, how: 'injury_event', bodyPart: 'leg' };
    expect(await hurt(interrupted(2, event))).toEqual([[first, [found]]]);
    expect((await league(new Set([second]))).fieldInjuries.size).toBe(0);
  });

  test('names no pitch of an injury before the first one of the turn, and no injury of nobody', async () => {
    const event = { eventType: 'injury', playerId: first };
    const found = { ...place, eventIndex: null, how: 'injury_event', bodyPart: null };
    expect(await hurt(interrupted(0, event))).toEqual([[first, [found]]]);
    await under.clear();
    expect(await hurt(interrupted(2, { ...event, playerId: null }))).toEqual([]);
  });

  const left = { ...place, eventIndex: thrown[2]!.eventIndex, how: 'left_in_mid_turn', bodyPart: null };

  test('names a pitcher who left in the middle of a turn, and not the one who came', async () => {
    const change = { eventType: 'pitching_substitution', playerId: finisher.pitcher };
    expect(await hurt(interrupted(3, change, { pitcherId: first }))).toEqual([[first, [left]]]);
  });

  test('names a batter who was replaced in the middle of a turn', async () => {
    const change = { eventType: 'offensive_substitution', playerId: finisher.batter, replacedId: second };
    expect(await hurt(interrupted(3, change, { batterId: second }))).toEqual([[second, [left]]]);
  });

  test('names nobody for a change between turns', async () => {
    const pitching = { eventType: 'pitching_substitution', playerId: finisher.pitcher };
    expect(await hurt(interrupted(0, pitching))).toEqual([]);
    await under.clear();
    const batting = { eventType: 'offensive_substitution', playerId: finisher.batter, replacedId: second };
    expect(await hurt(interrupted(0, batting))).toEqual([]);
  });

  test('names no batter for a pinch runner who comes in the middle of his turn', async () => {
    const runs = { eventType: 'offensive_substitution', playerId: first, replacedId: second };
    expect(await hurt(interrupted(3, runs))).toEqual([]);
    await under.clear();
    // Nor once more when a pinch hitter ends that turn.
    expect(await hurt(interrupted(3, runs, { batterId: first }))).toEqual([]);
  });

  test('knows the days that were certified, and of which of them every game is there', async () => {
    const days = [
      ['2026-04-01', 0, 0],
      ['2026-04-02', 1, 0],
      ['2026-04-03', 0, 1],
    ];
    await under.beside.query(
      'INSERT INTO day_certificate (official_date, missing, pending, season, scheduled, final, postponed, cancelled, ' +
        'suspended, quarantined, pitches, box_pitches, mismatched_games, certified_at) VALUES ?',
      [days.map((day) => [...day, 2026, 3, 2, 1, 0, 0, 0, 1, 1, 0, '2026-04-04 00:00:00.000'])],
    );
    expect([...(await league()).certified]).toEqual([
      ['2026-04-01', true],
      ['2026-04-02', false],
      ['2026-04-03', false],
    ]);
  });

  test('names players and clubs as games do; the register names those of whom no game tells', async () => {
    await load(game);
    const person = { playerId: playerId(900_001), firstName: 'Órvil', lastName: 'Quenby', nameSuffix: 'Jr.' };
    const unnamed = { playerId: playerId(900_002), firstName: '', lastName: 'Quenby', nameSuffix: null };
    const facts = {
      keyPerson: '0a0a0a0a',
      keyRetro: null,
      keyBbref: null,
      keyFangraphs: null,
      givenName: null,
      nickName: null,
      searchName: 'orvil quenby',
      birthDate: '1999-05-04' as IsoDate,
      mlbFrom: null,
      mlbTo: null,
      proFrom: null,
      proTo: null,
    };
    await under.store.loadRegister(
      [person, unnamed, { ...person, playerId: first }].map((own) => ({ ...facts, ...own })),
    );
    const { players, clubNames } = await league();
    expect(players.size).toBe(game.players.length + 2);
    const { fullName: name, primaryPosition } = game.players.find((row) => row.playerId === first)!;
    expect(players.get(first)).toEqual({ playerId: first, name, primaryPosition });
    expect(players.get(person.playerId)).toEqual({
      playerId: 900_001,
      name: 'Órvil Quenby Jr.',
      primaryPosition: null,
    });
    expect(players.get(unnamed.playerId)?.name).toBe('Quenby');
    const [club] = game.teams;
    expect(clubNames.get(`${teamId(club!.teamId)}/${club!.season}`)).toBe(club!.name);
    expect(clubNames.size).toBe(2);
  });
});
