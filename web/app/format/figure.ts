/** What stands where a figure can't be given. */
export const NO_DATA = 'no data';

/** 1234567 → "1,234,567". */
export function count(value: number): string {
  const written = String(value);
  return written.length < 4 ? written : written.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** "1 game", "2 games", "2 counties" with its own plural. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** A measured value with its digits, or a dash that screen readers skip over. */
export function measured(value: number | null, digits = 1): string {
  return value === null ? '—' : value.toFixed(digits);
}

/** 0.3125 → ".313", 1.05 → "1.050"; null where the denominator is zero. */
export function average(value: number | null): string {
  return value === null ? NO_DATA : value.toFixed(3).replace(/^0\./, '.');
}

/** 1 of 3 → "33%"; no data when nothing was counted. Only none is 0%, only all is 100%. */
export function percent(part: number, whole: number): string {
  if (whole === 0) return NO_DATA;
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 0 && part > 0) return '<1%';
  if (rounded === 100 && part < whole) return '>99%';
  return `${rounded}%`;
}

/** 19 outs → "6.1", the way baseball writes 6⅓ innings. */
export function inningsPitched(outs: number): string {
  return `${Math.floor(outs / 3)}.${outs % 3}`;
}

/** 74 inches → 6′ 2″. */
export function feetAndInches(inches: number): string {
  return `${Math.floor(inches / 12)}′ ${inches % 12}″`;
}
