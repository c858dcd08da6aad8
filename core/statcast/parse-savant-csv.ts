import { isIsoDate } from '../calendar';
import { readCsvRecords } from '../csv/read-records';
import type { CsvRecord, NumberedRecord } from '../csv/read-records';
import { IngestError } from '../errors';
import { gamePk, playerId } from '../ids';
import type { IsoDate } from '../ids';
import { optionalInteger, optionalNumber, optionalText, requiredInteger, requiredText } from './csv-fields';
import type { SavantPitch, StatcastValues } from './savant-pitch';

/** Columns that say which pitch a row is about. */
const KEY_COLUMNS = ['game_pk', 'game_date', 'at_bat_number', 'pitch_number', 'pitcher', 'batter'] as const;

/** What Savant lists among the pitches though nobody threw it; feeds call it `no_pitch`. */
const NOT_THROWN = /^automatic_(ball|strike)/;

/**
 * Reads a CSV file of Baseball Savant's statcast search. Columns are found by name: there were 87 of them in 2020 and
 * 118 in 2025, and some names stand there twice. Rows may come in any order; a pitch that is listed twice counts once.
 *
 * @param text - the whole file, a byte order mark before it or not
 * @param file - its name, for errors
 * @throws IngestError `ShapeMismatch` when it is no such file, `FieldMismatch` with file, line, column and value
 */
export function parseSavantCsv(text: string, file: string): SavantPitch[] {
  const records = readCsvRecords(text, file, { what: "Savant's pitches", columns: KEY_COLUMNS });
  const at = <T>(numbered: NumberedRecord, read: (record: CsvRecord) => T): T =>
    located(file, numbered, read);
  const automatic = new Map<string, number[]>();
  const thrown: NumberedRecord[] = [];
  for (const numbered of records) {
    if (NOT_THROWN.test(numbered.record.description ?? '')) {
      const [turn, number] = at(numbered, (record) => [
        turnOf(record),
        requiredInteger(record, 'pitch_number'),
      ]);
      automatic.set(turn, [...(automatic.get(turn) ?? []), number]);
    } else thrown.push(numbered);
  }
  const pitches = new Map<string, SavantPitch>();
  for (const numbered of thrown) {
    const pitch = at(numbered, (record) => pitchOf(record, automatic.get(turnOf(record)) ?? []));
    const key = `${pitch.gamePk}/${pitch.atBatIndex}/${pitch.pitchNumber}`;
    if (!pitches.has(key)) pitches.set(key, pitch);
  }
  return [...pitches.values()];
}

function located<T>(file: string, { record, info }: NumberedRecord, read: (record: CsvRecord) => T): T {
  try {
    return read(record);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    const place = `${file} line ${info.lines}`;
    throw new IngestError(error.kind, `${place}: ${error.message}`, {
      ...error.facts,
      path: `${place}: ${error.facts.path ?? ''}`,
    });
  }
}

function turnOf(record: CsvRecord): string {
  return `${requiredInteger(record, 'game_pk')}/${requiredInteger(record, 'at_bat_number')}`;
}

function pitchOf(record: CsvRecord, automatic: readonly number[]): SavantPitch {
  const number = requiredInteger(record, 'pitch_number');
  return {
    gamePk: gamePk(requiredInteger(record, 'game_pk')),
    gameDate: dayOf(record),
    atBatIndex: requiredInteger(record, 'at_bat_number') - 1,
    pitchNumber: number - automatic.filter((other) => other < number).length,
    pitcherId: playerId(requiredInteger(record, 'pitcher')),
    batterId: playerId(requiredInteger(record, 'batter')),
    balls: optionalInteger(record, 'balls'),
    strikes: optionalInteger(record, 'strikes'),
    values: valuesOf(record),
  };
}

function dayOf(record: CsvRecord): IsoDate {
  const written = requiredText(record, 'game_date');
  const day = written.slice(0, 10);
  if (isIsoDate(day)) return day;
  throw new IngestError('FieldMismatch', `game_date: expected a day, found ${JSON.stringify(written)}`, {
    path: 'game_date',
  });
}

function valuesOf(record: CsvRecord): StatcastValues {
  const number = (column: string) => optionalNumber(record, column);
  return {
    pitchType: optionalText(record, 'pitch_type'),
    releasePosX: number('release_pos_x'),
    releasePosZ: number('release_pos_z'),
    effectiveSpeed: number('effective_speed'),
    spinAxis: optionalInteger(record, 'spin_axis'),
    armAngle: number('arm_angle'),
    batSpeed: number('bat_speed'),
    swingLength: number('swing_length'),
    attackAngle: number('attack_angle'),
    attackDirection: number('attack_direction'),
    swingPathTilt: number('swing_path_tilt'),
    estimatedBa: number('estimated_ba_using_speedangle'),
    estimatedWoba: number('estimated_woba_using_speedangle'),
    wobaValue: number('woba_value'),
    wobaDenom: number('woba_denom'),
    launchSpeedAngle: optionalInteger(record, 'launch_speed_angle'),
    deltaHomeWinExp: number('delta_home_win_exp'),
    deltaRunExp: number('delta_run_exp'),
    infieldAlignment: optionalText(record, 'if_fielding_alignment'),
    outfieldAlignment: optionalText(record, 'of_fielding_alignment'),
  };
}
