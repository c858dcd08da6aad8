import type { StoreConnections } from './connections';
import { retryConflicts } from './failures';

export interface DataSourceNote {
  readonly source: string;
  readonly fictional: boolean;
  /** The copyright line of the answer. */
  readonly copyright: string;
}

/** Keeps the source's name and copyright line with its data; writes only when they are new. */
export async function recordSource({ prisma }: StoreConnections, note: DataSourceNote): Promise<void> {
  const known = await retryConflicts(() => prisma.dataSource.findUnique({ where: { source: note.source } }));
  if (known?.copyright === note.copyright && known.fictional === note.fictional) return;
  await retryConflicts(() =>
    prisma.dataSource.upsert({ where: { source: note.source }, create: note, update: note }),
  );
}
