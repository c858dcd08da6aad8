import type { DataVersion } from '../../store/read/data-version';

/** What is known of the data behind the site. */
export interface DataSight {
  /** The last version that was seen; null before the first. */
  readonly version: string | null;
  /** Since when the database has not answered, ms; null while it does. */
  readonly awaySince: number | null;
}

interface WatchOptions {
  /** How old a sight may be. */
  everyMs?: number;
  /** How long a request waits for a new sight before it takes the database for being away. */
  patienceMs?: number;
  onChange?: (sight: DataSight) => void;
  now?: () => number;
}

/**
 * Looks at the version of the data when a request asks, once in `everyMs` for all of them. While the database is away
 * nobody waits: it is asked in the background.
 */
export function watchData(
  read: () => Promise<DataVersion>,
  { everyMs = 1_000, patienceMs = 1_000, onChange = () => {}, now = Date.now }: WatchOptions = {},
): () => Promise<DataSight> {
  let sight: DataSight = { version: null, awaySince: null };
  let lookedAt = -Infinity;
  let looking: Promise<void> | null = null;
  const see = (seen: DataSight) => {
    const changed =
      (seen.awaySince === null) !== (sight.awaySince === null) || seen.version !== sight.version;
    sight = seen;
    if (changed) onChange(seen);
  };
  const away = () => see({ ...sight, awaySince: sight.awaySince ?? now() });
  const look = async () => {
    try {
      see({ version: (await read()).id, awaySince: null });
    } catch {
      away();
    } finally {
      lookedAt = now();
      looking = null;
    }
  };
  return async () => {
    if (now() - lookedAt < everyMs) return sight;
    looking ??= look();
    if (sight.awaySince !== null) return sight;
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMs)));
    const answered = looking;
    await Promise.race([answered, patience]);
    clearTimeout(timer);
    if (looking === answered) away();
    return sight;
  };
}
