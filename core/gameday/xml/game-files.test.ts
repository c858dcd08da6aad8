import { describe, expect, test } from '@jest/globals';
import { readGameFiles } from './game-files';
import { parseGid } from './gid';
import { identifyGame } from './identify';
import { GID, PLAYERS, bundleOf, element, quietInning } from './tiny-game.fixture';

const numbersOf = (files: Readonly<Record<string, string>>) =>
  readGameFiles(files, GID).innings.map(({ attributes }) => attributes.num);

describe("a game's files", () => {
  test('regression (defect 2): innings come in numeric order, listed as 1, 10, 11, 2 or not', () => {
    const listed = [1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9].map((num) => quietInning(num));
    const sorted = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];
    expect(numbersOf(bundleOf(listed).files)).toEqual(sorted);
    const parts = Object.fromEntries(
      [1, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9].map((num) => [`inning_${num}.xml`, quietInning(num)]),
    );
    expect(numbersOf(parts)).toEqual(sorted);
  });

  test('that hold an inning twice are refused', () => {
    expect(() => numbersOf(bundleOf([quietInning(1), quietInning(1)]).files)).toThrow(
      'inning_all.xml/game[0]/inning[1]@num: expected each inning once, found 1 again',
    );
  });

  test('of which the last ones are missing are refused', () => {
    const files = bundleOf([quietInning(1, { next: 'Y' }), quietInning(2, { next: 'Y' })]).files;
    expect(() => numbersOf(files)).toThrow(/inning\[1\]@next: expected inning 3, found none/);
  });

  test('of a game that was called, with a line score as long as they are, are whole', () => {
    const lines = [1, 2].map((num) => element('inning_line_score', { inning: num, away: 0, home: 0 }));
    const boxScore = element('boxscore', { status_ind: 'F' }, element('linescore', {}, ...lines));
    const { files } = bundleOf([quietInning(1), quietInning(2, { next: 'Y' })], { 'boxscore.xml': boxScore });
    expect(numbersOf(files)).toEqual(['1', '2']);
  });

  test('without innings are refused', () => {
    expect(() => numbersOf({ 'players.xml': PLAYERS })).toThrow(/no innings/);
  });

  test('in a folder of another name, without a box score, are refused with the name', () => {
    expect(() => readGameFiles(bundleOf([quietInning(1)]).files, 'my game')).toThrow(/folder "my game"/);
  });
});

describe('a Gameday id', () => {
  const gid = { officialDate: '2014-06-18', awayCode: 'col', homeCode: 'lan', gameNumber: 2 };

  test.each(['gid_2014_06_18_colmlb_lanmlb_2', '2014_06_18_colmlb_lanmlb_2', '2014/06/18/colmlb-lanmlb-2'])(
    'is read from %s',
    (text) => {
      expect(parseGid(text)).toEqual(gid);
    },
  );

  test.each(['', 'gid_2014_13_18_colmlb_lanmlb_1', 'gid_2014_06_18_colmlb_lanmlb', 'timothy'])(
    'is not taken from %j',
    (text) => {
      expect(parseGid(text)).toBeUndefined();
    },
  );
});

describe('which game a folder holds', () => {
  test('is told by its name and the clubs in it', () => {
    expect(identifyGame({}, GID)).toMatchObject({ awayTeamId: 112, homeTeamId: 138, gamePk: undefined });
  });

  test('is told by the box score in a folder of any name, broken or not', () => {
    const boxScore = '<boxscore game_id="2009/09/15/kcamlb-detmlb-1" game_pk="246000"><linescore';
    expect(identifyGame({ 'boxscore.xml': boxScore }, 'sample')).toMatchObject({
      gamePk: 246000,
      gid: { officialDate: '2009-09-15' },
      awayTeamId: 118,
      homeTeamId: 116,
    });
  });
});
