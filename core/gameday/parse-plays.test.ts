import { describe, expect, test } from '@jest/globals';
import { parseFeed } from './parse-feed';
import {
  action,
  CLEANUP,
  firstPlay,
  LEADOFF,
  PINCH_HITTER,
  pitch,
  pitchingChange,
  play,
  RELIEVER,
  STARTER,
  tinyFeed,
} from './tiny-feed.fixture';

const parse = (...plays: ReturnType<typeof play>[]) => parseFeed(tinyFeed(plays), 'league');

describe('a pitcher who leaves in the middle of a plate appearance', () => {
  const change = (more = {}) =>
    play({
      index: 0,
      eventType: 'strikeout',
      pitcher: RELIEVER,
      events: [
        pitch('B', 1, 0),
        pitch('C', 1, 1),
        pitchingChange(RELIEVER, more, [1, 1]),
        pitch('S', 1, 2),
        pitch('S', 1, 3),
      ],
      outs: 1,
      more: { matchup: matchup(RELIEVER, 'L') },
    });
  const matchup = (pitcher: number, hand: string, batter = LEADOFF) => ({
    batter: { id: batter },
    pitcher: { id: pitcher },
    batSide: { code: 'L' },
    pitchHand: { code: hand },
  });
  const throwers = [STARTER, STARTER, RELIEVER, RELIEVER];

  test('has thrown the pitches before the change, which names him', () => {
    const { pitches } = parse(change({ replacedPlayer: { id: STARTER } }));
    expect(pitches.map((row) => row.pitcherId)).toEqual(throwers);
  });

  test('has thrown them also when the change names only the man who comes in (feeds since 2022)', () => {
    const earlier = firstPlay();
    const later = { ...change(), about: { ...(change().about as object), atBatIndex: 1 } };
    const { pitches } = parse(earlier, later);
    expect(pitches.map((row) => row.pitcherId)).toEqual([STARTER, STARTER, STARTER, ...throwers]);
  });

  test('has thrown them also when he is the starter and it is his first batter', () => {
    expect(parse(change()).pitches.map((row) => row.pitcherId)).toEqual(throwers);
  });

  test('throws with his own hand, whatever hand finished the plate appearance', () => {
    expect(parse(change()).pitches.map((row) => row.pitchHand)).toEqual(['R', 'R', 'L', 'L']);
  });

  test('gives the plate appearance to the one who finished it, and all of its pitches are numbered', () => {
    const parsed = parse(change());
    expect(parsed.plateAppearances).toMatchObject([
      { pitcherId: RELIEVER, pitches: 4, outcome: 'strikeout' },
    ]);
    expect(parsed.pitches.map((row) => row.pitchNumber)).toEqual([1, 2, 3, 4]);
    expect(parsed.pitches.map((row) => row.eventIndex)).toEqual([0, 1, 3, 4]);
  });

  test('has thrown nothing when he left before the first pitch', () => {
    const events = [pitchingChange(RELIEVER), pitch('X', 0, 0)];
    const { pitches } = parse(play({ index: 0, eventType: 'single', pitcher: RELIEVER, events }));
    expect(pitches.map((row) => row.pitcherId)).toEqual([RELIEVER]);
  });

  test('may be a reliever himself, who came in before an earlier batter', () => {
    const third = 109;
    const earlier = [pitchingChange(RELIEVER), pitch('X', 0, 0)];
    const later = [pitch('B', 1, 0), pitchingChange(third, {}, [1, 0]), pitch('X', 1, 0)];
    const { pitches } = parse(
      play({ index: 0, eventType: 'single', pitcher: RELIEVER, events: earlier }),
      play({ index: 1, eventType: 'single', pitcher: third, events: later }),
    );
    expect(pitches.map((row) => row.pitcherId)).toEqual([RELIEVER, RELIEVER, third]);
  });

  test('is succeeded by two in one plate appearance', () => {
    const third = 109;
    const events = [
      pitch('B', 1, 0),
      pitchingChange(RELIEVER, {}, [1, 0]),
      pitch('B', 2, 0),
      pitchingChange(third, {}, [2, 0]),
      pitch('X', 2, 0),
    ];
    const { pitches } = parse(play({ index: 0, eventType: 'single', pitcher: third, events }));
    expect(pitches.map((row) => row.pitcherId)).toEqual([STARTER, RELIEVER, third]);
  });

  test('is of the club in the field: the other club and its pitcher are not touched', () => {
    const home = play({ index: 0, eventType: 'walk', half: 'top', pitcher: 103, events: [pitch('B', 1, 0)] });
    const later = { ...change(), about: { ...(change().about as object), atBatIndex: 1 } };
    expect(parse(home, later).pitches.map((row) => row.pitcherId)).toEqual([103, ...throwers]);
  });
});

test('a pinch hitter in mid-count sees only the pitches after he came', () => {
  const pinch = action(
    'offensive_substitution',
    {
      isSubstitution: true,
      player: { id: PINCH_HITTER },
      replacedPlayer: { id: CLEANUP },
      position: { abbreviation: 'PH' },
    },
    [0, 1],
  );
  const events = [pitch('C', 0, 1), pinch, pitch('X', 0, 1)];
  const { pitches } = parse(play({ index: 0, eventType: 'single', batter: PINCH_HITTER, events }));
  expect(pitches.map((row) => [row.batterId, row.batSide])).toEqual([
    // A switch hitter against a right hand.
    [CLEANUP, 'L'],
    [PINCH_HITTER, 'L'],
  ]);
});

describe('the count', () => {
  const countOf = (events: ReturnType<typeof pitch>[]) =>
    parse(play({ index: 0, eventType: 'strikeout', events })).pitches.map((row) => [
      row.ballsBefore,
      row.strikesBefore,
      row.ballsAfter,
      row.strikesAfter,
    ]);

  test('regression (defect 5): a foul with two strikes leaves two strikes before the next pitch', () => {
    const fouls = [pitch('F', 0, 1), pitch('F', 0, 2), pitch('F', 0, 2), pitch('F', 0, 2), pitch('S', 0, 3)];
    expect(countOf(fouls)).toEqual([
      [0, 0, 0, 1],
      [0, 1, 0, 2],
      [0, 2, 0, 2],
      [0, 2, 0, 2],
      [0, 2, 0, 3],
    ]);
  });

  test('before a pitch includes an automatic ball or strike that came between', () => {
    const automatic = action('', { type: 'no_pitch', details: { code: 'VP' } }, [1, 0]);
    expect(countOf([automatic, pitch('B', 2, 0)])).toEqual([[1, 0, 2, 0]]);
  });

  test('starts at nothing for each batter', () => {
    const walk = [pitch('B', 1, 0), pitch('B', 2, 0), pitch('B', 3, 0), pitch('B', 4, 0)];
    const parsed = parse(
      play({ index: 0, eventType: 'walk', events: walk }),
      play({ index: 1, eventType: 'single', events: [pitch('X', 0, 0)] }),
    );
    expect(parsed.pitches.at(-1)).toMatchObject({ atBatIndex: 1, ballsBefore: 0, strikesBefore: 0 });
  });
});

describe('outs', () => {
  const out = (runner: number, eventIndex: number) => ({
    movement: { start: '1B', end: null, outBase: '2B', isOut: true, outNumber: 1 },
    details: { runner: { id: runner }, eventType: 'caught_stealing_2b', playIndex: eventIndex },
  });

  test('before a play are those after the one before it, and none at the start of a half', () => {
    const parsed = parse(
      play({ index: 0, eventType: 'field_out', events: [pitch('X', 0, 0)], outs: 1 }),
      play({ index: 1, eventType: 'field_out', events: [pitch('X', 0, 0)], outs: 3 }),
      play({ index: 2, eventType: 'single', half: 'top', inning: 2, events: [pitch('X', 0, 0)], outs: 0 }),
    );
    expect(parsed.plateAppearances.map((row) => [row.outsBefore, row.outsAfter])).toEqual([
      [0, 1],
      [1, 3],
      [0, 0],
    ]);
    expect(parsed.pitches.map((row) => row.outsBefore)).toEqual([0, 1, 0]);
  });

  test('rise within a plate appearance when a runner is caught stealing', () => {
    const events = [pitch('B', 1, 0), action('caught_stealing_2b', {}, [1, 0]), pitch('X', 1, 0)];
    const runners = [out(CLEANUP, 1)];
    const { pitches } = parse(play({ index: 0, eventType: 'single', events, outs: 1, more: { runners } }));
    expect(pitches.map((row) => row.outsBefore)).toEqual([0, 1]);
  });

  test('of old feeds, which write null and a number, are outs', () => {
    const runner = out(CLEANUP, 0);
    const movement = { ...runner.movement, isOut: null };
    const runners = [
      { ...runner, movement },
      { ...runner, movement: { ...movement, outNumber: null } },
    ];
    const parsed = parse(
      play({ index: 0, eventType: 'field_out', events: [pitch('X', 0, 0)], more: { runners } }),
    );
    expect(parsed.runners.map((row) => row.isOut)).toEqual([true, false]);
  });
});

describe('a pitch', () => {
  const one = (more: Record<string, unknown>) =>
    parse(play({ index: 0, eventType: 'single', events: [pitch('X', 0, 0, more)] })).pitches[0]!;

  test('that was not tracked has nulls, its zone box apart, and its game says so', () => {
    const pitchData = {
      strikeZoneTop: 3.3,
      strikeZoneBottom: 1.5,
      coordinates: { x: 90, y: 160 },
      breaks: {},
    };
    expect(one({ pitchData })).toMatchObject({
      startSpeed: null,
      plateX: null,
      plateZ: null,
      zone: null,
      spinRate: null,
      extension: null,
      strikeZoneTop: 3.3,
      pixelX: 90,
    });
    expect(one({ pitchData: undefined })).toMatchObject({ startSpeed: null, strikeZoneTop: null });
    const untracked = play({ index: 0, eventType: 'walk', events: [pitch('B', 1, 0, { pitchData })] });
    expect(parse(untracked).game).toMatchObject({ pitches: 1, trackedPitches: 0 });
  });

  test('without a type, or with one that has no code, has no type', () => {
    expect(one({ details: { code: 'X' } }).pitchType).toBeNull();
    expect(one({ details: { code: 'X', type: { description: 'Unknown' } } }).pitchType).toBeNull();
    expect(one({}).pitchType).toBe('FF');
  });

  test('regression (defect 11): has the zone box of its own batter, not a fixed one', () => {
    const box = (top: number, bottom: number) => ({
      pitchData: { strikeZoneTop: top, strikeZoneBottom: bottom },
    });
    const { pitches } = parse(
      play({ index: 0, eventType: 'single', events: [pitch('C', 0, 1, box(3.71, 1.76)), pitch('X', 0, 1)] }),
      play({ index: 1, eventType: 'single', events: [pitch('X', 0, 0, box(2.9, 1.3))] }),
    );
    expect(pitches.map((row) => [row.strikeZoneTop, row.strikeZoneBottom])).toEqual([
      [3.71, 1.76],
      [3.4, 1.6],
      [2.9, 1.3],
    ]);
  });
});

describe('what is no pitch', () => {
  test('is an event and is not counted among the pitches', () => {
    const pickoff = action('', {
      type: 'pickoff',
      details: { code: '1', description: 'Pickoff Attempt 1B' },
    });
    const stepoff = action('', { type: 'stepoff', details: { code: 'PSO' } });
    const hurt = action('injury', { injuryType: 'leg', player: { id: LEADOFF } });
    const parsed = parse(
      play({ index: 0, eventType: 'single', events: [pickoff, stepoff, hurt, pitch('X', 0, 0)] }),
    );
    expect(parsed.pitches).toMatchObject([{ eventIndex: 3, pitchNumber: 1 }]);
    expect(parsed.events.map((row) => [row.kind, row.eventType, row.injuryType, row.playerId])).toEqual([
      ['pickoff', '1', null, null],
      ['stepoff', 'PSO', null, null],
      ['action', 'injury', 'leg', LEADOFF],
    ]);
  });

  test('an open play counts for nobody, though its pitches were thrown', () => {
    const about = { atBatIndex: 0, inning: 1, halfInning: 'bottom', isComplete: false };
    const more = { about, result: { event: 'Mound Visit', eventType: 'mound_visit' } };
    const parsed = parse(play({ index: 0, eventType: '', events: [pitch('B', 1, 0)], more }));
    expect(parsed.plateAppearances).toMatchObject([{ isComplete: false, isPlateAppearance: false }]);
    expect(parsed.game).toMatchObject({ plateAppearances: 0, pitches: 1 });
  });
});
