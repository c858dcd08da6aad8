import { IngestError } from '../../errors';
import { childNamed, childrenNamed, optionalText, requiredInteger } from './element';
import type { XmlElement } from './element';
import { parseGid } from './gid';
import type { Gid } from './gid';
import { copyrightOf, readXml } from './read-xml';

/** Verbatim texts of a game's files by name; `inning/` before the name is left out. */
export type GamedayTexts = Readonly<Record<string, string>>;

/** A game's files, read and in order. */
export interface GamedayFiles {
  readonly gid: Gid;
  /** By number: 1, 2 … 10, 11, whatever order the files are listed in. */
  readonly innings: readonly XmlElement[];
  readonly players: XmlElement | undefined;
  readonly game: XmlElement | undefined;
  readonly boxScore: XmlElement | undefined;
  readonly hitChart: XmlElement | undefined;
  /** Gameday's letter for the state of the game, such as `F`. */
  readonly status: string | null;
  readonly copyright: string | null;
}

const INNING_FILE = /^inning_\d{1,2}\.xml$/;
const OTHERS: readonly string[] = [
  'inning_all.xml',
  'inning_hit.xml',
  'players.xml',
  'game.xml',
  'boxscore.xml',
];

/** A file that is read; others that lie beside it (`eventLog.xml`, `batters/`) tell nothing new. */
export function isGamedayFile(name: string): boolean {
  return OTHERS.includes(name) || INNING_FILE.test(name);
}

/**
 * Reads the files of one game.
 *
 * @param texts - the verbatim files; innings in `inning_all.xml` or in one file each
 * @param folder - name of the folder they lay in; a box score's game id stands in where it says nothing
 * @throws IngestError `ShapeMismatch` when a file is broken or there are no innings, `FieldMismatch`
 */
export function readGameFiles(texts: GamedayTexts, folder: string): GamedayFiles {
  const read = (name: string) => {
    const text = texts[name];
    return text === undefined ? undefined : readXml(text, name);
  };
  const all = read('inning_all.xml');
  const boxScore = read('boxscore.xml');
  const written = all
    ? childrenNamed(all, 'inning')
    : Object.keys(texts)
        .filter((name) => INNING_FILE.test(name))
        .map((name) => readXml(texts[name] ?? '', name));
  const first = Object.keys(texts)
    .sort()
    .map((name) => copyrightOf(texts[name] ?? ''));
  return {
    gid: gidOf(folder, boxScore),
    innings: wholeGame(inOrder(written, folder), boxScore),
    players: read('players.xml'),
    game: read('game.xml'),
    boxScore,
    hitChart: read('inning_hit.xml'),
    status: optionalText(boxScore, 'status_ind') ?? optionalText(all, 'ind'),
    copyright: first.find((text) => text !== null) ?? null,
  };
}

function gidOf(folder: string, boxScore: XmlElement | undefined): Gid {
  const gid = parseGid(folder) ?? parseGid(optionalText(boxScore, 'game_id') ?? '');
  if (gid !== undefined) return gid;
  throw new IngestError(
    'ShapeMismatch',
    `folder "${folder}": expected a name such as gid_2014_06_18_colmlb_lanmlb_1, or a boxscore.xml with a game_id`,
    { path: 'folder' },
  );
}

function inOrder(innings: readonly XmlElement[], folder: string): XmlElement[] {
  const played = innings.filter((inning) => childNamed(inning, 'top') !== undefined);
  const numbered = played.map((element) => ({ element, number: requiredInteger(element, 'num') }));
  numbered.sort((a, b) => a.number - b.number);
  const twice = numbered.find(({ number }, place) => number === numbered[place - 1]?.number);
  if (twice !== undefined) {
    const path = `${twice.element.path}@num`;
    throw new IngestError(
      'FieldMismatch',
      `${path}: expected each inning once, found ${twice.number} again`,
      {
        path,
      },
    );
  }
  if (numbered.length > 0) return numbered.map(({ element }) => element);
  throw new IngestError('ShapeMismatch', `folder "${folder}": no innings: inning_all.xml or inning_1.xml …`, {
    path: 'inning',
  });
}

/**
 * Refuses innings after which more must come: a folder that lost its last files would read as a short game. A game that
 * was called says "more" too, but then its line score ends where the files end.
 */
function wholeGame(innings: XmlElement[], boxScore: XmlElement | undefined): XmlElement[] {
  const last = innings.at(-1);
  if (last === undefined || optionalText(last, 'next') !== 'Y') return innings;
  const number = requiredInteger(last, 'num');
  const printed = childrenNamed(childNamed(boxScore, 'linescore'), 'inning_line_score');
  if (printed.length === number) return innings;
  throw new IngestError(
    'ShapeMismatch',
    `${last.path}@next: expected inning ${number + 1}, found none: a file seems to be missing`,
    { path: `${last.path}@next` },
  );
}
