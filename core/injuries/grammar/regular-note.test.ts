import { describe, expect, test } from '@jest/globals';
import { onlyMove, spelledNote } from './spelled-note.fixture';

const injured = (days: number | null) => ({ kind: 'injured', days });

describe('a text after the wire’s templates', () => {
  test('of a placement gives club, player, list, retroactive date and reason, each with its place', () => {
    const text =
      'Seattle Mariners placed RHP Otto Brandt on the 15-day disabled list retroactive to July 19, 2009. left hip strain';
    const move = onlyMove(text, '2009-07-21');
    expect(move).toEqual({
      action: 'placed',
      playerName: 'Otto Brandt',
      position: 'RHP',
      team: 'Seattle Mariners',
      list: injured(15),
      fromList: null,
      retroactiveTo: '2009-07-19',
      reason: 'left hip strain',
      toClub: null,
      spans: expect.anything(),
    });
    const written = Object.fromEntries(
      Object.entries(move.spans).map(([field, { start, end }]) => [field, text.slice(start, end)]),
    );
    expect(written).toEqual({
      action: 'placed',
      player: 'Otto Brandt',
      position: 'RHP',
      team: 'Seattle Mariners',
      list: '15-day disabled list',
      retroactiveTo: 'July 19, 2009',
      reason: 'left hip strain',
    });
  });

  test('a 10-day list and an injured list are recognised (2017 and 2019 renamings)', () => {
    const disabled = onlyMove(
      'Texas Rangers placed LF Hugo Lindqvist on the 10-day disabled list.',
      '2017-05-01',
    );
    expect(disabled.list).toEqual(injured(10));
    const moved = onlyMove(
      'Texas Rangers transferred LF Hugo Lindqvist from the 10-day injured list to the 60-day injured list. Torn calf.',
      '2019-05-01',
    );
    expect([moved.action, moved.fromList, moved.list, moved.reason]).toEqual([
      'transferred',
      injured(10),
      injured(60),
      'Torn calf',
    ]);
  });

  test('the retroactive date is kept, even when its year cannot be', () => {
    const text =
      'Texas Rangers placed C Bram Oduya on the 7-day disabled list retroactive to July 28, 2008. Concussion.';
    expect(onlyMove(text, '2012-07-30').retroactiveTo).toBe('2008-07-28');
  });

  test('may lack its final full stop, its reason, or the player’s position', () => {
    const move = onlyMove('New York Mets placed Pim Overgaard on the 60-day injured list', '2020-09-01');
    expect([move.playerName, move.position, move.reason, move.list]).toEqual([
      'Pim Overgaard',
      null,
      null,
      injured(60),
    ]);
  });

  test.each([
    ['SHP', 'Dov Castellan', 'Miami Marlins placed SHP Dov Castellan on the 10-day injured list.'],
    ['C/1B', 'Rémy O’Dair', 'Miami Marlins activated C/1B Rémy O’Dair from the 10-day injured list.'],
    [
      'RHP',
      'J.J. Halloran',
      'St. Louis Cardinals activated RHP J.J. Halloran from the 15-day disabled list.',
    ],
    ['LF', 'Ned Vance Jr.', 'New York Mets placed LF Ned Vance Jr. on the 15-day disabled list.'],
    ['RHP', 'Tim McAllister', 'Chicago Cubs activated RHP Tim McAllister from the 60-day disabled list.'],
    [
      'RHP',
      'Rik van den Bosch',
      'Chicago Cubs activated RHP Rik van den Bosch from the 60-day disabled list.',
    ],
    [
      'CF',
      "Milo d'Arcy",
      "Arizona Diamondbacks placed CF Milo d'Arcy on the 15-day disabled list. Sore knee",
    ],
  ])('reads %s %s', (position, name, text) => {
    const move = onlyMove(text, '2015-06-01');
    expect([move.position, move.playerName]).toEqual([position, name]);
  });

  test.each([
    ['placed', 'Boston Red Sox placed C Bram Oduya on the paternity list.', 'paternity', null],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the bereavement list.', 'bereavement', null],
    [
      'placed',
      'Boston Red Sox placed C Bram Oduya on the bereavement/family medical emergency list.',
      'bereavement',
      null,
    ],
    [
      'placed',
      'Boston Red Sox placed C Bram Oduya on the family medical emergency list.',
      'family_emergency',
      null,
    ],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the restricted list.', 'restricted', null],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the reserve list.', 'reserve', null],
    [
      'placed',
      'Boston Red Sox placed C Bram Oduya on the temporarily inactive list.',
      'temporarily_inactive',
      null,
    ],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the suspended list.', 'suspended', null],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the ineligible list.', 'ineligible', null],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the military list.', 'military', null],
    ['placed', 'Boston Red Sox placed C Bram Oduya on the COVID-19 related injured list.', 'injured', null],
    ['activated', 'Boston Red Sox activated C Bram Oduya from the restricted list.', null, 'restricted'],
    ['activated', 'Boston Red Sox reinstated C Bram Oduya from the reserve list.', null, 'reserve'],
  ])('%s: %s', (action, text, list, fromList) => {
    const move = onlyMove(text, '2021-06-01');
    expect([move.action, move.list?.kind ?? null, move.fromList?.kind ?? null]).toEqual([
      action,
      list,
      fromList,
    ]);
  });

  test('of the voluntarily retired list means that he has retired', () => {
    const move = onlyMove(
      'Boston Red Sox placed C Bram Oduya on the voluntarily retired list.',
      '2015-06-01',
    );
    expect([move.action, move.list]).toEqual(['retired', null]);
  });

  test.each([
    [
      'rehab',
      'Boston Red Sox sent C Bram Oduya on a rehab assignment to Lowell Spinners.',
      'Lowell Spinners',
    ],
    [
      'outrighted',
      'Boston Red Sox sent C Bram Oduya outright to Scranton/Wilkes-Barre RailRiders.',
      'Scranton/Wilkes-Barre RailRiders',
    ],
    ['optioned', 'Boston Red Sox optioned C Bram Oduya to Las Vegas 51s.', 'Las Vegas 51s'],
    ['recalled', 'Boston Red Sox recalled C Bram Oduya from Pawtucket Red Sox.', null],
    ['selected', 'Boston Red Sox selected the contract of C Bram Oduya from Pawtucket Red Sox.', null],
    ['selected', 'Boston Red Sox purchased C Bram Oduya from Sugar Land Skeeters.', null],
    ['designated', 'Boston Red Sox designated C Bram Oduya for assignment.', null],
    ['claimed', 'Boston Red Sox claimed C Bram Oduya off waivers from Chicago White Sox.', null],
    ['signed', 'Boston Red Sox signed free agent C Bram Oduya to a minor league contract.', null],
    ['released', 'Boston Red Sox released C Bram Oduya.', null],
    ['assigned', 'C Bram Oduya assigned to Portland Sea Dogs from Pawtucket Red Sox.', 'Portland Sea Dogs'],
    ['assigned', 'Boston Red Sox reassigned C Bram Oduya to the minor leagues.', null],
    ['status_changed', 'C Bram Oduya roster status changed by Boston Red Sox.', null],
    ['retired', 'C Bram Oduya retired.', null],
    ['other', 'C Bram Oduya elected free agency.', null],
    ['other', 'Boston Red Sox invited non-roster C Bram Oduya to spring training.', null],
  ])('%s: %s', (action, text, toClub) => {
    const move = onlyMove(text, '2015-06-01');
    expect([move.action, move.position, move.playerName, move.toClub]).toEqual([
      action,
      'C',
      'Bram Oduya',
      toClub,
    ]);
  });

  test('is known by its shape, not by its date', () => {
    const text =
      'Chicago Cubs transferred OF Bram Oduya from the 15-day disabled list to the 60-day disabled list.';
    expect(onlyMove(text, '2003-05-05')).toEqual(onlyMove(text, '2013-05-05'));
  });

  test('keeps a reason in which a verb stands', () => {
    const text =
      'Chicago Cubs placed OF Bram Oduya on the 10-day injured list. Oduya placed on D10 with a torn calf';
    expect(onlyMove(text, '2019-05-05').reason).toBe('Oduya placed on D10 with a torn calf');
  });

  test('speaks of an injured list or does not: a pitcher called DL is no list', () => {
    expect(spelledNote('Baltimore Orioles signed LHP DL Winters.', '2017-06-30').mentionsInjuredList).toBe(
      false,
    );
    expect(
      spelledNote('Baltimore Orioles activated LHP DL Winters from the 15-day IL.').mentionsInjuredList,
    ).toBe(true);
    expect(spelledNote('Texas Rangers placed C Bram Oduya on the reserve list.').mentionsInjuredList).toBe(
      false,
    );
  });

  test('of a list of more days than a year has is not understood: no column holds the number', () => {
    const text = 'Texas Rangers placed C Bram Oduya on the 99999999-day injured list.';
    const { moves, unparsed, mentionsInjuredList } = spelledNote(text, '2019-05-05');
    expect(moves.filter(({ list }) => list !== null)).toEqual([]);
    expect(unparsed.length).toBeGreaterThan(0);
    expect(mentionsInjuredList).toBe(true);
  });
});
