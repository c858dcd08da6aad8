import type { Lake } from '../lake/open-lake';
import type { StatsApi } from '../sources/stats-api';
import type { Store } from '../store/open-store';

/** What activities work with; the worker opens them once. */
export interface ActivityDependencies {
  readonly source: StatsApi;
  /** `mlb` or `league`: first part of every lake key. */
  readonly sourceName: string;
  readonly lake: Lake;
  readonly store: Store;
}
