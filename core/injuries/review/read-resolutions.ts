import { isIsoDate } from '../../calendar';
import { IngestError } from '../../errors';
import { foldName } from '../../fold-name';
import { isObject, list, object, optionalInteger, optionalText, text, within } from '../../gameday/fields';
import type { Json } from '../../gameday/fields';
import { playerId, teamId } from '../../ids';
import type { IsoDate } from '../../ids';
import type { MoveInQuestion, MovesMeant, Resolution, Resolutions } from './resolution';

/**
 * Reads the file of decisions about one source's transactions (`resolutions.json`).
 *
 * @param file - its content: `{ "sources": { "<source>": [ { "decide": … } ] } }`
 * @throws IngestError `FieldMismatch` with the path of what is wrong
 */
export function readResolutions(file: unknown, source: string): Resolutions {
  if (!isObject(file)) throw new IngestError('ShapeMismatch', 'resolutions: expected an object');
  const sources = object(file, 'sources');
  const entries = sources[source] === undefined ? [] : within('sources', () => list(sources, source));
  const byName = new Map<string, Exclude<Resolution, { decide: 'dismiss' }>[]>();
  const dismissed = new Map<string, string>();
  entries.forEach((entry, n) =>
    within(`sources.${source}[${n}]`, () => {
      const resolution = readOne(entry);
      if (resolution.decide === 'dismiss') dismissed.set(resolution.review, resolution.why);
      else {
        const key = foldName(resolution.name);
        byName.set(key, [...(byName.get(key) ?? []), resolution]);
      }
    }),
  );
  const about = (move: MoveInQuestion) =>
    (byName.get(foldName(move.name)) ?? []).filter((resolution) => isMeant(resolution, move));
  return {
    count: entries.length,
    person: (move) => {
      const found = about(move).find(({ decide }) => decide === 'person');
      return found?.decide === 'person' ? found.playerId : null;
    },
    isDropped: (move) => about(move).some(({ decide }) => decide === 'drop'),
    dismissal: (review) => dismissed.get(review) ?? null,
  };
}

function isMeant(meant: MovesMeant, move: MoveInQuestion): boolean {
  if (meant.transaction !== undefined && meant.transaction !== move.transactionId) return false;
  if (meant.positions !== undefined && !meant.positions.includes(move.position ?? '')) return false;
  if (meant.teamId !== undefined && meant.teamId !== move.teamId) return false;
  if (meant.from !== undefined && move.date < meant.from) return false;
  return meant.to === undefined || move.date <= meant.to;
}

function readOne(entry: unknown): Resolution {
  if (!isObject(entry)) throw new IngestError('FieldMismatch', 'expected an object', { path: '' });
  const decide = text(entry, 'decide');
  const why = text(entry, 'why');
  if (decide === 'dismiss') return { decide, review: text(entry, 'review'), why };
  if (decide === 'drop') return { decide, ...movesMeant(entry), why };
  if (decide === 'person') return { decide, ...movesMeant(entry), playerId: playerId(personOf(entry)), why };
  throw wrong('decide', 'person, drop or dismiss', decide);
}

function movesMeant(entry: Json): MovesMeant {
  const transaction = optionalText(entry, 'transaction');
  const club = optionalInteger(entry, 'teamId');
  const [from, to] = [day(entry, 'from'), day(entry, 'to')];
  return {
    name: text(entry, 'name'),
    ...(transaction === null ? {} : { transaction }),
    ...(entry.positions === undefined ? {} : { positions: list(entry, 'positions').map(String) }),
    ...(club === null ? {} : { teamId: teamId(club) }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
}

function day(entry: Json, key: string): IsoDate | null {
  const value = optionalText(entry, key);
  if (value === null || isIsoDate(value)) return value;
  throw wrong(key, 'a day', value);
}

function personOf(entry: Json): number {
  const id = entry.playerId;
  if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) return id;
  throw wrong('playerId', "a player's number", id);
}

function wrong(path: string, expected: string, value: unknown): IngestError {
  return new IngestError('FieldMismatch', `${path}: expected ${expected}, found ${JSON.stringify(value)}`, {
    path,
  });
}
