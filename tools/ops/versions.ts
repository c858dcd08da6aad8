import type { GameChange, GameVersion } from '../../store/read/game-versions';

/** The ledger of a game: a line a version, oldest feed first, and what each one changed. */
export function describeVersions(versions: readonly GameVersion[]): string {
  if (versions.length === 0) return 'no version is known of this game';
  return versions
    .flatMap((version) => [
      describeVersion(version),
      ...version.changes.map((change) => `  ${words(change)}`),
    ])
    .join('\n');
}

function describeVersion(version: GameVersion): string {
  const { contentHash, feedTimestamp, observedAt, state, awayScore, homeScore, pitches } = version;
  const score = awayScore === null || homeScore === null ? '' : ` ${awayScore}-${homeScore}`;
  const standing = version.isCurrent ? '  CURRENT' : '';
  return (
    `${contentHash.slice(0, 12)}  feed of ${feedTimestamp ?? 'no time'}, seen ${observedAt}  ` +
    `${state.replace('_', ' ')}${score}, ${pitches} pitches, ${version.rowsWritten} rows written${standing}`
  );
}

/** One line of what changed, such as `pitch: type_code of 2 rows, first 3/5: FF became SI`. */
export function words(change: GameChange): string {
  const { tableName, kind, field, rowCount, exampleKey, exampleBefore, exampleAfter } = change;
  const rows = `${rowCount} ${rowCount === 1 ? 'row' : 'rows'}`;
  if (kind !== 'changed') return `${tableName}: ${rows} ${kind}, first ${exampleKey}`;
  const values = `${exampleBefore ?? 'nothing'} became ${exampleAfter ?? 'nothing'}`;
  return `${tableName}: ${field} of ${rows}, first ${exampleKey}: ${values}`;
}
