import { rollup } from 'd3-array';
import type { StintLine } from '../../../store/read/injuries-line';
import type { PlayerClub } from '../../../store/read/player';
import { mediumDate } from '../format/date';
import { counted } from '../format/figure';
import { backInWords, listInBrief, regionInWords } from '../format/injury-words';
import { careerAxis, type AxisSeason } from './career-axis.server';
import { lanesOf } from './career-lanes';
import { round1 } from './picture';

const CLUBS = { top: 24, height: 22 };
const GAMES = { top: 54, height: 46 };
const LANES = { top: 108, height: 28 };
const MOST_LANES = 6;
/** About how wide a letter of 12 px is. */
const LETTER = 6.4;
const LEAST_SPAN = 5;
const DAY_MS = 86_400_000;
/** Wide careers scroll inside their frame on a phone; a short one needs no more than this. */
const SHORT = 640;
const LONG = 1_080;

export interface TimelineSpan {
  stintId: string;
  x: number;
  width: number;
  y: number;
  /** open: it lasts; other: not an injured list. */
  look: 'over' | 'open' | 'other';
  text: string;
  /** Where the text begins, and the whole that can be clicked. */
  textX: number;
  anchor: 'start' | 'end';
  hit: { x: number; width: number };
  label: string;
}

export interface TimelinePicture {
  width: number;
  height: number;
  isLong: boolean;
  seasons: AxisSeason[];
  clubs: { x: number; width: number; text: string; label: string }[];
  clubBox: { y: number; height: number };
  /** Bars of a week each, a path a season. */
  games: { path: string; label: string }[];
  gamesBase: number;
  spans: TimelineSpan[];
  laneHeight: number;
}

export interface TimelineInput {
  /** Days of his games of the regular season, a day twice for two games. */
  days: readonly string[];
  clubs: readonly PlayerClub[];
  stints: readonly StintLine[];
  asOf: string | null;
}

/** The week that a day belongs to: its Monday, in days since 1970, whose first day was a Thursday. */
function weekOf(day: string): number {
  const days = Date.parse(day) / DAY_MS;
  return days - ((days + 3) % 7);
}

/** Games by week as bars: one path for each season, since a bar each would be most of the page. */
function barsOf(
  games: ReadonlyMap<number, number>,
  { seasons, place }: ReturnType<typeof careerAxis>,
  width: number,
): TimelinePicture['games'] {
  const most = Math.max(2, ...games.values());
  const weeks = [...games].map(([week, n]) => ({
    monday: new Date(week * DAY_MS).toISOString().slice(0, 10),
    n,
  }));
  return seasons.flatMap(({ season }) => {
    const own = weeks.filter(({ monday }) => Number(monday.slice(0, 4)) === season);
    if (own.length === 0) return [];
    const bars = own.map(({ monday, n }) => {
      const height = round1((n / most) * GAMES.height);
      return `M${place(monday)} ${GAMES.top + GAMES.height}v${-height}h${round1(width)}v${height}z`;
    });
    const total = own.reduce((sum, { n }) => sum + n, 0);
    return [
      {
        path: bars.join(''),
        label: `${season}: ${counted(total, 'game')} in ${counted(own.length, 'week')}`,
      },
    ];
  });
}

function spanWords(stint: StintLine): string {
  if (stint.listKind !== 'injured') return listInBrief(stint.listKind, null, null);
  if (stint.region === 'general') return 'illness';
  return regionInWords(stint.region);
}

function spansOf(
  place: (day: string) => number,
  width: number,
  { stints, asOf }: TimelineInput,
): TimelineSpan[] {
  const oldestFirst = [...stints].sort((one, other) => (one.startedOn < other.startedOn ? -1 : 1));
  const placed = oldestFirst.map((stint) => {
    const text = spanWords(stint);
    const x = place(stint.startedOn);
    const end = Math.max(x + LEAST_SPAN, place(stint.endedOn ?? asOf ?? `${stint.season}-12-31`));
    const textWidth = text.length * LETTER;
    // At the right edge the words stand before the bar.
    const anchor = end + textWidth + 8 > width ? ('end' as const) : ('start' as const);
    const [from, to] = anchor === 'start' ? [x, end + textWidth + 10] : [x - textWidth - 10, end];
    return { stint, text, x, end, anchor, from, to };
  });
  const byLeftEnd = [...placed].sort((one, other) => one.from - other.from);
  const lanes = lanesOf(byLeftEnd, MOST_LANES);
  return byLeftEnd.map(({ stint, text, x, end, anchor, from, to }, index) => ({
    stintId: stint.stintId,
    x,
    width: round1(end - x),
    y: LANES.top + (lanes[index] ?? 0) * LANES.height,
    look: stint.listKind !== 'injured' ? 'other' : stint.endedOn === null ? 'open' : 'over',
    text,
    textX: round1(anchor === 'start' ? end + 5 : x - 5),
    anchor,
    hit: { x: round1(from), width: round1(to - from - 2) },
    label: `${text}, ${mediumDate(stint.startedOn)} to ${backInWords(stint.endedOn, stint.endHow)}, ${counted(stint.daysMissed, 'day')} missed`,
  }));
}

/**
 * A career on one axis of seasons: his clubs, games in each week, and times on lists in lanes with what was hurt.
 * Null where neither a game nor a stint is known.
 */
export function timelinePicture(input: TimelineInput): TimelinePicture | null {
  const { days, clubs, stints } = input;
  const years = [...days, ...stints.map(({ startedOn }) => startedOn)].map((day) => Number(day.slice(0, 4)));
  if (years.length === 0) return null;
  const isLong = new Set(years).size > 3;
  const width = isLong ? LONG : SHORT;
  const axis = careerAxis(years, 0, width);
  const games = rollup(days, (some) => some.length, weekOf);
  const barWidth = Math.max(
    1.4,
    (axis.seasons[0] ? axis.seasons[0].to - axis.seasons[0].from : 0) / 34 - 0.6,
  );
  const spans = spansOf(axis.place, width, input);
  const lowest = Math.max(LANES.top, ...spans.map(({ y }) => y));
  return {
    width,
    height: spans.length === 0 ? LANES.top : lowest + LANES.height + 2,
    isLong,
    seasons: axis.seasons,
    clubBox: { y: CLUBS.top, height: CLUBS.height },
    clubs: clubs.flatMap((club) => {
      if (!axis.seasons.some(({ season }) => season === club.season)) return [];
      const [x, end] = [axis.place(club.firstDate), axis.place(club.lastDate)];
      const room = Math.floor((end - x - 6) / (LETTER + 0.8));
      const text = club.name.length <= room ? club.name : club.abbreviation.length <= room ? club.abbreviation : ''; // prettier-ignore
      const label = `${club.name}, ${mediumDate(club.firstDate)} to ${mediumDate(club.lastDate)}`;
      return [{ x, width: round1(Math.max(2, end - x)), text, label }];
    }),
    games: barsOf(games, axis, barWidth),
    gamesBase: GAMES.top + GAMES.height,
    spans,
    laneHeight: LANES.height,
  };
}
