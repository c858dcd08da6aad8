import type { AppLoadContext } from '@remix-run/node';
import type { ReactElement } from 'react';
import type { z } from 'zod';
import { CourseChart } from '../../charts/course-chart';
import { MixChart, MixLegend } from '../../charts/mix-chart';
import { PlaceDifference, PlaceMap } from '../../charts/place-map';
import { ReleaseChart, ReleaseLegend } from '../../charts/release-chart';
import { SeasonLineChart, SeasonLineLegend } from '../../charts/season-line-chart';
import { SprayChart } from '../../charts/spray-chart';
import type { Picture } from '../../charts/standalone/picture-response.server';
import { count } from '../../format/figure';
import { windowInWords } from '../../format/window-words';
import type { stintPageParameters } from '../../statistics-parameters';
import { type ComparisonView, toComparisonView } from './comparison-view.server';
import { readComparison } from './load-stint-page.server';
import { PLACE_WORDS } from './place-words';
import { SprayMarks } from './spray-figure';

function places({ places: { kind, picture } }: ComparisonView): ReactElement | null {
  const { before, after, difference } = picture;
  if (before.n + after.n === 0) return null;
  const words = PLACE_WORDS[kind];
  return (
    <>
      <PlaceMap frame={picture} side={before} name={`${words} before, n = ${count(before.n)}`} />
      <PlaceMap frame={picture} side={after} name={`${words} after, n = ${count(after.n)}`} />
      {difference && (
        <PlaceDifference
          frame={picture}
          steps={difference}
          name={`${words}, after − before; hatched: fewer after`}
        />
      )}
    </>
  );
}

function release({ release: drawn }: ComparisonView): ReactElement | null {
  if (drawn === null) return null;
  const { picture } = drawn;
  const { before, after } = picture;
  return (
    <>
      <ReleaseLegend picture={picture} />
      <ReleaseChart picture={picture} side={before} earlier={null} name={`Before, n = ${count(before.n)}`} />
      <ReleaseChart
        picture={picture}
        side={after}
        earlier={before}
        name={`After, n = ${count(after.n)}; dashed: before`}
      />
    </>
  );
}

function spray({ spray: drawn }: ComparisonView): ReactElement | null {
  if (drawn === null) return null;
  const { before, after } = drawn;
  return (
    <>
      <SprayMarks />
      {before.picture && (
        <SprayChart picture={before.picture} name={`Before, n = ${count(before.charted)}`} />
      )}
      {after.picture && <SprayChart picture={after.picture} name={`After, n = ${count(after.charted)}`} />}
    </>
  );
}

/** The chart of a name with its legend; null for one that the page does not have, or not as a single picture. */
function elementOf(id: string, view: ComparisonView): ReactElement | null {
  const line = view.lines.find((one) => one.id === id);
  if (line)
    return (
      <>
        <SeasonLineLegend />
        <SeasonLineChart picture={line.picture} name={line.label} />
      </>
    );
  const course = view.courses.find((one) => one.id === id);
  if (course)
    return (
      <>
        <MixLegend />
        <CourseChart picture={course.picture} name={course.label} />
      </>
    );
  if (id === 'mix' && view.mixPairs)
    return (
      <>
        <MixLegend />
        <MixChart pairs={view.mixPairs} name="Share of each type of pitch before and after" />
      </>
    );
  if (id === 'places') return places(view);
  if (id === 'release') return release(view);
  return id === 'spray' ? spray(view) : null;
}

/** A chart of a stint's page as a picture of its own; null where there is none of that name. */
export async function drawStintPicture(
  id: string,
  input: z.output<typeof stintPageParameters>,
  { store }: AppLoadContext,
): Promise<Picture | null> {
  const [page, statistics] = await Promise.all([store.stint(input.stintId), readComparison(store, input)]);
  if (page === null || statistics === null) return null;
  const view = toComparisonView(statistics, input.kind);
  const { before, after } = view.comparison;
  const facts = view.charts[id];
  const element = before.games === 0 || after.games === 0 ? null : elementOf(id, view);
  if (facts === undefined || element === null) return null;
  const { unit } = view.choice;
  return {
    element,
    title: `${page.stint.name}: ${facts.title.toLowerCase()}`,
    note: `Before: ${windowInWords('before', before, unit)} After: ${windowInWords('after', after, unit)} On the list from ${page.stint.startedOn}${page.stint.endedOn ? ` to ${page.stint.endedOn}` : ''}.`,
  };
}
