import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { readInjuriesAsOf } from './injuries-as-of';
import { readStintLines, STINT_COLUMNS, type StintLine } from './injuries-line';
import type { Reader } from './reader';
import { readRows } from './rows';
import { readStintEvidence, type StintSentence } from './stint-evidence';
import { readHurtMoment, type HurtMoment } from './stint-hurt';

export interface StintDiagnosis {
  region: string | null;
  side: string | null;
  nature: string | null;
  /** As the vocabulary names it, such as `rotator cuff`. */
  part: string | null;
  qualifiers: string[];
  /** Since when, for a surgery: `2014-07` or `2015`. */
  since: string | null;
}

/** A game he played in, and the day of it. */
export interface PlayedGame {
  date: string;
  /** Null where that day's games are not loaded. */
  gamePk: number | null;
}

/** A stint with all that is known of it. */
export interface StintPage {
  stint: StintLine & {
    /** placed, retroactive, retroactive_repaired, first_mention. */
    startHow: string;
    /** As written, where that was mended or disregarded. */
    retroactiveAsWritten: string | null;
    rehabFrom: string | null;
    reason: string | null;
  };
  lists: { from: string; days: number | null }[];
  diagnoses: StintDiagnosis[];
  lastPlayed: PlayedGame | null;
  returned: PlayedGame | null;
  hurt: HurtMoment | null;
  evidence: StintSentence[];
  /** His other stints, in order of time. */
  others: StintLine[];
  asOf: string | null;
}

type FullRow = StintLine & {
  startHow: string;
  retroactiveAsWritten: Date | null;
  rehabFrom: Date | null;
  lastPlayedOn: Date | null;
  returnedOn: Date | null;
  reason: string | null;
  hurtGamePk: number | null;
  hurtAtBatIndex: number | null;
  hurtEventIndex: number | null;
  hurtHow: string | null;
  hurtBodyPart: string | null;
};

/** Of two games on a day, the later one before and the earlier one after. */
async function readPlayed(
  reader: Reader,
  playerId: number,
  day: Date | null,
  which: 'first' | 'last',
): Promise<PlayedGame | null> {
  if (day === null) return null;
  const date = toDay(day);
  const games = await readRows<{ gamePk: number }>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk FROM game_player
    WHERE player_id = ${playerId} AND official_date = ${date} AND played = TRUE ORDER BY game_pk`,
  );
  return { date, gamePk: games.at(which === 'first' ? 0 : -1)?.gamePk ?? null };
}

async function readDiagnoses(reader: Reader, stintId: string): Promise<StintDiagnosis[]> {
  const rows = await readRows<Omit<StintDiagnosis, 'qualifiers'> & { qualifiers: string }>(
    reader,
    Prisma.sql`
    SELECT region, side, nature, part, qualifiers, since FROM stint_diagnosis
    WHERE stint_id = ${stintId} ORDER BY ordinal`,
  );
  return rows.map(({ qualifiers, ...row }) => ({
    ...row,
    qualifiers: qualifiers.split(' ').filter(Boolean),
  }));
}

async function readLists(reader: Reader, stintId: string): Promise<StintPage['lists']> {
  const rows = await readRows<{ from: Date; days: number | null }>(
    reader,
    Prisma.sql`
    SELECT from_date AS \`from\`, list_days AS days FROM stint_list WHERE stint_id = ${stintId} ORDER BY ordinal`,
  );
  return rows.map(({ from, days }) => ({ from: toDay(from), days }));
}

/** Null when there is no stint of that id. All by primary keys and the player's index. */
export async function readStint(reader: Reader, stintId: string): Promise<StintPage | null> {
  const [row] = await readRows<FullRow>(
    reader,
    Prisma.sql`
    SELECT ${STINT_COLUMNS}, s.start_how AS startHow, s.retroactive_as_written AS retroactiveAsWritten,
           s.rehab_from AS rehabFrom, s.last_played_on AS lastPlayedOn, s.returned_on AS returnedOn, s.reason,
           s.hurt_game_pk AS hurtGamePk, s.hurt_at_bat_index AS hurtAtBatIndex, s.hurt_event_index AS hurtEventIndex,
           s.hurt_how AS hurtHow, s.hurt_body_part AS hurtBodyPart
    FROM injury_stint s WHERE s.stint_id = ${stintId}`,
  );
  if (row === undefined) return null;
  const { startHow, retroactiveAsWritten, rehabFrom, lastPlayedOn, returnedOn, reason, hurtGamePk, hurtAtBatIndex, hurtEventIndex, hurtHow, hurtBodyPart, ...line } = row; // prettier-ignore
  const [lists, diagnoses, lastPlayed, returned, hurt, evidence, others, asOf] = await Promise.all([
    readLists(reader, stintId),
    readDiagnoses(reader, stintId),
    readPlayed(reader, row.playerId, lastPlayedOn, 'last'),
    readPlayed(reader, row.playerId, returnedOn, 'first'),
    readHurtMoment(reader, {
      gamePk: hurtGamePk,
      atBatIndex: hurtAtBatIndex,
      eventIndex: hurtEventIndex,
      how: hurtHow,
      bodyPart: hurtBodyPart,
    }),
    readStintEvidence(reader, stintId),
    readStintLines(
      reader,
      Prisma.sql`
      WHERE s.player_id = ${row.playerId} AND s.stint_id <> ${stintId} ORDER BY s.started_on, s.stint_id`,
    ),
    readInjuriesAsOf(reader),
  ]);
  return {
    stint: {
      ...line,
      startHow,
      retroactiveAsWritten: retroactiveAsWritten && toDay(retroactiveAsWritten),
      rehabFrom: rehabFrom && toDay(rehabFrom),
      reason,
    },
    lists,
    diagnoses,
    lastPlayed,
    returned,
    hurt,
    evidence,
    others,
    asOf,
  };
}
