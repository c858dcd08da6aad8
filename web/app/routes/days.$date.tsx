import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { pageMeta } from '../components/page-meta';
import { GameGrid } from '../components/game-card';
import { MonthStrip } from '../components/month-strip';
import { NoData, Section } from '../components/section';
import { longDate, shortDate } from '../format/date';
import { counted } from '../format/figure';
import { pageLoader } from '../page-loader.server';
import { DayInjuries } from '../pages/day/day-injuries';
import { DayTroubles } from '../pages/day/day-troubles';
import { dayParameters } from '../parameters';

export const loader = pageLoader(dayParameters, ({ date }, { store }) => store.day(date));

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data ? longDate(args.data.date) : 'Day',
    description: 'Games of the day with scores, plays and pitches.',
  });

export default function Day() {
  const { date, games, injuries, previous, next, month } = useLoaderData<typeof loader>();
  const final = games.filter((game) => game.state === 'final').length;
  return (
    <>
      <h1>{longDate(date)}</h1>
      <p className="mt-2 text-muted">
        {games.length === 0 ? 'No games.' : `${counted(games.length, 'game')} scheduled, ${final} final.`}
      </p>
      <nav aria-label="Neighbouring days" className="mt-4 flex gap-6 text-sm">
        {previous && (
          <Link to={`/days/${previous}`} rel="prev">
            ← {shortDate(previous)}
          </Link>
        )}
        {next && (
          <Link to={`/days/${next}`} rel="next">
            {shortDate(next)} →
          </Link>
        )}
      </nav>
      <MonthStrip date={date} month={month} />
      <Section title="Games">
        {games.length === 0 ? (
          <NoData>The schedule lists no game on this day.</NoData>
        ) : (
          <GameGrid games={games} />
        )}
      </Section>
      <DayInjuries {...injuries} />
      <DayTroubles games={games} />
    </>
  );
}
