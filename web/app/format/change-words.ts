import type { GameChange } from '../../../store/read/game-versions';
import { counted } from './figure';

const ROWS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  pitch: ['pitch', 'pitches'],
  plate_appearance: ['turn at bat', 'turns at bat'],
  batted_ball: ['ball in play', 'balls in play'],
  runner_movement: ['runner’s step', 'runners’ steps'],
  play_event: ['other event', 'other events'],
  inning_line: ['inning of the line score', 'innings of the line score'],
  game_player: ['roster line', 'roster lines'],
  batting_line: ['batting line', 'batting lines'],
  pitching_line: ['pitching line', 'pitching lines'],
};

/** Columns whose names say little to a reader; all others are their own words. */
const FIELDS: Readonly<Record<string, string>> = {
  start_speed: 'speed',
  end_speed: 'speed at the plate',
  plate_x: 'location, sideways',
  plate_z: 'location, height',
  pfx_x: 'movement, sideways',
  pfx_z: 'movement, upward',
  call_code: 'call',
  play_id: 'id of the pitch',
  break_y: 'point of greatest break',
  launch_speed: 'exit velocity',
  coord_x: 'landing place, sideways',
  coord_y: 'landing place, depth',
  first_pitch_at: 'time of the first pitch',
  detailed_state: 'state in words',
  tracked_pitches: 'count of measured pitches',
  rbi: 'runs batted in',
};

const VALUE_LENGTH = 60;

const rowsOf = (table: string, rows: number): string => {
  const [one, many] = ROWS[table] ?? [table.replaceAll('_', ' '), `${table.replaceAll('_', ' ')} rows`];
  return counted(rows, one, many);
};

const value = (text: string | null): string => {
  if (text === null || text === '') return 'nothing';
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
};

/** What changed, such as "break angle changed on 258 pitches (first: 3/5, 12 → 26.4)". */
export function changeInWords(change: GameChange): string {
  const { tableName, kind, field, rowCount, exampleKey, exampleBefore, exampleAfter } = change;
  if (kind !== 'changed') return `${rowsOf(tableName, rowCount)} ${kind} (first: ${exampleKey})`;
  const step = `${value(exampleBefore)} → ${value(exampleAfter)}`;
  if (field === 'parser_version') return `read again by another version of our reader (${step})`;
  const name = FIELDS[field] ?? field.replaceAll('_', ' ');
  if (tableName === 'game') return `${name} of the game changed (${step})`;
  return `${name} changed on ${rowsOf(tableName, rowCount)} (first: ${exampleKey}, ${step})`;
}
