/** In what an answer can be written. */
export const FORMATS = ['json', 'csv', 'parquet'] as const;

export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPES: Readonly<Record<Format, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  parquet: 'application/vnd.apache.parquet',
};

/** Media types by which a client may ask for a format. */
const MEDIA_TYPES: Readonly<Record<string, Format>> = {
  'application/json': 'json',
  'application/*': 'json',
  '*/*': 'json',
  'text/csv': 'csv',
  'text/*': 'csv',
  'application/vnd.apache.parquet': 'parquet',
};

interface Wish {
  type: string;
  /** From 0, not at all, to 1. */
  quality: number;
}

function readWishes(accept: string): Wish[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
    const quality = parameters.find((each) => each.startsWith('q='));
    return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
  });
}

/**
 * The format that a request asks for among those offered: by its `format` parameter, else by its Accept header
 * (RFC 9110, 12.5.1), else JSON. Null when none of them will do.
 */
export function chooseFormat(
  asked: string | null,
  accept: string | null,
  offered: readonly Format[],
): Format | null {
  if (asked !== null) return offered.find((format) => format === asked) ?? null;
  if (accept === null || accept.trim() === '') return 'json';
  const wishes = readWishes(accept).filter(({ quality }) => quality > 0);
  // A stable sort: among equals the one named first.
  for (const { type } of wishes.sort((one, other) => other.quality - one.quality)) {
    const format = MEDIA_TYPES[type];
    if (format !== undefined && offered.includes(format)) return format;
  }
  return null;
}
