import { describe, expect, test } from '@jest/globals';
import type { IsoDate } from '../../core/ids';
import type { Certificate } from '../../store/certificate';
import { describeCertificate, parseSeason } from './certify';

const counts = {
  scheduled: 3, final: 2, postponed: 0, cancelled: 0, suspended: 0, pending: 0, missing: 1, quarantined: 1,
  pitches: 601, boxPitches: 601, mismatched: 0,
}; // prettier-ignore
const date = '2026-05-02' as IsoDate;
const whole = { ...counts, scheduled: 2, missing: 0, quarantined: 0 };

describe('a certificate, printed', () => {
  test('names each day that is not complete and each game that keeps it from it', () => {
    const certificate: Certificate = {
      season: 2026,
      complete: false,
      ...counts,
      days: [
        { date: '2026-05-01' as IsoDate, season: 2026, ...whole, scheduled: 0, final: 0 },
        { date, season: 2026, ...counts },
      ],
      troubled: [{ gamePk: 7, date, reason: 'quarantined', message: 'Implausible: top of inning 3' }],
    };
    expect(describeCertificate(certificate).split('\n')).toEqual([
      'season 2026: NOT COMPLETE',
      '  3 scheduled = 2 final + 1 missing (1 quarantined)',
      '  601 pitches, as many as in the box scores',
      '2026-05-02  3 scheduled = 2 final + 1 missing (1 quarantined); 601 pitches, as many as in the box scores',
      '  quarantined 7: Implausible: top of inning 3',
    ]);
  });

  test('of a complete season is three lines', () => {
    const certificate: Certificate = { season: 2026, complete: true, ...whole, days: [], troubled: [] };
    expect(describeCertificate(certificate).split('\n')).toEqual([
      'season 2026: complete',
      '  2 scheduled = 2 final',
      '  601 pitches, as many as in the box scores',
    ]);
  });

  test('of a season without a schedule says that nothing can be said', () => {
    const nothing: Certificate = {
      season: 1999,
      complete: false,
      ...whole,
      scheduled: 0,
      days: [],
      troubled: [],
    };
    expect(describeCertificate(nothing)).toBe(
      'season 1999: no schedule is known of it, so nothing can be said',
    );
  });
});

describe('a season, typed', () => {
  test('is a year', () => {
    expect(parseSeason('2026')).toBe(2026);
  });

  test.each(['26', '20266', 'next', '2026-05-01', '1700', ''])('is refused when it is "%s"', (text) => {
    expect(() => parseSeason(text)).toThrow(`found "${text}"`);
  });
});
