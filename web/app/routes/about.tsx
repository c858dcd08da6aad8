import { Link, useRouteLoaderData } from '@remix-run/react';
import type { Freshness } from '../../../store/read/freshness';
import { pageTitle } from '../components/page-title';
import { Prose } from '../components/prose';
import type { loader as rootLoader } from '../root';

export const meta = pageTitle('About');

function Source({ source, fictional, copyright }: Freshness['sources'][number]) {
  return (
    <>
      {fictional ? (
        <p>
          These pages show a <strong>fictional league</strong>. Its players, clubs and injuries are invented,
          so that the site and its methods can be tried where the truth is known. Any likeness to real people
          is chance.
        </p>
      ) : (
        <p>
          The data come from MLB’s public Stats API. They belong to MLB Advanced Media and are offered for
          individual, non-commercial, non-bulk use; see the{' '}
          <a href="http://gdx.mlb.com/components/copyright.txt" rel="noreferrer">
            terms
          </a>
          . This site is not affiliated with MLB or any club.
        </p>
      )}
      <p className="text-sm text-muted">
        Source <code className="font-mono">{source}</code>: {copyright}
      </p>
    </>
  );
}

export default function About() {
  const sources = useRouteLoaderData<typeof rootLoader>('root')?.freshness.sources ?? [];
  return (
    <Prose>
      <h1>About InjuryFX</h1>
      <p>
        InjuryFX reads every pitch of every game and asks what an injury changes in a player: how hard he
        throws, where, what; how he hits, and where to. Each figure comes with its number of observations, and
        each comparison will come with its uncertainty.
      </p>
      <h2>Where the data come from</h2>
      {sources.length === 0 && <p>No source has been loaded yet.</p>}
      {sources.map((source) => (
        <Source key={source.source} {...source} />
      ))}
      <h2>How they get here</h2>
      <p>
        Each morning the games of the day before are fetched and kept byte for byte; then they are read,
        checked and loaded, a whole game at a time. Each game’s page names the bytes it was read from. What
        could not be read is listed under <Link to="/data">state of the data</Link>.
      </p>
      <h2>What this site keeps about you</h2>
      <p>Nothing: no cookies, no accounts, no trackers.</p>
    </Prose>
  );
}
