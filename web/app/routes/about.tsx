import { useRouteLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import type { Freshness } from '../../../store/read/freshness';
import { pageTitle } from '../components/page-title';
import { Prose } from '../components/prose';
import { utcTime } from '../format/date';
import type { loader as rootLoader } from '../root';

export const meta = pageTitle('About', 'What InjuryFX is, whose the data are and under which terms.');

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
          . Who takes figures or pictures from here takes them under the same terms. This site is not
          affiliated with MLB or any club.
        </p>
      )}
      <blockquote className="border-l-4 border-line pl-4 text-sm text-muted">
        <p>{copyright}</p>
        <footer className="mt-1">
          Notice of the source <code className="font-mono">{source}</code>, as it came with the data.
        </footer>
      </blockquote>
    </>
  );
}

export default function About() {
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const sources = root?.freshness.sources ?? [];
  return (
    <Prose>
      <h1>About InjuryFX</h1>
      <p>
        InjuryFX reads every pitch of every game and every note that puts a player on a list, and asks what is
        different after an injury: how hard he throws, where, what; how he hits, and where to. Each figure
        comes with its number of observations, each comparison with its uncertainty and with what comparable
        players did at the same time. A change after an injury is not proof that it came from it:{' '}
        <Link to="/methods">how to read the numbers</Link>.
      </p>
      <h2 id="terms">Where the data come from, and their terms</h2>
      {sources.length === 0 && <p>No source has been loaded yet.</p>}
      {sources.map((source) => (
        <Source key={source.source} {...source} />
      ))}
      <h2>How they get here</h2>
      <p>
        Each morning the games of the day before are fetched and kept byte for byte; then they are read,
        checked and loaded, a whole game at a time. Each game’s page names the bytes it was read from, and
        under each chart stands where it comes from. What could not be read is listed under{' '}
        <Link to="/data">state of the data</Link>.
      </p>
      <h2>Which version this is</h2>
      {root && (
        <p>
          Data version <code className="font-mono text-sm break-all">{root.dataVersion.id}</code>
          {root.dataVersion.writtenAt && `, last written ${utcTime(root.dataVersion.writtenAt)}`}; code
          version <code className="font-mono text-sm break-all">{root.codeVersion}</code>.{' '}
          <Link to="/data#versions">By which parts the data were made, and how to cite them</Link>.
        </p>
      )}
      <h2>What this site keeps about you</h2>
      <p>
        Nothing: no cookies, no accounts, no trackers, nothing from other sites. What you choose stands in the
        address, and nowhere else.
      </p>
      <h2>What it can’t tell</h2>
      <ul>
        <li>Why a player changed. It compares; it does not examine him.</li>
        <li>What no club wrote down: an injury without a list, or one that was hidden.</li>
        <li>
          How somebody is today. It knows games and notes up to the day that stands at the foot of the page.
        </li>
      </ul>
      <p>It is no medical advice, and no advice for bets.</p>
    </Prose>
  );
}
