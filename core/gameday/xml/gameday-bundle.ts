import { IngestError } from '../../errors';
import { isObject, object, optionalText, text, within } from '../fields';
import type { GamedayTexts } from './game-files';

/**
 * A game's XML files as one piece of content, since they are read together: one hash names the version.
 */
export interface GamedayBundle {
  /** Name of the folder, such as `gid_2014_06_18_colmlb_lanmlb_1`. */
  readonly gid: string;
  /** `R`, `F` …, as the operator gave it; game.xml's own stands before it. */
  readonly gameType?: string;
  readonly files: GamedayTexts;
}

/** The bundle's bytes: equal files give equal bytes, in whatever order they were found. */
export function writeBundle({ gid, gameType, files }: GamedayBundle): string {
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return JSON.stringify({ gid, ...(gameType === undefined ? {} : { gameType }), files: sorted });
}

/** @throws IngestError `ShapeMismatch`, `FieldMismatch` */
export function readBundle(json: unknown): GamedayBundle {
  if (!isObject(json)) {
    throw new IngestError(
      'ShapeMismatch',
      'not a bundle of Gameday files: gid and files are expected at the top',
    );
  }
  const files = object(json, 'files');
  const gameType = optionalText(json, 'gameType');
  return {
    gid: text(json, 'gid'),
    ...(gameType === null ? {} : { gameType }),
    files: Object.fromEntries(
      Object.keys(files).map((name) => [name, within('files', () => text(files, name))]),
    ),
  };
}
