import type { ParsedGame } from '../parsed-game';
import type { Findings } from './findings';

/** More events than a plate appearance can hold, so that both indexes fit one number. */
const ROOM = 1_000;

interface Keyed {
  readonly atBatIndex: number;
}

/** No two rows of a table share a key, and no pitch id stands on two pitches. */
export function checkKeys(parsed: ParsedGame, findings: Findings): void {
  const check = <Row extends Keyed>(table: string, rows: readonly Row[], index: (row: Row) => number) => {
    const twice = firstRepeated(rows, (row) => row.atBatIndex * ROOM + index(row));
    if (twice === undefined) return;
    const place = `${table} ${Math.floor(twice / ROOM)}/${twice % ROOM}`;
    findings.quarantine('unique_keys', place, 'two rows have this key');
  };
  check('plate appearance', parsed.plateAppearances, () => 0);
  check('pitch', parsed.pitches, (row) => row.eventIndex);
  check('batted ball', parsed.battedBalls, (row) => row.eventIndex);
  check('runner', parsed.runners, (row) => row.runnerIndex);
  check('event', parsed.events, (row) => row.eventIndex);
  checkPlayIds(parsed, findings);
}

/** Feeds list rows in the order of their keys, which needs no set; any other order falls back to one. */
function firstRepeated<Row>(rows: readonly Row[], key: (row: Row) => number): number | undefined {
  let last = -1;
  for (const row of rows) {
    const own = key(row);
    if (own <= last) return repeatedAnywhere(rows.map(key));
    last = own;
  }
  return undefined;
}

function repeatedAnywhere(keys: readonly number[]): number | undefined {
  const seen = new Set<number>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

/** Two pitches with one id join to each other's rows elsewhere; the rows themselves stay apart by their keys. */
function checkPlayIds({ pitches }: ParsedGame, findings: Findings): void {
  const seen = new Set<string>();
  for (const { playId, atBatIndex, eventIndex } of pitches) {
    if (playId === null) continue;
    if (seen.has(playId)) {
      findings.warn('unique_play_ids', `pitch ${atBatIndex}/${eventIndex}`, `play id ${playId} stands twice`);
    }
    seen.add(playId);
  }
}
