import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import { gamePk } from '../core/ids';
import type { GamePk, IsoDate } from '../core/ids';
import { LAKE_KINDS, kindOfRawKey, manifestKey, rawKey } from '../lake/keys';
import type { LakeKind } from '../lake/keys';
import type { LakeAuditNote } from '../store/lake-audit';
import type { AuditProblem } from '../workflows/contracts';
import type { ActivityDependencies } from './dependencies';
import { GAME_KINDS } from './kept-game';

/** What a day's audit found. */
export interface AuditedDay {
  readonly entries: number;
  readonly objects: number;
  readonly bytes: number;
  readonly rowsChecked: number;
  /** The first twenty. */
  readonly problems: readonly AuditProblem[];
  readonly problemCount: number;
}

const MOST_PROBLEMS = 20;
/** Objects read at once: the lake's answers overlap with the hashing. */
const LANES = 4;

/** A key that something leads to, and the way to mend it. */
interface Lead {
  readonly lakeKey: string;
  readonly gamePk: GamePk | null;
  readonly mend: string;
}

const isGameKind = (kind: LakeKind): boolean => (GAME_KINDS as readonly LakeKind[]).includes(kind);

/** How an operator gets an object of a kind once more. */
function againBy(kind: LakeKind, day: IsoDate): string {
  if (kind === 'transactions') return `ask for transactions ${day.slice(0, 7)} again`;
  return kind.endsWith('-csv') ? 'import the file again' : `ingest ${day} again`;
}

/** Days of which the lake or the database holds anything, within the bounds. */
export function listAuditDays({ lake, store, sourceName }: ActivityDependencies) {
  return async ({
    from,
    to,
  }: {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
  }): Promise<IsoDate[]> => {
    const kinds = await Promise.all(LAKE_KINDS.map((kind) => lake.days(sourceName, kind)));
    const days = [...new Set([...kinds.flat(), ...(await store.loadedDays())])].sort() as IsoDate[];
    return days.filter((day) => (from === null || day >= from) && (to === null || day <= to));
  };
}

/**
 * Reads every object that a manifest entry or a database row of the day leads to. A game whose object is lost or
 * damaged is quarantined; nothing is refetched and no row is touched: what is mended by itself is never understood.
 */
export function auditDay({ lake, store, sourceName }: ActivityDependencies) {
  async function leadsOf(day: IsoDate) {
    const leads = new Map<string, Lead>();
    let entries = 0;
    for (const kind of LAKE_KINDS) {
      for await (const entry of lake.entries(sourceName, kind, `${day}/`)) {
        entries += 1;
        const lakeKey = rawKey(entry, entry.hash);
        leads.set(lakeKey, {
          lakeKey,
          gamePk: isGameKind(kind) ? gamePk(Number(entry.id)) : null,
          mend: `remove it and ${manifestKey(entry)} from the lake, then ${againBy(kind, day)}`,
        });
      }
    }
    const rows = await store.lakeReferences(day);
    for (const { lakeKey, gamePk: pk, table } of rows) {
      if (leads.has(lakeKey)) continue;
      const again = againBy(kindOfRawKey(lakeKey) ?? 'feed', day);
      const mend = `a row of ${table} leads to it: ${again}`;
      leads.set(lakeKey, { lakeKey, gamePk: pk, mend });
    }
    return { leads: [...leads.values()], entries, rowsChecked: rows.length };
  }

  async function quarantine({ gamePk: pk, lakeKey }: Lead, day: IsoDate, message: string): Promise<void> {
    if (pk === null) return;
    await store.recordGameIngest({
      gamePk: pk,
      officialDate: day,
      season: Number(day.slice(0, 4)),
      outcome: 'quarantined',
      errorKind: 'LakeCorrupt',
      errorMessage: message,
      lakeKey,
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
    });
  }

  return async ({ day }: { readonly day: IsoDate }): Promise<AuditedDay> => {
    const { leads, entries, rowsChecked } = await leadsOf(day);
    const problems: AuditProblem[] = [];
    let objects = 0;
    let bytes = 0;
    const queue = [...leads];
    const lane = async () => {
      for (let lead = queue.shift(); lead !== undefined; lead = queue.shift()) {
        cancellationSignal().throwIfAborted();
        try {
          bytes += (await lake.getRaw(lead.lakeKey)).length;
          objects += 1;
        } catch (error) {
          if (!(error instanceof IngestError) || error.kind !== 'LakeCorrupt') throw error;
          const message = `${error.message}; to mend it, ${lead.mend}`;
          await quarantine(lead, day, message);
          problems.push({ day, lakeKey: lead.lakeKey, gamePk: lead.gamePk, message });
        }
        heartbeat(objects);
      }
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    problems.sort((a, b) => (a.lakeKey < b.lakeKey ? -1 : 1));
    const shown = problems.slice(0, MOST_PROBLEMS);
    return { entries, objects, bytes, rowsChecked, problems: shown, problemCount: problems.length };
  };
}

/**
 * Counts content that no manifest entry names: left behind by a download that was cut between its two writes. Kinds
 * are taken one by one, and of a hash 16 digits are remembered: a million objects are some 100 MB.
 */
export function countOrphans({ lake, sourceName }: ActivityDependencies) {
  return async (_: Record<string, never>): Promise<number> => {
    let orphans = 0;
    for (const kind of LAKE_KINDS) {
      // Refused answers have no manifest entry on purpose.
      if (kind === 'refused') continue;
      const named = new Set<string>();
      for await (const { id, hash } of lake.entries(sourceName, kind)) {
        named.add(`${id}/${hash.slice(0, 16)}`);
        heartbeat(orphans);
      }
      for await (const key of lake.rawKeys(sourceName, kind)) {
        const [id = '', file = ''] = key.split('/').slice(-2);
        if (!named.has(`${id}/${file.slice(0, 16)}`)) orphans += 1;
        heartbeat(orphans);
      }
    }
    return orphans;
  };
}

/** Notes the end of an audit. */
export function recordAudit({ store }: ActivityDependencies) {
  return (note: LakeAuditNote): Promise<void> => store.recordLakeAudit(note);
}
