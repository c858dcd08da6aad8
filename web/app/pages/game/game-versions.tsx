import type { GameVersion } from '../../../../store/read/game-versions';
import { Section } from '../../components/section';
import { changeInWords } from '../../format/change-words';
import { utcTime } from '../../format/date';
import { counted } from '../../format/figure';
import { historyInWords } from './version-history';

/** Changes that are shown at once; a final feed can rewrite sixty fields of the live one. */
const FIRST = 5;

function Changes({ changes }: Pick<GameVersion, 'changes'>) {
  if (changes.length === 0) return null;
  const lines = changes.map((change) => changeInWords(change));
  const list = (some: string[]) => (
    <ul className="mt-1 list-disc space-y-0.5 pl-5 break-words">
      {some.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <>
      {list(lines.slice(0, FIRST))}
      {lines.length > FIRST && (
        <details className="mt-1">
          <summary className="w-fit text-accent underline">
            {counted(lines.length - FIRST, 'more change')}
          </summary>
          {list(lines.slice(FIRST))}
        </details>
      )}
    </>
  );
}

function Version({ version, current }: { version: GameVersion; current: boolean }) {
  const { state, awayScore, homeScore, feedTimestamp, observedAt, pitches, rowsWritten, wasLoaded } = version;
  const name = state.charAt(0).toUpperCase() + state.slice(1).replaceAll('_', ' ');
  const score = awayScore === null || homeScore === null ? '' : `, ${awayScore}–${homeScore}`;
  return (
    <li className={`border-l-4 pl-4 text-sm ${current ? 'border-accent' : 'border-line'}`}>
      <p className="font-medium tabular">
        {name}
        {score}, {counted(pitches, 'pitch', 'pitches')}
        {current && <span className="text-accent"> · shown on this page</span>}
      </p>
      <p className="text-muted tabular">
        {feedTimestamp ? (
          <>
            Feed of <time dateTime={feedTimestamp}>{utcTime(feedTimestamp)}</time>
          </>
        ) : (
          'Feed without a time'
        )}
        {observedAt && (
          <>
            , first seen <time dateTime={observedAt}>{utcTime(observedAt)}</time>
          </>
        )}
        {wasLoaded ? `, ${counted(rowsWritten, 'row')} written` : ', not loaded: a newer one was there'}
      </p>
      <Changes changes={version.changes} />
    </li>
  );
}

/** The version ledger: each content that the game's feed had, oldest first, and what each changed. */
export function GameVersions({
  versions,
  currentHash,
}: {
  versions: GameVersion[];
  currentHash: string | null;
}) {
  if (versions.length === 0) return null;
  const places = versions.some((version) => version.changes.length > 0);
  return (
    <Section
      id="versions"
      title="Versions"
      note={
        <>
          {historyInWords(versions)}
          {places && ' A place such as 3/5 is event 5 of turn at bat 3, both counted from zero.'}
        </>
      }
    >
      <ol className="space-y-5">
        {versions.map((version) => (
          <Version
            key={version.contentHash}
            version={version}
            current={version.contentHash === currentHash}
          />
        ))}
      </ol>
    </Section>
  );
}
