import { careerParts, partFigures, sideOf } from '../../../../core/stats/career/career-figures';
import { countersOf, type CareerGame } from '../../../../core/stats/career/career-game';
import { differenceOf } from '../../../../core/stats/career/difference';
import type { Role } from '../../../../core/stats/measures/measure';
import { sideFigure } from '../../../../core/stats/stint-page/side-figure';
import type { ComparedPlayers } from '../../../../store/read/compare-players';
import { comparePartsPicture } from '../../charts/compare-parts-picture.server';
import { monthStints } from '../player/history-view.server';
import { chosenMeasure, neededMeasures, ROLES, smallMeasures } from '../player/player-measures';
import type { CompareQuery } from './compare-address';

/** The trade that most of them have, a pitcher's first. */
function commonRole({ players }: ComparedPlayers): Role {
  const counts = ROLES.map((role) => players.filter(({ games }) => games[role].length > 0).length);
  return (counts[1] ?? 0) > (counts[0] ?? 0) ? 'batter' : 'pitcher';
}

const keysOf = (games: readonly CareerGame[]) => {
  const days = games.map(({ date }) => date).sort();
  return { count: games.length, first: days[0] ?? '', last: days.at(-1) ?? '' };
};

/** Shapes players for their comparison: one measure on one scale, all usual ones in a table, injuries in sums. */
export function playersView(compared: ComparedPlayers, query: CompareQuery) {
  const { players, asOf } = compared;
  const role = query.role ?? commonRole(compared);
  const measure = chosenMeasure(role, query.measure);
  const ofSeason = (games: readonly CareerGame[]) =>
    query.season === null ? games : games.filter(({ season }) => season === query.season);
  const counters = countersOf(neededMeasures(query.measure));
  const series = players.map(({ name, games, stints }) => ({
    name,
    figures: partFigures(measure, careerParts(games[role], query.by, counters)),
    stints: monthStints({ stints, asOf }),
  }));
  const sides = players.map(({ games }) => sideOf(ofSeason(games[role]), counters));
  const [first, second] = sides;
  const measures = [...new Set([measure, ...smallMeasures(role)])];
  return {
    role,
    measure: measure.id,
    players: players.map(({ playerId, name, position, stints, games }) => ({
      playerId,
      name,
      position,
      games: games[role].length,
      injured: stints.length,
      days: stints.reduce((sum, { daysMissed }) => sum + daysMissed, 0),
      longest: Math.max(0, ...stints.map(({ daysMissed }) => daysMissed)),
      open: stints.some(({ endedOn }) => endedOn === null),
      newest: stints[0]?.stintId ?? null,
    })),
    span: keysOf(players.flatMap(({ games }) => games[role])),
    seasons: [...new Set(players.flatMap(({ games }) => games[role].map(({ season }) => season)))].sort((one, other) => other - one),
    picture: comparePartsPicture(measure, series, query.by),
    series: series.map(({ name, figures }) => ({ name, figures: figures.map(({ key, figure }) => ({ key, figure })) })),
    table: measures.map((one) => ({
      measure: one.id,
      figures: sides.map((side) => sideFigure(one, side)),
      difference: sides.length === 2 && first && second ? differenceOf(one, first, second) : null,
    })),
  }; // prettier-ignore
}

export type PlayersView = ReturnType<typeof playersView>;
