import { Link } from '../../components/link';
import { MethodsLinks } from '../../components/methods-links';
import { ScrollTable } from '../../components/scroll-table';
import { Section } from '../../components/section';
import { type TemporalUi, WorkflowLink } from '../../components/workflow-link';
import { mediumDate, utcTime } from '../../format/date';
import { counted } from '../../format/figure';
import type { StatisticsSource } from '../../../../store/read/statistics-source';
import type { WindowGameSource } from './provenance-view.server';

const HASH_SHOWN = 10;

function GameRow({ game, temporal }: { game: WindowGameSource; temporal: TemporalUi | null }) {
  const { gamePk, window, source } = game;
  if (source === null)
    return (
      <tr>
        <th scope="row">game {gamePk}</th>
        <td>{window}</td>
        <td className="words" colSpan={5}>
          its rows are not loaded any more
        </td>
      </tr>
    );
  const { date, lakeKey, contentHash, parserVersion, workflowId, loadedAt } = source;
  return (
    <tr>
      <th scope="row">
        <Link to={`/games/${gamePk}`}>{mediumDate(date)}</Link>
      </th>
      <td>{window}</td>
      <td className="words">
        <span className="block max-w-72 font-mono text-xs break-all whitespace-normal">{lakeKey}</span>
      </td>
      <td>
        <abbr title={contentHash} className="font-mono text-xs">
          {contentHash.slice(0, HASH_SHOWN)}
        </abbr>
      </td>
      <td>{parserVersion}</td>
      <td className="words">
        <WorkflowLink workflowId={workflowId} temporal={temporal} />
      </td>
      <td>{loadedAt === null ? '—' : utcTime(loadedAt)}</td>
    </tr>
  );
}

/** Where the numbers of the page come from: each game's bytes, and the run that compared others. */
export function Sources({
  games,
  computedBy,
  temporal,
  json,
}: {
  games: readonly WindowGameSource[];
  computedBy: StatisticsSource | null;
  temporal: TemporalUi | null;
  /** Address of the same as JSON. */
  json: string;
}) {
  return (
    <Section
      id="sources"
      title="Where these numbers come from"
      note={
        <>
          Each game of both windows with the bytes it was read from and the workflow that loaded it. The
          comparison is computed from them when the page is asked for.{' '}
          <MethodsLinks parts={['windows', 'measures']} />
        </>
      }
    >
      <details>
        <summary className="text-accent underline">
          {counted(games.length, 'game')} of both windows, down to the bytes
        </summary>
        <div className="mt-3">
          <ScrollTable caption="Games of both windows and their sources" hideCaption>
            <thead>
              <tr>
                <th scope="col">Game</th>
                <th scope="col">Window</th>
                <th scope="col" className="words">
                  In the lake
                </th>
                <th scope="col">SHA-256</th>
                <th scope="col">Parser</th>
                <th scope="col" className="words">
                  Workflow
                </th>
                <th scope="col">Loaded</th>
              </tr>
            </thead>
            <tbody>
              {games.map((game) => (
                <GameRow key={game.gamePk} game={game} temporal={temporal} />
              ))}
            </tbody>
          </ScrollTable>
        </div>
      </details>
      <p className="mt-3 max-w-prose text-sm text-muted">
        {computedBy === null ? (
          'No run has set this season beside other players yet.'
        ) : (
          <>
            Other players at the time, the league and the games before were computed for the season of{' '}
            {computedBy.season} by <WorkflowLink workflowId={computedBy.workflowId} temporal={temporal} />
            {computedBy.computedAt && `, ${utcTime(computedBy.computedAt)}`}: statistics version{' '}
            {computedBy.statisticsVersion}, measures version {computedBy.measuresVersion}.
          </>
        )}
      </p>
      <p className="mt-2 text-sm">
        <a href={json} className="text-link">
          All of it as JSON
        </a>
      </p>
    </Section>
  );
}
