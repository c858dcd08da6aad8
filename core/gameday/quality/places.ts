interface WithinPlay {
  readonly atBatIndex: number;
  readonly eventIndex: number;
}

/** `pitch 3/5`: event 5 of plate appearance 3, as the primary key has them. */
export const pitchPlace = (row: WithinPlay): string => `pitch ${row.atBatIndex}/${row.eventIndex}`;

export const playPlace = (row: { readonly atBatIndex: number }): string =>
  `plate appearance ${row.atBatIndex}`;
