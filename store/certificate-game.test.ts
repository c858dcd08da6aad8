import { describe, expect, test } from '@jest/globals';
import type { IsoDate } from '../core/ids';
import { accountFor } from './certificate-game';
import type { ScheduledAndLoaded } from './certificate-game';

const TODAY = '2026-06-11' as IsoDate;
const YESTERDAY = '2026-06-10' as IsoDate;
const LAST_WEEK = '2026-06-04' as IsoDate;
const TOMORROW = '2026-06-12' as IsoDate;

const account = (
  officialDate: IsoDate,
  listed: ScheduledAndLoaded['listed'],
  loaded: ScheduledAndLoaded['loaded'] = null,
  outcome: ScheduledAndLoaded['outcome'] = null,
) => accountFor({ officialDate, listed, loaded, outcome }, TODAY);

describe('a scheduled game', () => {
  test('is final once its final feed is in the tables, even when a later feed was refused', () => {
    expect(account(LAST_WEEK, 'final', 'final', 'loaded')).toBe('final');
    expect(account(LAST_WEEK, 'final', 'final', 'quarantined')).toBe('final');
    expect(account(TODAY, 'in_progress', 'final', 'loaded')).toBe('final');
  });

  test('is missing when it is over by the schedule and not in the tables, also today', () => {
    expect(account(LAST_WEEK, 'final')).toBe('missing');
    expect(account(TODAY, 'final', 'in_progress', 'pending')).toBe('missing');
    expect(account(LAST_WEEK, 'final', 'suspended', 'pending')).toBe('missing');
  });

  test('is missing when its feed was refused or not to be had, whatever the day', () => {
    expect(account(TODAY, 'in_progress', 'in_progress', 'quarantined')).toBe('missing');
    expect(account(YESTERDAY, 'final', null, 'missing')).toBe('missing');
  });

  test('whose day is past is not pending, whatever the schedule once said', () => {
    expect(account(LAST_WEEK, 'scheduled')).toBe('missing');
    expect(account(YESTERDAY, 'scheduled')).toBe('missing');
    expect(account(LAST_WEEK, 'in_progress', 'in_progress', 'pending')).toBe('missing');
  });

  test('of today or later is pending, and one that ran past midnight too', () => {
    expect(account(TODAY, 'scheduled')).toBe('pending');
    expect(account(TOMORROW, 'scheduled')).toBe('pending');
    expect(account(YESTERDAY, 'in_progress')).toBe('pending');
    expect(account(YESTERDAY, 'scheduled', 'game_over', 'pending')).toBe('pending');
  });

  test('that was called off is what the schedule or the newer feed calls it', () => {
    expect(account(LAST_WEEK, 'postponed', null, 'not_played')).toBe('postponed');
    expect(account(LAST_WEEK, 'cancelled', 'scheduled', 'not_played')).toBe('cancelled');
    expect(account(LAST_WEEK, 'suspended', 'in_progress', 'pending')).toBe('suspended');
    expect(account(LAST_WEEK, 'in_progress', 'suspended', 'pending')).toBe('suspended');
  });
});
