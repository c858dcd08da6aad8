import type { Measure, MeasureUnit } from '../../../core/stats/measures/measure';
import { average, NO_DATA } from './figure';

type Written = Pick<Measure, 'unit' | 'digits'>;

const MINUS = '−';

/** Behind a value; a batting average stands alone. */
export const VALUE_UNITS: Readonly<Record<MeasureUnit, string>> = {
  average: '',
  share: '%',
  mph: ' mph',
  rpm: ' rpm',
  inches: ' in',
  feet: ' ft',
  degrees: '°',
};

/** Behind a change: shares differ by percentage points. */
export const CHANGE_UNITS: Readonly<Record<MeasureUnit, string>> = { ...VALUE_UNITS, share: ' points' };

function digitsOf({ unit, digits }: Written, value: number): string {
  const written = (unit === 'share' ? value * 100 : value).toFixed(digits);
  if (!written.startsWith('-')) return written;
  // Rounded to nothing, it has no sign.
  return Number(written) === 0 ? written.replace('-', '') : written.replace('-', MINUS);
}

/** A measure's value: .268, 26.8%, 93.4 mph; no data where nothing was counted. */
export function measureFigure(measure: Written, value: number | null): string {
  if (value === null) return NO_DATA;
  if (measure.unit === 'average') return average(value);
  return digitsOf(measure, value) + VALUE_UNITS[measure.unit];
}

/** A change without its unit, signed: "+1.2", "−.015", "0.0". */
export function changeFigure(measure: Written, change: number | null): string {
  if (change === null) return NO_DATA;
  const digits = digitsOf(measure, change);
  const written = measure.unit === 'average' ? digits.replace(/^(−?)0\./, '$1.') : digits;
  return written.startsWith(MINUS) || Number(written) === 0 ? written : `+${written}`;
}

/** "−1.9 to −0.5", without a unit; a dash where it can't be given. */
export function changeRange(measure: Written, lower: number | null, upper: number | null): string {
  if (lower === null || upper === null) return '—';
  return `${changeFigure(measure, lower)} to ${changeFigure(measure, upper)}`;
}

/** "22.1% to 30.0%", ".240 to .310"; a dash where it can't be given. */
export function measureRange(measure: Written, lower: number | null, upper: number | null): string {
  if (lower === null || upper === null) return '—';
  return `${measureFigure(measure, lower)} to ${measureFigure(measure, upper)}`;
}

/** A size of a change without its sign and with its unit: "0.8 mph", "4.1 points", ".050". */
export function changeSize(measure: Written, size: number | null): string {
  if (size === null) return '—';
  return changeFigure(measure, Math.abs(size)).replace('+', '') + CHANGE_UNITS[measure.unit];
}

/** "0.034", "<0.001", ">0.99"; a dash where nothing was tested. A p value is never 0. */
export function pFigure(pValue: number | null): string {
  if (pValue === null) return '—';
  if (pValue < 0.001) return '<0.001';
  if (pValue > 0.99) return '>0.99';
  return pValue.toFixed(pValue < 0.1 ? 3 : 2);
}

/** 0.719 → "71.9%"; a dash where it can't be given. */
export function shareFigure(share: number | null): string {
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}
