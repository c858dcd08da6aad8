const MONTH_WORDS = [
  'january jan jan.',
  'february feb feb.',
  'march mar mar.',
  'april apr apr.',
  'may',
  'june jun jun.',
  'july jul jul.',
  'august aug aug.',
  'september sept sept. sep sep.',
  'october oct oct.',
  'november nov nov.',
  'december dec dec.',
];

const WEEKDAY_WORDS = [
  'sunday sun.',
  'monday mon.',
  'tuesday tues. tue.',
  'wednesday wed.',
  'thursday thurs. thu.',
  'friday fri.',
  'saturday sat.',
];

/** Months from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)),
);
/** Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_WORDS.flatMap((words, index) => words.split(' ').map((word) => [word, index] as const)),
);
