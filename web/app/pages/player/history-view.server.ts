import {
  careerParts,
  partFigures,
  type CareerPart,
  type PartFigure,
} from '../../../../core/stats/career/career-figures';
import { countersOf, type CareerGame } from '../../../../core/stats/career/career-game';
import type { Measure, MeasureId, Role } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import { sideFigure } from '../../../../core/stats/stint-page/side-figure';
import type { PlayerHistory } from '../../../../store/read/player-history';
import { timelinePicture, type TimelineInput } from '../../charts/career-timeline-picture.server';
import {
  LARGE,
  monthGround,
  monthPicture,
  SMALL,
  type MonthGround,
  type MonthStint,
} from '../../charts/month-picture.server';
import { mediumDate } from '../../format/date';
import { backInWords } from '../../format/injury-words';
import { measureFigure } from '../../format/measure-figure';
import { whatInWords } from '../injury-table';
import { chosenMeasure, neededMeasures, SEASON_MEASURES, smallMeasures } from './player-measures';

/** Years that all charts of a page have on their axis. */
const yearsOf = ({ games, stints }: PlayerHistory): number[] => [
  ...new Set([
    ...games.pitcher.map(({ season }) => season),
    ...games.batter.map(({ season }) => season),
    ...stints.map(({ startedOn }) => Number(startedOn.slice(0, 4))),
  ]),
];

export const monthStints = ({ stints, asOf }: Pick<PlayerHistory, 'stints' | 'asOf'>): MonthStint[] =>
  stints
    .filter(({ listKind }) => listKind === 'injured')
    .map((stint) => ({
      startedOn: stint.startedOn,
      endedOn: stint.endedOn ?? asOf,
      label: `${whatInWords(stint)}, ${mediumDate(stint.startedOn)} to ${backInWords(stint.endedOn, stint.endHow)}`,
    }));

function spanOf(games: readonly CareerGame[]): { count: number; first: string; last: string } {
  const pks = new Set<number>();
  let [first, last] = [games[0]?.date ?? '', games[0]?.date ?? ''];
  for (const { gamePk, date } of games) {
    pks.add(gamePk);
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return { count: pks.size, first, last };
}

const MONTH_FIGURE = ({ key, figure, first }: PartFigure) => ({ key, figure, first });

function smallOf(measure: Measure, months: readonly CareerPart[], ground: MonthGround) {
  const figures = partFigures(measure, months);
  const newest = figures.at(-1);
  return {
    measure: measure.id,
    label: measure.label,
    picture: monthPicture(measure, figures, ground),
    months: figures.length,
    newest: newest ? { key: newest.key, text: measureFigure(measure, newest.figure.value) } : null,
  };
}

function seasonRows(role: Role, seasons: readonly CareerPart[], { stints }: PlayerHistory) {
  return [...seasons].reverse().map(({ season, side }) => ({
    season,
    games: side.games.length,
    turns: side.total.plateAppearances,
    days: stints.reduce((sum, stint) => sum + (stint.season === season && stint.listKind === 'injured' ? stint.daysMissed : 0), 0),
    figures: SEASON_MEASURES[role].map((id) => ({ measure: id, figure: sideFigure(measureById(id), side) })),
  })); // prettier-ignore
}

function tradeView(role: Role, history: PlayerHistory, asked: MeasureId | null, years: readonly number[]) {
  const games = history.games[role];
  if (games.length === 0) return null;
  const measure = chosenMeasure(role, asked);
  const counters = countersOf(neededMeasures(asked));
  const months = careerParts(games, 'month', counters);
  const stints = monthStints(history);
  const small = monthGround(years, stints, SMALL);
  const figures = partFigures(measure, months);
  return {
    role,
    measure: measure.id,
    span: spanOf(games),
    picture: monthPicture(measure, figures, monthGround(years, stints, LARGE)),
    figures: figures.map(MONTH_FIGURE),
    smalls: smallMeasures(role).map((one) => smallOf(one, months, small)),
    seasons: seasonRows(role, careerParts(games, 'season', counters), history),
  };
}

export type TradeView = NonNullable<ReturnType<typeof tradeView>>;

/** What the timeline is drawn of. */
export function timelineInput(history: PlayerHistory, clubs: TimelineInput['clubs']): TimelineInput {
  const games = new Map(
    [...history.games.pitcher, ...history.games.batter].map((game) => [game.gamePk, game]),
  );
  return {
    days: [...games.values()].map(({ date }) => date),
    clubs,
    stints: history.stints,
    asOf: history.asOf,
  };
}

/** Shapes a career for the page: the timeline, and each of his trades by month and by season. */
export function historyView(history: PlayerHistory, clubs: TimelineInput['clubs'], asked: MeasureId | null) {
  const years = yearsOf(history);
  const { stints, asOf, changes } = history;
  return {
    stints,
    asOf,
    changes,
    timeline: timelinePicture(timelineInput(history, clubs)),
    span: spanOf([...history.games.pitcher, ...history.games.batter]),
    trades: (['pitcher', 'batter'] as const).flatMap((role) => tradeView(role, history, asked, years) ?? []),
  };
}

export type HistoryView = ReturnType<typeof historyView>;
