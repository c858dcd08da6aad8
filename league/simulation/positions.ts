/** Fielding positions as the Stats API writes them. */
export interface Position {
  code: string;
  name: string;
  type: string;
  abbreviation: string;
}

const position = (code: string, name: string, type: string, abbreviation: string): Position => ({
  code,
  name,
  type,
  abbreviation,
});

export const POSITIONS = {
  P: position('1', 'Pitcher', 'Pitcher', 'P'),
  C: position('2', 'Catcher', 'Catcher', 'C'),
  '1B': position('3', 'First Base', 'Infielder', '1B'),
  '2B': position('4', 'Second Base', 'Infielder', '2B'),
  '3B': position('5', 'Third Base', 'Infielder', '3B'),
  SS: position('6', 'Shortstop', 'Infielder', 'SS'),
  LF: position('7', 'Outfielder', 'Outfielder', 'LF'),
  CF: position('8', 'Outfielder', 'Outfielder', 'CF'),
  RF: position('9', 'Outfielder', 'Outfielder', 'RF'),
  DH: position('10', 'Designated Hitter', 'Hitter', 'DH'),
  PH: position('11', 'Pinch Hitter', 'Hitter', 'PH'),
} as const;

export type PositionCode = keyof typeof POSITIONS;

/** Positions in the order of their numbers 1–9. */
export const FIELD: readonly PositionCode[] = ['P', 'C', '1B', '2B', '3B', 'SS', 'LF', 'CF', 'RF'];

/** Words used in descriptions: "shortstop", "left fielder". */
export const FIELDER_WORD: Record<PositionCode, string> = {
  P: 'pitcher',
  C: 'catcher',
  '1B': 'first baseman',
  '2B': 'second baseman',
  '3B': 'third baseman',
  SS: 'shortstop',
  LF: 'left fielder',
  CF: 'center fielder',
  RF: 'right fielder',
  DH: 'designated hitter',
  PH: 'pinch-hitter',
};
