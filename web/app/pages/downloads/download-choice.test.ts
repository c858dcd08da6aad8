import { expect, test } from '@jest/globals';
import { downloadAddress, downloadParameters } from './download-choice';

test.each([
  [{ kind: 'pitches', season: '2025', player: '', as: 'pitcher', format: 'csv' }, '/api/v1/pitches?season=2025&format=csv'],
  [{ kind: 'pitches', season: '', player: '7', as: 'batter', format: 'parquet' }, '/api/v1/pitches?batter=7&format=parquet'],
  [{ kind: 'plate-appearances', season: '2025', player: '7' }, '/api/v1/plate-appearances?season=2025&pitcher=7&format=csv'],
  [{ kind: 'stints', season: '2025', player: '7', format: 'json' }, '/api/v1/stints?season=2025&player=7&format=json'],
  [{ kind: 'cohorts', season: '2025', player: '7' }, '/api/v1/cohorts?format=csv'],
])('%j leads to %s', (fields, address) => {
  expect(downloadAddress(downloadParameters.parse(fields))).toBe(address);
}); // prettier-ignore

test('pitches of all time are refused, stints of all time are not', () => {
  expect(downloadParameters.safeParse({ kind: 'pitches', season: '', player: '' }).success).toBe(false);
  expect(downloadParameters.safeParse({ kind: 'stints', season: '', player: '' }).success).toBe(true);
});

test('a name in place of a player’s number is refused', () => {
  expect(downloadParameters.safeParse({ kind: 'stints', player: 'Peña' }).success).toBe(false);
});
