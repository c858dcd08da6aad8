/** `quarantine`: the version must not be loaded. `warn`: it is loaded, and the finding shown beside it. */
export type FindingGrade = 'quarantine' | 'warn';

/** Something in a game that baseball, arithmetic or physics does not allow. */
export interface Finding {
  /** Name of the rule in snake case, such as `innings_contiguous`; at most 40 characters. */
  readonly rule: string;
  readonly grade: FindingGrade;
  /** The row it is about, such as `pitch 3/5`; empty for the game as a whole; at most 60 characters. */
  readonly place: string;
  /** What was expected and what was found; at most 500 characters. */
  readonly message: string;
}
