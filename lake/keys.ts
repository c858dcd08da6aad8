import { IngestError } from '../core/errors';
import { contentHash } from '../core/ids';
import type { ContentHash } from '../core/ids';

/** What kind of answer a lake object holds. An audit goes through all of them. */
export const LAKE_KINDS = [
  'feed',
  'schedule',
  'transactions',
  'transactions-csv',
  'register-csv',
  'people',
  'teams',
  'venues',
  'changes',
  'gameday-xml',
  'statcast-csv',
  'refused',
] as const;
export type LakeKind = (typeof LAKE_KINDS)[number];

/** A thing at the source that is fetched again and again: one game's feed, one day's schedule. */
export interface LakeSubject {
  /** `mlb` or `league`. */
  readonly source: string;
  readonly kind: LakeKind;
  /** The source's id of it: a gamePk, a date. */
  readonly id: string;
}

/** Says that some content was current for a subject at some time. Everything is in the key itself. */
export interface ManifestEntry extends LakeSubject {
  /** Day that the subject belongs to; a range of days is one listing. */
  readonly day: string;
  readonly observedAt: string;
  readonly hash: ContentHash;
}

const SEGMENT = /^[A-Za-z0-9_.-]{1,100}$/;

function segment(value: string, field: string): string {
  if (SEGMENT.test(value) && value !== '.' && value !== '..') return value;
  throw new IngestError('BadInput', `${field}: "${value}" can't stand in a lake key`, { path: field });
}

/** How content of a kind is written, for whoever looks at the lake with other tools. */
function extension(kind: LakeKind): string {
  return kind.endsWith('-csv') ? 'csv.gz' : 'json.gz';
}

/** Where content lies: by what it is and by its own hash, so that it is written once and never changed. */
export function rawKey({ source, kind, id }: LakeSubject, hash: ContentHash): string {
  return `raw/${segment(source, 'source')}/${kind}/${segment(id, 'id')}/${hash}.${extension(kind)}`;
}

/** All content of a kind. */
export function rawPrefix(source: string, kind: LakeKind): string {
  return `raw/${segment(source, 'source')}/${kind}/`;
}

/** The hash that a raw key promises. */
export function hashOfRawKey(key: string): ContentHash {
  const found = key.match(/\/([0-9a-f]{64})\.(?:json|csv)\.gz$/)?.[1];
  if (found === undefined) throw new IngestError('BadInput', `"${key}" is not a raw lake key`);
  return contentHash(found);
}

/** The kind of content that a raw key leads to; undefined for a key of another form. */
export function kindOfRawKey(key: string): LakeKind | undefined {
  const kind = key.split('/')[2];
  return LAKE_KINDS.find((known) => known === kind);
}

/** All entries of a kind on the days that begin with `days` (a day, a month, a year or nothing). */
export function manifestPrefix(source: string, kind: LakeKind, days = ''): string {
  return `manifest/${segment(source, 'source')}/${kind}/${days}`;
}

/** All entries of one subject on one day. */
export function subjectPrefix({ source, kind, id }: LakeSubject, day: string): string {
  return `${manifestPrefix(source, kind, segment(day, 'day'))}/${segment(id, 'id')}/`;
}

export function manifestKey(entry: ManifestEntry): string {
  const compact = entry.observedAt.replaceAll('-', '').replaceAll(':', '');
  return `${subjectPrefix(entry, entry.day)}${compact}-${entry.hash}.json`;
}

const MANIFEST =
  /^manifest\/([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\/(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})([\d.]+)Z-([0-9a-f]{64})\.json$/;

/** Reads a manifest key back; undefined for a key of another form. */
export function parseManifestKey(key: string): ManifestEntry | undefined {
  const parts = key.match(MANIFEST);
  if (!parts) return undefined;
  const [, source = '', kind = '', day = '', id = '', year, month, date, hour, minute, second, hash = ''] =
    parts;
  return {
    source,
    kind: kind as LakeKind,
    id,
    day,
    observedAt: `${year}-${month}-${date}T${hour}:${minute}:${second}Z`,
    hash: contentHash(hash),
  };
}
