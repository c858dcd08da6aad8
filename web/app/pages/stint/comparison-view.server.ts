import { type PlaceKind, placesOfKind } from '../../../../core/stats/stint-page/places';
import type { StintStatistics } from '../../../../store/read/stint-statistics';
import { mixPicture } from '../../charts/mix-picture.server';
import { FEWEST_MAPPED, placePicture } from '../../charts/place-picture.server';
import { placeShares } from '../../charts/place-shares';
import { releasePicture } from '../../charts/release-picture.server';
import { stripPictures } from '../../charts/strip-picture.server';
import { sizeInWords } from '../../format/window-words';
import type { ChartFacts, ChartGames } from './chart-facts';
import { seasonLines, windowCourses } from './line-views.server';
import { PLACE_WORDS } from './place-words';
import { sprayView } from './spray-view.server';

/** How each chart came about: from which games, by which choices. */
function chartMaker({ choice, comparison, seasonGames }: StintStatistics) {
  const { before, after } = comparison;
  const days = {
    windows: [before.from, before.to, after.from, after.to].filter((day) => day !== null),
    seasons: seasonGames.map(({ date }) => date as string),
  };
  const counts = { windows: before.games + after.games, seasons: seasonGames.length };
  const windows = {
    Role: choice.role,
    Windows: `${sizeInWords(choice.size, choice.unit)} on either side`,
    Winters: choice.crossOffSeason ? 'reach over them' : 'stop at them',
  };
  return (title: string, of: ChartGames, more: ChartFacts['parameters'] = {}): ChartFacts => ({
    title,
    of,
    games: { count: counts[of], first: days[of][0] ?? '', last: days[of].at(-1) ?? '' },
    parameters: { ...windows, ...more },
  });
}

/** The comparison with its pictures, and without the single pitches and games that they are made of. */
export function toComparisonView(statistics: StintStatistics, kind: PlaceKind) {
  const { comparison, seasonGames: _seasonGames, stints: _stints, ...facts } = statistics;
  const { places, games: _games, releases, balls, ...figures } = comparison;
  const { role, size } = facts.choice;
  const before = placesOfKind(kind, places.before);
  const after = placesOfKind(kind, places.after);
  const made = chartMaker(statistics);
  const lines = seasonLines(statistics);
  const courses = windowCourses(statistics);
  const mixPairs = mixPicture(figures.mix.types);
  const release = role === 'pitcher' ? releasePicture(releases) : null;
  const spray = sprayView(balls);
  const strips = stripPictures(figures.sensitivity, size);
  const charts: Record<string, ChartFacts> = {
    ...Object.fromEntries(
      lines.map(({ id, label, measure }) => [
        id,
        made(`${label}, season by season`, 'seasons', { Measure: measure }),
      ]),
    ),
    ...Object.fromEntries(
      courses.map(({ id, label, measure }) => [
        id,
        made(`${label}, game by game`, 'windows', { Measure: measure }),
      ]),
    ),
    places: made('Where pitches crossed the plate', 'windows', { Pitches: PLACE_WORDS[kind].toLowerCase() }),
    ...(mixPairs && { mix: made(role === 'pitcher' ? 'Mix of pitches' : 'Pitches he saw', 'windows') }),
    ...(release && { release: made('Release points', 'windows') }),
    ...(spray && {
      spray: made(role === 'pitcher' ? 'Balls in play off him' : 'Balls he put in play', 'windows'),
    }),
    ...(strips.length > 0 && { sizes: made('The same with other windows', 'windows') }),
  };
  return {
    ...facts,
    comparison: figures,
    charts,
    lines,
    courses,
    mixPairs,
    release: release && { picture: release, types: releases.types },
    spray,
    strips,
    places: {
      kind,
      counts: places.counts,
      pValue: places.pValue,
      picture: placePicture(before, after),
      fewest: FEWEST_MAPPED,
      shares: { before: placeShares(before), after: placeShares(after) },
    },
  };
}

export type ComparisonView = ReturnType<typeof toComparisonView>;
