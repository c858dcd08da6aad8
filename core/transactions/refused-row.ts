import type { IsoDate } from '../ids';

/** A row of the wire that can't be read. */
export interface RefusedTransaction {
  /** Place among the rows of its answer or file, from 0. */
  readonly ordinal: number;
  /** Its day, where it tells one. */
  readonly date: IsoDate | null;
  /** Where it stands, the field and the value. */
  readonly message: string;
}
