import { Link } from '../../components/link';
import type { OpsState } from '../../../../store/read/ops';
import type { TroubledGame } from '../../../../store/read/ops-games';
import { NoData, Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { mediumDate, utcTime } from '../../format/date';
import { counted } from '../../format/figure';
import { findingInWords } from '../../format/finding-words';
import { CommandLine } from './command-line';

const BOX = 'rounded-md border-l-4 border-alarm bg-alarm-soft px-4 py-3 text-sm';

function Game({ game, temporal }: { game: TroubledGame; temporal: TemporalUi | null }) {
  const { gamePk, date, outcome, errorKind, errorMessage, lakeKey, workflowId, updatedAt, findings } = game;
  return (
    <li id={`game-${gamePk}`} className={BOX}>
      <p className="font-medium">
        <Link to={`/games/${gamePk}`} className="text-link">
          Game {gamePk}
        </Link>
        , {mediumDate(date)}
        <span className="text-alarm"> · {outcome}</span>
        {updatedAt && <span className="font-normal"> · {utcTime(updatedAt)}</span>}
      </p>
      <p className="mt-1 break-words">
        {errorKind && <strong className="font-semibold">{errorKind}: </strong>}
        {errorMessage ?? 'No reason was recorded.'}
      </p>
      {findings.length > 0 && (
        <ul className="mt-1 list-disc pl-5 break-words">
          {findings.map(({ rule, place, message }, index) => (
            <li key={index}>
              {findingInWords(rule)} (<code className="font-mono text-xs">{rule}</code>
              {place && `, ${place}`}): {message}
            </li>
          ))}
        </ul>
      )}
      <dl className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt>Bytes in the lake</dt>
        <dd className="font-mono text-xs break-all select-all">{lakeKey ?? 'none were stored'}</dd>
        <dt>Workflow</dt>
        <dd className="break-all">
          <WorkflowLink workflowId={workflowId} temporal={temporal} />
        </dd>
        <dt>Read again from the lake</dt>
        <dd>
          <CommandLine>{`npm run ops -- replay --game ${gamePk}`}</CommandLine>
        </dd>
        <dt>Ask the source again</dt>
        <dd>
          <CommandLine>{`npm run ops -- ingest ${date}`}</CommandLine>
        </dd>
        <dt>Its versions</dt>
        <dd>
          <CommandLine>{`npm run ops -- versions ${gamePk}`}</CommandLine>
        </dd>
      </dl>
    </li>
  );
}

/** Games that were refused or are missing, each with its error, its findings and what to type. */
export function OpsGames({ games, temporal }: Pick<OpsState, 'games'> & { temporal: TemporalUi | null }) {
  return (
    <Section
      id="games"
      title={`Quarantined and missing games: ${games.length === 0 ? 'none' : games.length}`}
    >
      {games.length === 0 ? (
        <NoData>Every game that was asked for is loaded.</NoData>
      ) : (
        <ul className="space-y-3">
          {games.map((game) => (
            <Game key={game.gamePk} game={game} temporal={temporal} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Days whose newest run failed. */
export function OpsDays({
  failedDays,
  temporal,
}: Pick<OpsState, 'failedDays'> & { temporal: TemporalUi | null }) {
  return (
    <Section
      id="failing"
      title={`Failing days: ${failedDays.length === 0 ? 'none' : counted(failedDays.length, 'day')}`}
    >
      {failedDays.length === 0 ? (
        <NoData>The newest run of every day came to its end.</NoData>
      ) : (
        <ul className="space-y-3">
          {failedDays.map((day) => (
            <li key={day.date} className={BOX}>
              <p className="font-medium">
                <Link to={`/days/${day.date}`} className="text-link">
                  {mediumDate(day.date)}
                </Link>
                {day.finishedAt && <span className="font-normal"> · {utcTime(day.finishedAt)}</span>}
              </p>
              <p className="mt-1 break-words">
                <strong className="font-semibold">{day.errorKind}: </strong>
                {day.errorMessage ?? 'No reason was recorded.'}
              </p>
              <p className="mt-1 break-all">
                <WorkflowLink workflowId={day.workflowId} temporal={temporal} />
              </p>
              <div className="mt-2">
                <CommandLine>{`npm run ops -- ingest ${day.date}`}</CommandLine>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
