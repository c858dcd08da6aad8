import { describe, expect, test } from '@jest/globals';
import { deeds, onlyMove, spelledNote } from './spelled-note.fixture';

describe('prose: who is moved', () => {
  test.each<[string, string, string[]]>([
    [
      'an active verb after the club',
      'Houston Astros Placed OF Bram Oduya on the 15-day DL.',
      ['placed OF Bram Oduya'],
    ],
    [
      'the present tense',
      'Reds place SS Bram Oduya on the 15-Day DL and recall INF Otto Brandt.',
      ['placed SS Bram Oduya', 'recalled INF Otto Brandt'],
    ],
    ['the passive', 'OF Bram Oduya was placed on the 15-day disabled list.', ['placed OF Bram Oduya']],
    [
      'the passive without an auxiliary',
      'OF Bram Oduya placed on DL. P Otto Brandt has been recalled.',
      ['placed OF Bram Oduya', 'recalled P Otto Brandt'],
    ],
    [
      'several subjects',
      'RHP Otto Brandt and OF Bram Oduya were activated from the DL.',
      ['activated RHP Otto Brandt', 'activated OF Bram Oduya'],
    ],
    [
      'a subject after an object',
      'Optioned C Pim Overgaard to Reno, and P Otto Brandt was activated from the DL.',
      ['optioned C Pim Overgaard', 'activated P Otto Brandt'],
    ],
    [
      'an announcement',
      'Bram Oduya: The Cleveland Indians today announced that they have placed CA BRAM ODUYA on the 15-day disabled list.',
      ['placed CA BRAM ODUYA'],
    ],
    [
      'the man before the colon',
      'Otto Brandt: Placed on the 15-day disabled list with a sore hip.',
      ['placed Otto Brandt'],
    ],
    [
      'another man than the one before the colon',
      'Pim Overgaard: Activated Otto Brandt (P) off the disabled list.',
      ['activated P Otto Brandt'],
    ],
    [
      'a position after the name',
      'Otto Brandt: Otto Brandt, RHP, transferred to 60-day DL.',
      ['transferred RHP Otto Brandt'],
    ],
    [
      'the man after the lists',
      'Activated from 15-day DL C Bram Oduya and optioned him to Reno.',
      ['activated C Bram Oduya', 'optioned C Bram Oduya'],
    ],
    [
      'one man after two verbs',
      'Recalled from rehab and activated from 15-day DL Bram Oduya (INF).',
      ['rehab_ended INF Bram Oduya', 'activated INF Bram Oduya'],
    ],
    [
      'a verb that leans on the one before',
      'Activated 2B Bram Oduya from the DL and optioned to Reno.',
      ['activated 2B Bram Oduya', 'optioned 2B Bram Oduya'],
    ],
    [
      'a verb that was left out',
      'Anaheim Angels Bram Oduya on the 15-day disabled list.',
      ['placed Bram Oduya'],
    ],
    [
      'a pronoun',
      'RHP Otto Brandt was activated from the DL. He was optioned to Reno.',
      ['activated RHP Otto Brandt', 'optioned RHP Otto Brandt'],
    ],
    [
      'a surname',
      'Recalled C Bram Oduya and P Otto Brandt from Reno, and placed Brandt on the DL.',
      ['recalled C Bram Oduya', 'recalled P Otto Brandt', 'placed P Otto Brandt'],
    ],
    [
      'a relative clause',
      'He takes the spot of RHP Otto Brandt, who went on the DL.',
      ['placed RHP Otto Brandt'],
    ],
    [
      'a contract',
      "C Bram Oduya''s contract purchased from Reno (AAA). The contract of P Otto Brandt was purchased from Reno.",
      ['selected C Bram Oduya', 'selected P Otto Brandt'],
    ],
    [
      'a forgotten full stop',
      'OF Bram Oduya placed on the 15-day DL with a sore wrist P Otto Brandt recalled from Reno',
      ['placed OF Bram Oduya', 'recalled P Otto Brandt'],
    ],
    [
      'a full stop without a space',
      'Placed P Otto Brandt on the DL.Recalled C Bram Oduya from Reno (AAA).',
      ['placed P Otto Brandt', 'recalled C Bram Oduya'],
    ],
    [
      'a misspelled verb and list',
      'Transfered P Otto Brandt to the 60-day diabled list.',
      ['transferred P Otto Brandt'],
    ],
    [
      'nobody who is only spoken of',
      'To make room for C Bram Oduya, the Cubs transferred P Otto Brandt to the 60-day DL.',
      ['transferred P Otto Brandt'],
    ],
    [
      'nobody in a farm club’s place',
      'Lansing Lugnuts Traded P Otto Brandt to Winston-Salem Dash and Boise Hawks Traded C Bram Oduya to Reno Aces.',
      ['traded P Otto Brandt', 'traded C Bram Oduya'],
    ],
  ])('%s', (_, text, expected) => {
    expect(deeds(text)).toEqual(expected);
  });
});

describe('prose: names and positions', () => {
  test.each<[string, string, string[]]>([
    [
      'a shared abbreviation',
      'Placed RHPs Otto Brandt, Luis Quiroga and Ned Vance Jr. on the DL.',
      ['placed RHP Otto Brandt', 'placed RHP Luis Quiroga', 'placed RHP Ned Vance Jr.'],
    ],
    [
      'a shared word',
      'Activated pitchers Otto Brandt and Luis Quiroga, catcher Bram Oduya and outfielders Milo Arcy and Pim Overgaard from the DL.',
      [
        'activated P Otto Brandt',
        'activated P Luis Quiroga',
        'activated C Bram Oduya',
        'activated OF Milo Arcy',
        'activated OF Pim Overgaard',
      ],
    ],
    [
      'spelled out',
      'Placed left-handed pitcher Otto Brandt and first baseman/outfielder Bram Oduya on the DL.',
      ['placed LHP Otto Brandt', 'placed 1B/OF Bram Oduya'],
    ],
    [
      'in brackets',
      'Placed Otto Brandt (P) and Bram Oduya (INF/OF) on the DL.',
      ['placed P Otto Brandt', 'placed INF/OF Bram Oduya'],
    ],
    ['an apostrophe written twice', "Placed RHP Jeff O''Dair on the DL.", ["placed RHP Jeff O'Dair"]],
    [
      'initials, St. and Jr.',
      'St. Louis Cardinals Placed RHP J.J. Halloran on the DL; activated OF Ned Vance Jr. Recalled P.J. Stone.',
      ['placed RHP J.J. Halloran', 'activated OF Ned Vance Jr.', 'recalled P.J. Stone'],
    ],
    ['hyphened', 'Claimed infielder-outfielder Otto Brandt off waivers.', ['claimed IF-OF Otto Brandt']],
    ['a nickname', 'Placed RHP Otto "The Bear" Brandt on the DL.', ['placed RHP Otto Brandt']],
    [
      'a word of the wire as a surname',
      'Activated 3B Otto Minor and C Bram Cash from the DL.',
      ['activated 3B Otto Minor', 'activated C Bram Cash'],
    ],
    [
      'as well as',
      'Reinstated P Otto Brandt, as well as C Bram Oduya from the DL.',
      ['activated P Otto Brandt', 'activated C Bram Oduya'],
    ],
  ])('%s', (_, text, expected) => {
    expect(deeds(text)).toEqual(expected);
  });
});

describe('prose: what is done', () => {
  test.each<[string, string[]]>([
    [
      'Returned P Otto Brandt from injury rehab at Reno and reinstated him from the DL.',
      ['rehab_ended', 'activated'],
    ],
    [
      'P Otto Brandt recalled from his 20-day minor league rehabilitation assignment with Reno.',
      ['rehab_ended'],
    ],
    ['Sent C Bram Oduya to Triple-A Reno on a rehabilitation assignment.', ['rehab']],
    ['Sent C Bram Oduya outright to Reno; outrighted P Otto Brandt to Reno.', ['outrighted', 'outrighted']],
    [
      'Assigned C Bram Oduya outright to Reno; reassigned P Otto Brandt to minor league camp.',
      ['outrighted', 'assigned'],
    ],
    ['Returned OF Milo Arcy to minor league camp.', ['assigned']],
    ['Sent P Otto Brandt to the Chicago Cubs for C Bram Oduya.', ['traded', 'traded']],
    ['Acquired P Otto Brandt from the Reds in exchange for C Bram Oduya and cash.', ['traded', 'traded']],
    ['Traded cash to the Minnesota Twins for RHP Otto Brandt.', ['traded']],
    ['Acquired P Otto Brandt off waivers from the Reds.', ['claimed']],
    [
      'Claimed P Otto Brandt off outright waivers from the Reds and optioned him to Reno.',
      ['claimed', 'optioned'],
    ],
    [
      'Agreed to terms on a one-year contract with P Otto Brandt; re-signed C Bram Oduya.',
      ['signed', 'signed'],
    ],
    ['Purchased the minor league contracts of catchers Bram Oduya and Ned Vance.', ['selected', 'selected']],
    ['Called up P Otto Brandt from Reno.', ['recalled']],
    [
      'Designated P Otto Brandt for assignment. Designated hitter Ned Vance was released.',
      ['designated', 'released'],
    ],
    ['Granted OF Milo Arcy his unconditional release.', ['released']],
    ['Removed P Otto Brandt from the DL; put C Bram Oduya on the DL.', ['activated', 'placed']],
    ['Transferred P Otto Brandt from the restricted list to the 15-day disabled list.', ['transferred']],
    ['Voided the option of P Otto Brandt and placed him on the DL.', ['placed']],
    ['Named Otto Brandt pitching coach; invited P Luis Quiroga to spring training.', []],
    ['Placed P Otto Brandt on waivers; placed C Bram Oduya on the 25-man roster.', []],
  ])('%s', (text, actions) => {
    expect(spelledNote(text).moves.map(({ action }) => action)).toEqual(actions);
  });

  test('the club that he goes to is kept', () => {
    const { moves } = spelledNote(
      'Optioned C Bram Oduya to Triple-A Reno of the Pacific Coast League (AAA); sent P Otto Brandt outright to Scranton/Wilkes-Barre.',
    );
    expect(moves.map(({ toClub }) => toClub)).toEqual(['Triple-A Reno', 'Scranton/Wilkes-Barre']);
  });
});

describe('prose: lists, dates and reasons', () => {
  test('a list told at the end is that of all before it, each with his own reason', () => {
    const { moves } = spelledNote(
      'Placed OF Milo Arcy, with a broken left wrist and RHP Otto Brandt (sore elbow) on the 15-day disabled list, retroactive to June 1.',
    );
    expect(moves.map((move) => [move.list?.days, move.retroactiveTo, move.reason])).toEqual([
      [15, '2008-06-01', 'broken left wrist'],
      [15, '2008-06-01', 'sore elbow'],
    ]);
  });

  test('two lists under one verb', () => {
    const { moves } = spelledNote(
      'Reinstated P Otto Brandt from the 15-day disabled list and C Bram Oduya from the 60-day DL.',
    );
    expect(moves.map(({ fromList }) => fromList?.days)).toEqual([15, 60]);
  });

  test.each([
    'from the 15-day disabled list to the 60-day disabled list',
    'from the 15-day to the 60-day disabled list',
    'from the 15- to the 60-day DL',
    'from 15-day to 60-day DL',
    'from the 15 to the 60-day disabled list',
    'to the 60-day DL from the 15-day',
  ])('transferred %s', (lists) => {
    const move = onlyMove(`Transferred P Otto Brandt ${lists}.`);
    expect([move.fromList?.days, move.list?.days]).toEqual([15, 60]);
  });

  test('a roll of men after a colon goes on over semicolons', () => {
    const { moves } = spelledNote(
      'Placed the following players on the 15-day DL: INF Ned Vance, with a sore wrist (retroactive to March 21); RHP Otto Brandt, right elbow strain (retroactive to March 22). Released C Bram Oduya.',
      '2008-03-31',
    );
    expect(
      moves.map((move) => [move.action, move.list?.days ?? null, move.retroactiveTo, move.reason]),
    ).toEqual([
      ['placed', 15, '2008-03-21', 'sore wrist'],
      ['placed', 15, '2008-03-22', 'right elbow strain'],
      ['released', null, null, null],
    ]);
  });

  test.each<[string, string]>([
    ['retroactive to June 6', '2008-06-06'],
    ['retroactive to June 6th', '2008-06-06'],
    ['retro to Aug. 30', '2007-08-30'],
    ['(retroactive to 4/30)', '2008-04-30'],
    ['(effective 5/29/08)', '2008-05-29'],
    ['back dated to May 6', '2008-05-06'],
    ['retroactive to Wednesday', '2008-06-11'],
    ['retroactive to Sunday', '2008-06-15'],
    ['retroactive to Thursday, June 5', '2008-06-05'],
    ['retroactive to yesterday', '2008-06-14'],
    ['retroactive to 9th', '2008-06-09'],
    ['retroactive to June 6, 2007', '2007-06-06'],
  ])('%s, seen from Sunday 15 June 2008', (words, day) => {
    expect(onlyMove(`Placed P Otto Brandt on the 15-day DL ${words}.`).retroactiveTo).toBe(day);
  });

  test('a retroactive date told in a sentence of its own', () => {
    const note = spelledNote(
      'Placed P Otto Brandt on the 15-day DL. The move was made retroactive to Monday.',
    );
    expect(note.moves[0]?.retroactiveTo).toBe('2008-06-09');
  });

  test.each<[string, string]>([
    ['with a strained left hip', 'strained left hip'],
    ['due to an infection in his toe', 'infection in his toe'],
    ['because of personal reasons', 'personal reasons'],
    ['(left foot strain)', 'left foot strain'],
    ['- sore back', 'sore back'],
    ['recovering from May 2007 surgery', 'recovering from May 2007 surgery'],
    ['after tearing a calf muscle', 'after tearing a calf muscle'],
    ['following an emergency appendectomy', 'following an emergency appendectomy'],
    [
      'with stiffness in his knee and a sore calf and recalled C Bram Oduya',
      'stiffness in his knee and a sore calf',
    ],
    ['while he recovers from surgery', 'while he recovers from surgery'],
    ['with a sore hip, retroactive to June 1', 'sore hip'],
  ])('reason: %s', (words, reason) => {
    expect(spelledNote(`Placed P Otto Brandt on the 15-day DL ${words}.`).moves[0]?.reason).toBe(reason);
  });

  test('a bracket may hold position, reason and date', () => {
    const move = onlyMove(
      'Placed Otto Brandt (RHP; Tendinitis right shoulder - retroactive to June 7) on 15-day disabled list.',
    );
    expect([move.position, move.reason, move.retroactiveTo]).toEqual([
      'RHP',
      'Tendinitis right shoulder',
      '2008-06-07',
    ]);
  });
});

describe('prose: what was not understood', () => {
  test('a piece that speaks of a list without a move is given back', () => {
    const text = 'Recalled P Otto Brandt from Reno. Milo Arcy remains on the 60-day DL.';
    const { unparsed, mentionsInjuredList } = spelledNote(text);
    expect(mentionsInjuredList).toBe(true);
    expect(unparsed.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Milo Arcy remains on the 60-day DL',
    ]);
  });

  test('nothing is given back of a text that was understood, or that speaks of no list', () => {
    expect(spelledNote('Placed P Otto Brandt on the DL; recalled C Bram Oduya.').unparsed).toEqual([]);
    expect(spelledNote('Hired Otto Brandt as general manager.').unparsed).toEqual([]);
    expect(spelledNote('')).toEqual({ moves: [], mentionsInjuredList: false, unparsed: [] });
  });

  test('a placement of nobody is given back', () => {
    const text = 'Placed on the 15-day disabled list.';
    expect(spelledNote(text)).toEqual({
      moves: [],
      mentionsInjuredList: true,
      unparsed: [{ start: 0, end: text.length - 1 }],
    });
  });
});
