import { readFile } from 'node:fs/promises';
import { IngestError } from '../../core/errors';
import { identifyGame } from '../../core/gameday/xml/identify';
import { writeBundle } from '../../core/gameday/xml/gameday-bundle';
import type { GamePk } from '../../core/ids';
import { parseSavantCsv } from '../../core/statcast/parse-savant-csv';
import type { Lake } from '../../lake/open-lake';
import type { LakeSubject } from '../../lake/keys';
import type { Store } from '../../store/open-store';
import type { ImportItem } from '../../workflows/contracts';
import { readTexts, shortHash } from './import-files';
import type { CsvFile, GameFolder, HistoryFile } from './import-files';

export interface ImportContext {
  readonly lake: Lake;
  readonly store: Pick<Store, 'findGame'>;
  readonly source: string;
  /** Given by the operator for a single game that nothing else identifies. */
  readonly gamePk?: GamePk | undefined;
  readonly gameType?: string | undefined;
}

/**
 * Keeps a history file in the lake, verbatim, before anybody tries to read more of it than which game it is.
 *
 * @throws IngestError `BadInput` when the game can't be told, `ShapeMismatch` for a CSV file that is not Savant's
 */
export function keepHistoryFile(file: HistoryFile, context: ImportContext): Promise<ImportItem> {
  return file.kind === 'game' ? keepGame(file, context) : keepCsv(file, context);
}

async function keepGame(folder: GameFolder, context: ImportContext): Promise<ImportItem> {
  const files = await readTexts(folder);
  const { gid, gamePk: own, awayTeamId, homeTeamId } = identifyGame(files, folder.name);
  if (gid === undefined) {
    throw new IngestError(
      'BadInput',
      `${folder.path}: which game? Name the folder like gid_2014_06_18_colmlb_lanmlb_1, or add boxscore.xml`,
    );
  }
  const { officialDate, awayCode, homeCode, gameNumber } = gid;
  const named =
    own ??
    context.gamePk ??
    (awayTeamId && homeTeamId
      ? await context.store.findGame({ officialDate, awayTeamId, homeTeamId, gameNumber })
      : undefined);
  if (named === undefined) {
    throw new IngestError(
      'BadInput',
      `${folder.path}: gamePk: neither the files nor the schedule know game ${gameNumber} of ${awayCode} at ${homeCode} ` +
        `on ${officialDate}: ingest that day's schedule, or give --game-pk`,
    );
  }
  if (own !== undefined && context.gamePk !== undefined && own !== context.gamePk) {
    throw new IngestError('BadInput', `${folder.path}: --game-pk ${context.gamePk}: the files say ${own}`);
  }
  const gameType = context.gameType === undefined ? {} : { gameType: context.gameType };
  const bytes = Buffer.from(writeBundle({ gid: folder.name, ...gameType, files }));
  return keep(context, 'gameday-xml', String(named), bytes, officialDate, folder.path);
}

async function keepCsv(file: CsvFile, context: ImportContext): Promise<ImportItem> {
  const bytes = await readFile(file.path);
  const days = parseSavantCsv(bytes.toString('utf8'), file.path).map(({ gameDate }) => gameDate);
  const [first] = days.sort();
  if (first === undefined)
    throw new IngestError('ShapeMismatch', `${file.path}: no pitches below the header`);
  return keep(context, 'statcast-csv', shortHash(bytes), bytes, first, file.path);
}

async function keep(
  { lake, source }: ImportContext,
  kind: ImportItem['kind'],
  id: string,
  bytes: Buffer,
  day: string,
  place: string,
): Promise<ImportItem> {
  const subject: LakeSubject = { source, kind, id };
  const { hash, observedAt } = await lake.keep(subject, bytes, { day, url: `file:${place}`, workflowId: '' });
  return { kind, id, day, observedAt, hash };
}
