import { describe, expect, test } from '@jest/globals';
import { IngestError } from '../errors';
import { parseFeed } from './parse-feed';
import { changed, firstPlay, LEADOFF, pitch, play, STARTER, tinyFeed } from './tiny-feed.fixture';

const parse = (feed: unknown) => parseFeed(feed, 'league');

function failureOf(feed: unknown): IngestError {
  try {
    parse(feed);
  } catch (error) {
    if (error instanceof IngestError) return error;
    throw error;
  }
  throw new Error('the feed was parsed');
}

describe('a feed', () => {
  test('becomes a game with its people, its plays and its box score', () => {
    const parsed = parse(tinyFeed());
    expect(parsed.game).toMatchObject({
      gamePk: 700001,
      source: 'league',
      season: 2024,
      officialDate: '2024-06-11',
      state: 'final',
      awayTeamId: 11,
      homeTeamId: 12,
      venueId: 900,
      homeHits: 1,
      innings: 1,
      winningPitcherId: 103,
      savePitcherId: null,
      temperature: 59,
      plateAppearances: 1,
      pitches: 3,
      trackedPitches: 3,
      feedTimestamp: '2024-06-11T23:15:00Z',
    });
    expect(parsed.teams.map((row) => [row.teamId, row.season, row.name])).toEqual([
      [11, 2024, 'Harbour Gulls'],
      [12, 2024, 'Mill Foxes'],
    ]);
    expect(parsed.venues).toMatchObject([{ venueId: 900, latitude: 44.5, capacity: 9000, center: 400 }]);
    expect(parsed.battedBalls).toMatchObject([{ eventIndex: 2, launchSpeed: 101.5, coordX: 120 }]);
    expect(parsed.runners).toMatchObject([{ runnerId: LEADOFF, endBase: '1B', eventIndex: 2, isOut: false }]);
    expect(parsed.batting).toMatchObject([{ playerId: LEADOFF, teamId: 12, hits: 1 }]);
    expect(parsed.pitching.map((row) => [row.playerId, row.appearance, row.outs])).toEqual([
      [101, 1, 0],
      [102, 2, 3],
      [103, 1, 3],
    ]);
    expect(parsed.copyright).toBe('Invented.');
  });

  test('repeats its last play as currentPlay, which is not read a second time', () => {
    const parsed = parse(tinyFeed([firstPlay(), play({ index: 1, eventType: 'walk', events: [] })]));
    expect(parsed.plateAppearances.map((row) => row.atBatIndex)).toEqual([0, 1]);
    expect(parsed.pitches).toHaveLength(3);
  });

  test('without an official date is of its original date, else of the day in New York when it began', () => {
    const without = changed(tinyFeed(), ['gameData', 'datetime', 'officialDate'], undefined);
    expect(parse(without).game.officialDate).toBe('2024-06-11');
    const original = changed(without, ['gameData', 'datetime', 'originalDate'], '2024-06-10');
    expect(parse(original).game.officialDate).toBe('2024-06-10');
  });

  test('without any play, as before the game, has no rows of plays', () => {
    const parsed = parse(tinyFeed([]));
    expect(parsed.game).toMatchObject({ pitches: 0, plateAppearances: 0 });
    expect(parsed.pitches).toEqual([]);
  });

  test('regression (defect 2): innings keep their order past the tenth', () => {
    const innings = Array.from({ length: 12 }, (_, i) => ({ num: i + 1, away: { runs: i }, home: {} }));
    const plays = innings.map(({ num }, index) =>
      play({ index, eventType: 'field_out', inning: num, events: [pitch('X', 0, 0)], outs: 1 }),
    );
    const parsed = parse(changed(tinyFeed(plays), ['liveData', 'linescore', 'innings'], innings));
    const inOrder = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    expect(parsed.innings.map((row) => row.inning)).toEqual(inOrder);
    expect(parsed.innings[9]).toMatchObject({ inning: 10, runsAway: 9, runsHome: null });
    expect(parsed.plateAppearances.map((row) => row.inning)).toEqual(inOrder);
    expect(parsed.game.innings).toBe(12);
  });

  test('keeps accents in names and folds them for the search', () => {
    const { players } = parse(tinyFeed());
    const { fullName, searchName } = players.find((row) => row.playerId === STARTER)!;
    expect([fullName, searchName]).toEqual(['Adán Peñalver', 'adan penalver']);
    expect(players.map((row) => row.searchName)).toContain('cal ostrom');
  });

  test('gives a height in inches and no day that is not one', () => {
    const feed = changed(tinyFeed(), ['gameData', 'players', 'ID101', 'birthDate'], '1995-02-29');
    expect(parse(feed).players[0]).toMatchObject({ playerId: STARTER, height: 74, birthDate: null });
  });
});

describe('an answer that is no feed', () => {
  test.each([
    ['null', null],
    ['a list', []],
    ['an error of the source', { messageNumber: 10, message: 'Object not found' }],
    ['half a feed', { gamePk: 1, gameData: {} }],
  ])('is refused by its shape: %s', (_, answer) => {
    expect(failureOf(answer)).toMatchObject({ kind: 'ShapeMismatch', retryable: false });
  });
});

describe('a field at fault', () => {
  const code = 'liveData.plays.allPlays[3].playEvents[1].details.code';

  test('is named with its whole path', () => {
    const plays = [0, 1, 2, 3].map((index) =>
      play({ index, eventType: 'single', events: [pitch('B', 1, 0), pitch('X', 1, 0)] }),
    );
    const steps = ['liveData', 'plays', 'allPlays', 3, 'playEvents', 1, 'details', 'code'];
    const failure = failureOf(changed(tinyFeed(plays), steps, undefined));
    expect(failure).toMatchObject({ kind: 'FieldMismatch', retryable: false, facts: { path: code } });
    expect(failure.message).toBe(`${code}: expected a text, found nothing`);
  });

  test.each([
    ['gamePk', ['gamePk']],
    ['gameData.game.season', ['gameData', 'game', 'season']],
    ['gameData.players', ['gameData', 'players']],
    ['gameData.status.detailedState', ['gameData', 'status', 'detailedState']],
    ['gameData.teams.home.id', ['gameData', 'teams', 'home', 'id']],
    ['gameData.players.ID202.fullName', ['gameData', 'players', 'ID202', 'fullName']],
    ['liveData.plays.allPlays', ['liveData', 'plays', 'allPlays']],
    ['liveData.linescore', ['liveData', 'linescore']],
    ['liveData.linescore.innings[0].num', ['liveData', 'linescore', 'innings', 0, 'num']],
    ['liveData.boxscore', ['liveData', 'boxscore']],
    ['liveData.boxscore.teams.away.pitchers', ['liveData', 'boxscore', 'teams', 'away', 'pitchers']],
    ['liveData.plays.allPlays[0].count.outs', ['liveData', 'plays', 'allPlays', 0, 'count', 'outs']],
    ['liveData.plays.allPlays[0].about.inning', ['liveData', 'plays', 'allPlays', 0, 'about', 'inning']],
    [
      'liveData.plays.allPlays[0].matchup.pitcher.id',
      ['liveData', 'plays', 'allPlays', 0, 'matchup', 'pitcher', 'id'],
    ],
    [
      'liveData.plays.allPlays[0].runners[0].details.runner.id',
      ['liveData', 'plays', 'allPlays', 0, 'runners', 0, 'details', 'runner', 'id'],
    ],
  ])('is told when it is missing: %s', (path, steps) => {
    expect(failureOf(changed(tinyFeed(), steps, undefined))).toMatchObject({
      kind: 'FieldMismatch',
      facts: { path },
    });
  });

  test.each([null, 7, 'a play'])('is told when it is %p in a list of objects', (value) => {
    const failure = failureOf(changed(tinyFeed(), ['liveData', 'plays', 'allPlays', 0], value));
    expect(failure).toMatchObject({ kind: 'FieldMismatch', facts: { path: 'liveData.plays.allPlays[0]' } });
  });

  test('shows no more of the value than fits a message', () => {
    const failure = failureOf(changed(tinyFeed(), ['gamePk'], 'x'.repeat(5_000)));
    expect(failure.message.length).toBeLessThan(120);
  });
});
