import { describe, expect, test } from '@jest/globals';
import { addDays } from '../../calendar';
import { countDays } from '../../injuries/stints/count-days';
import { Dice } from '../../injuries/stints/random-history.fixture';
import { day, game, stint } from './career.fixture';
import { chooseWindows } from './choose-windows';
import type { PlayerGame, StintSpan, StintWindows, WindowRequest, WindowSide } from './window';

interface Trial {
  readonly seed: number;
  readonly games: readonly PlayerGame[];
  readonly stints: readonly StintSpan[];
  readonly stint: StintSpan;
  readonly request: WindowRequest;
  readonly windows: StintWindows;
}

/** Days on which something may happen: few, so that things meet; about two winters at the widest. */
function randomTrial(seed: number): Trial {
  const dice = new Dice(seed);
  const start = addDays(day('2015-03-01'), dice.upTo(300));
  const width = dice.pick([12, 60, 600]);
  const marks = Array.from({ length: 2 + dice.upTo(8) }, () => dice.upTo(width)).sort((a, b) => a - b);
  const stints: StintSpan[] = [];
  for (let mark = 0; mark + 1 < marks.length; mark += 2) {
    const isOpen = mark + 3 >= marks.length && dice.chance(0.3);
    const [from, to] = [addDays(start, marks[mark]!), addDays(start, marks[mark + 1]!)];
    // Of two of no days on one day it can't be told which came first: no rule to check.
    if (from === to && stints.at(-1)?.startedOn === to) continue;
    stints.push({
      ...stint(from, isOpen ? null : to, dice.pick(['injured', 'paternity'])),
      stintId: `${mark}`,
    });
  }
  const games = Array.from({ length: dice.upTo(60) }, () =>
    game(addDays(start, dice.upTo(width)), {
      gameNumber: 1 + dice.upTo(2),
      gameType: dice.pick(['R', 'R', 'R', 'D', 'S']),
      pitches: dice.upTo(5),
      plateAppearances: dice.upTo(5),
    }),
  );
  const request: WindowRequest = {
    unit: dice.pick(['pitches', 'plate_appearances', 'games', 'days']),
    size: 1 + dice.upTo(30),
    crossOffSeason: dice.chance(0.5),
  };
  const chosen = dice.pick(stints);
  return {
    seed,
    games,
    stints,
    stint: chosen,
    request,
    windows: chooseWindows(games, chosen, stints, request),
  };
}

const trials = Array.from({ length: 4000 }, (_, seed) => randomTrial(seed));

/** What is wrong in the first few of thousands. A jest matcher for each would take minutes. */
const faults = (check: (trial: Trial) => readonly string[]): string[] =>
  trials.flatMap((trial) => check(trial).map((fault) => `seed ${trial.seed}: ${fault}`)).slice(0, 5);

const sides = ({ windows }: Trial): readonly ['before' | 'after', WindowSide][] => [
  ['before', windows.before],
  ['after', windows.after],
];

/** Every event of the unit of every game that may count, in order, told by its game and its place in it. */
function allEvents({ games, request: { unit } }: Trial): { game: PlayerGame; place: number }[] {
  return games
    .filter(({ gameType }) => gameType !== 'S')
    .sort((a, b) => a.date.localeCompare(b.date) || a.gameNumber - b.gameNumber || a.gamePk - b.gamePk)
    .flatMap((of) => {
      const count = unit === 'pitches' ? of.pitches : unit === 'plate_appearances' ? of.plateAppearances : 1;
      return Array.from({ length: count }, (_, place) => ({ game: of, place }));
    });
}

/** By the rule, event by event: what may count on a side. */
function allowed(trial: Trial, side: 'before' | 'after'): { game: PlayerGame; place: number }[] {
  const { stint: of, stints, request } = trial;
  const { startedOn, endedOn } = of;
  if (side === 'after' && endedOn === null) return [];
  const index = stints.indexOf(of);
  const previousEnd = stints[index - 1]?.endedOn ?? null;
  const nextStart = stints[index + 1]?.startedOn ?? null;
  const year = (side === 'before' ? startedOn : endedOn!).slice(0, 4);
  return allEvents(trial).filter(({ game: { date } }) => {
    if (!request.crossOffSeason && date.slice(0, 4) !== year) return false;
    if (side === 'before') return date < startedOn && (previousEnd === null || date >= previousEnd);
    return date >= endedOn! && (nextStart === null || date < nextStart);
  });
}

/** The events of a window, taken from what it says of each game. */
const chosenEvents = (trial: Trial, { games }: WindowSide): string[] =>
  games.flatMap(({ game: { gamePk }, events, part }) => {
    const all = allEvents(trial).filter((event) => event.game.gamePk === gamePk);
    const some = part === 'last' ? all.slice(-events) : all.slice(0, events);
    return some.map(({ place }) => `${gamePk}/${place}`);
  });

const name = ({ game: { gamePk }, place }: { game: PlayerGame; place: number }) => `${gamePk}/${place}`;

describe('whatever the career', () => {
  test('a window of pitches, plate appearances or games is the nearest of all events that may count', () => {
    const found = faults((trial) => {
      const { unit, size } = trial.request;
      if (unit === 'days') return [];
      return sides(trial).flatMap(([where, side]) => {
        const all = allowed(trial, where).map(name);
        const nearest = where === 'before' ? all.slice(-size) : all.slice(0, size);
        const isSame = nearest.join() === chosenEvents(trial, side).join();
        return isSame && side.longest === all.length ? [] : [`${where} differs`];
      });
    });
    expect(found).toEqual([]);
  });

  test('a window of days holds every game that may count within so many days of the nearest one, no other', () => {
    const found = faults((trial) => {
      const { unit, size } = trial.request;
      if (unit !== 'days') return [];
      return sides(trial).flatMap(([where, side]) => {
        const all = allowed(trial, where);
        const anchor = all.at(where === 'before' ? -1 : 0)?.game.date;
        const near = all.filter((event) => Math.abs(countDays(anchor!, event.game.date)) < size);
        return near.map(name).join() === chosenEvents(trial, side).join() ? [] : [`${where} differs`];
      });
    });
    expect(found).toEqual([]);
  });

  test('no window overlaps a stint', () => {
    const found = faults((trial) =>
      sides(trial).flatMap(([, side]) =>
        side.games.flatMap(({ game: { date } }) =>
          trial.stints
            .filter(({ startedOn, endedOn }) => date >= startedOn && (endedOn === null || date < endedOn))
            .map(({ stintId }) => `${date} in ${stintId}`),
        ),
      ),
    );
    expect(found).toEqual([]);
  });

  test('before < start ≤ end ≤ after', () => {
    const found = faults(({ stint: of, windows: { before, after } }) => [
      ...before.games.filter(({ game: { date } }) => date >= of.startedOn).map(() => 'before is late'),
      ...after.games
        .filter(({ game: { date } }) => of.endedOn === null || date < of.endedOn)
        .map(() => 'after is early'),
    ]);
    expect(found).toEqual([]);
  });

  test('no more than was asked for, and a reason exactly where it is less', () => {
    const found = faults((trial) =>
      sides(trial).flatMap(([where, { total, games, isReached, shortfall }]) => {
        const { unit, size } = trial.request;
        const events = games.reduce((sum, each) => sum + each.events, 0);
        return [
          ...(total > size ? [`${where} is too long`] : []),
          ...(unit !== 'days' && events !== total ? [`${where} does not add up`] : []),
          ...(isReached !== (total === size) || isReached !== (shortfall === null)
            ? [`${where} reason`]
            : []),
        ];
      }),
    );
    expect(found).toEqual([]);
  });

  test('a winter is crossed only where asked for, and then labelled', () => {
    const found = faults((trial) =>
      sides(trial).flatMap(([where, { games, crossesOffSeason }]) => {
        const edge = where === 'before' ? trial.stint.startedOn : trial.stint.endedOn;
        const crosses = games.some((each) => `${each.game.season}` !== edge?.slice(0, 4));
        return crosses === crossesOffSeason && (!crosses || trial.request.crossOffSeason)
          ? []
          : [`${where} crosses ${crosses}, labelled ${crossesOffSeason}`];
      }),
    );
    expect(found).toEqual([]);
  });

  test('every reason, a part of a game on either side and a crossing come up at least fifty times', () => {
    const seen = new Map<string, number>();
    for (const trial of trials) {
      for (const [, side] of sides(trial)) {
        const parts = side.games.map(({ part }) => part);
        const crossing = side.crossesOffSeason ? ['crossing'] : [];
        for (const what of [side.shortfall ?? 'reached', ...parts, ...crossing])
          seen.set(what, (seen.get(what) ?? 0) + 1);
      }
    }
    const all = [
      'reached', 'career_start', 'stint', 'off_season', 'data_end', 'still_out', 'whole', 'first', 'last', 'crossing',
    ]; // prettier-ignore
    expect(all.filter((what) => (seen.get(what) ?? 0) < 50)).toEqual([]);
  });
});
