import { describe, expect, test } from '@jest/globals';
import { isDeepStrictEqual } from 'node:util';
import { addDays } from '../../calendar';
import type { LeagueCalendar, PlayerHistory } from '../stint';
import { moveKey } from './canonical-moves';
import { countDays } from './count-days';
import { deriveStints } from './derive-stints';
import type { DerivedStints } from './derive-stints';
import { calendarTo, day } from './history.fixture';
import { Dice, randomHistory } from './random-history.fixture';
import { seasonDays } from './season-days';

interface Trial extends DerivedStints {
  readonly seed: number;
  readonly dice: Dice;
  readonly history: PlayerHistory;
  readonly calendar: LeagueCalendar;
}

const trials: readonly Trial[] = Array.from({ length: 5000 }, (_, seed) => {
  const dice = new Dice(seed);
  const history = randomHistory(dice);
  const told = [...history.moves, ...history.appearances].map(({ date }) => date).sort();
  // Now and then the newest day is in mid-season, and what is open stays open.
  const calendar = calendarTo(addDays(told.at(-1) ?? day('2016-06-01'), dice.upTo(200)));
  return { seed, dice, history, calendar, ...deriveStints(history, calendar) };
});

/** What is wrong in the first few of thousands of histories. A jest matcher for each would take minutes. */
const faults = (check: (trial: Trial) => readonly string[]): string[] =>
  trials.flatMap((trial) => check(trial).map((fault) => `seed ${trial.seed}: ${fault}`)).slice(0, 5);

const faultIf = (isFault: boolean, fault: string): string[] => (isFault ? [fault] : []);

describe('whatever the wire tells', () => {
  test('order and repetitions do not matter', () => {
    const found = faults(({ history, calendar, dice, stints, reviews }) => {
      const twice = <T extends object>(values: readonly T[]) =>
        dice.shuffle([...values, ...values.filter(() => dice.chance(0.5)).map((value) => ({ ...value }))]);
      const again = deriveStints(
        {
          playerId: history.playerId,
          moves: twice(history.moves),
          appearances: twice(history.appearances),
          fieldInjuries: twice(history.fieldInjuries),
        },
        calendar,
      );
      return faultIf(!isDeepStrictEqual(again, { stints, reviews }), 'differs');
    });
    expect(found).toEqual([]);
  });

  test('a second source that tells the same under its own ids changes nothing but the evidence', () => {
    const bare = ({ stints, reviews }: DerivedStints) => ({
      stints: stints.map((stint) => ({ ...stint, evidence: [] })),
      reviews,
    });
    const found = faults((trial) => {
      const { history, calendar, dice } = trial;
      const second = history.moves.map((move) => ({ ...move, transactionId: `z${move.transactionId}` }));
      const moves = dice.shuffle([...history.moves, ...second]);
      return faultIf(
        !isDeepStrictEqual(bare(deriveStints({ ...history, moves }, calendar)), bare(trial)),
        'differs',
      );
    });
    expect(found).toEqual([]);
  });

  test('stints are in order, never negative, never overlap, and have ids of their own', () => {
    const found = faults(({ stints }) => [
      ...faultIf(new Set(stints.map(({ stintId }) => stintId)).size < stints.length, 'one id twice'),
      ...stints.flatMap(({ stintId, startedOn, endedOn, endHow }, index) => {
        const next = stints[index + 1];
        return [
          ...faultIf(endedOn !== null && endedOn < startedOn, `${stintId} is negative`),
          ...faultIf(
            next !== undefined && (endedOn === null || next.startedOn < endedOn),
            `${stintId} overlaps`,
          ),
          ...faultIf((endedOn === null) !== (endHow === null), `${stintId} ends and does not say how`),
        ];
      }),
    ]);
    expect(found).toEqual([]);
  });

  test('he is out on no day on which he played', () => {
    const found = faults(({ stints, history }) =>
      stints.flatMap(({ stintId, startedOn, endedOn }) =>
        history.appearances
          .filter(({ date }) => date >= startedOn && (endedOn === null || date < endedOn))
          .map(({ date }) => `${stintId} covers ${date}`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('evidence is of the input and once in a stint', () => {
    const found = faults(({ stints, history }) => {
      const known = new Set(history.moves.map(moveKey));
      return stints.flatMap(({ stintId, evidence }) => {
        const keys = evidence.map(({ transactionId, ordinal }) => `${transactionId} ${ordinal}`);
        return [
          ...faultIf(new Set(keys).size < keys.length, `${stintId} has one twice`),
          ...faultIf(!keys.every((key) => known.has(key)), `${stintId} has an invented one`),
          ...faultIf(
            !['placement', 'transfer'].includes(evidence[0]?.part ?? ''),
            `${stintId} starts from nothing`,
          ),
        ];
      });
    });
    expect(found).toEqual([]);
  });

  test('no placement and no transfer is dropped', () => {
    const found = faults(({ stints, history }) => {
      const used = new Set(
        stints.flatMap(({ evidence }) => evidence.map((of) => `${of.transactionId} ${of.ordinal}`)),
      );
      return history.moves
        .filter(({ action, list }) => list !== null && (action === 'placed' || action === 'transferred'))
        .filter((move) => !used.has(moveKey(move)))
        .map((move) => `${move.action} ${moveKey(move)} is dropped`);
    });
    expect(found).toEqual([]);
  });

  test('reviews are about stints and sentences that exist', () => {
    const found = faults(({ stints, history, reviews }) => {
      const stintIds = new Set(stints.map(({ stintId }) => stintId));
      const transactionIds = new Set(history.moves.map(({ transactionId }) => transactionId));
      return reviews.flatMap(({ kind, stintId, transactionId }) => [
        ...faultIf(stintId !== null && !stintIds.has(stintId), `${kind} of no stint`),
        ...faultIf(transactionId === null || !transactionIds.has(transactionId), `${kind} of no sentence`),
      ]);
    });
    expect(found).toEqual([]);
  });

  test('days missed lie within the season, lists are in order, games before and after lie outside', () => {
    const found = faults(({ stints }) =>
      stints.flatMap((stint) => {
        const { stintId, season, daysMissed, gamesMissed, lists, startedOn, endedOn, placedOn } = stint;
        const { opening, regularEnd } = seasonDays(season);
        const days = lists.map(({ from }) => from);
        return [
          ...faultIf(
            daysMissed < 0 || daysMissed > countDays(opening, regularEnd) + 1,
            `${stintId} too long`,
          ),
          // Every club of the calendar plays every day.
          ...faultIf(gamesMissed !== null && gamesMissed !== daysMissed, `${stintId} miscounts games`),
          ...faultIf(
            days[0] !== placedOn || !isDeepStrictEqual(days, [...days].sort()),
            `${stintId} list order`,
          ),
          ...faultIf((stint.lastPlayedOn ?? '') >= startedOn, `${stintId} last game`),
          ...faultIf(
            stint.returnedOn !== null && (endedOn === null || stint.returnedOn < endedOn),
            `${stintId} return`,
          ),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('everything that a stint or a review can say is said at least ten times in these trials', () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    for (const { stints, reviews } of trials) {
      for (const { endHow, startHow, evidence, reinjuryOf, continuationOf, hurt } of stints) {
        [endHow ?? 'open', startHow, ...evidence.map(({ part }) => part)].forEach(count);
        if (reinjuryOf !== null) count('reinjury');
        if (continuationOf !== null) count('continuation');
        if (hurt !== null) count('hurt');
      }
      reviews.forEach(({ kind }) => count(kind));
    }
    const all = [
      'open', 'activated', 'other_list', 'placed_again', 'appeared', 'season_end', 'released', 'retired', 'moved',
      'placed', 'retroactive', 'retroactive_repaired', 'first_mention', 'placement', 'correction', 'transfer', 'rehab',
      'end', 'activation', 'team_change', 'no_placement', 'placed_twice', 'implausible_retroactive', 'two_clubs',
      'appeared_on_list', 'reinjury', 'continuation', 'hurt',
    ]; // prettier-ignore
    expect(all.filter((what) => (seen.get(what) ?? 0) < 10)).toEqual([]);
  });
});
