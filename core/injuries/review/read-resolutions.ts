import { IngestError } from '../../errors';
import { foldName } from '../../fold-name';
import { isObject, list, object, text, within } from '../../gameday/fields';
import type { Json } from '../../gameday/fields';
import { playerId } from '../../ids';
import type { Resolution, Resolutions } from './resolution';

/**
 * Reads the file of decisions about one source's transactions (`resolutions.json`).
 *
 * @param file - its content: `{ "<source>": [ { "decide": … } ] }`
 * @throws IngestError `FieldMismatch` with the path of what is wrong; two decisions about one thing are wrong
 */
export function readResolutions(file: unknown, source: string): Resolutions {
  if (!isObject(file)) throw new IngestError('ShapeMismatch', 'resolutions: expected an object');
  const sources = object(file, 'sources');
  const entries = sources[source] === undefined ? [] : within('sources', () => list(sources, source));
  const known = new Map<string, Resolution>();
  entries.forEach((entry, n) =>
    within(`sources.${source}[${n}]`, () => {
      const resolution = readOne(entry);
      const key = keyOf(resolution);
      if (known.has(key)) throw new IngestError('FieldMismatch', `decided twice: ${key}`, { path: '' });
      known.set(key, resolution);
    }),
  );
  const find = (kind: string, ...parts: string[]) => known.get([kind, ...parts].join('/'));
  return {
    count: known.size,
    person: (transaction, name) => {
      const found = find('move', transaction, foldName(name));
      return found?.decide === 'person' ? found.playerId : null;
    },
    isDropped: (transaction, name) => find('move', transaction, foldName(name))?.decide === 'drop',
    dismissal: (review) => find('review', review)?.why ?? null,
  };
}

const keyOf = (resolution: Resolution): string =>
  resolution.decide === 'dismiss'
    ? `review/${resolution.review}`
    : `move/${resolution.transaction}/${foldName(resolution.name)}`;

function readOne(entry: unknown): Resolution {
  if (!isObject(entry)) throw new IngestError('FieldMismatch', 'expected an object', { path: '' });
  const decide = text(entry, 'decide');
  const why = text(entry, 'why');
  if (decide === 'dismiss') return { decide, review: text(entry, 'review'), why };
  const about = { transaction: text(entry, 'transaction'), name: text(entry, 'name'), why };
  if (decide === 'drop') return { decide, ...about };
  if (decide === 'person') return { decide, ...about, playerId: playerId(personOf(entry)) };
  throw new IngestError(
    'FieldMismatch',
    `decide: expected person, drop or dismiss, found ${JSON.stringify(decide)}`,
    { path: 'decide' },
  );
}

function personOf(entry: Json): number {
  const id = entry.playerId;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
  throw new IngestError(
    'FieldMismatch',
    `playerId: expected a player's number, found ${JSON.stringify(id)}`,
    {
      path: 'playerId',
    },
  );
}
