import { IngestError } from '../../errors';
import type { Role } from '../measures/measure';
import type { StintSubjectRow } from '../statistics-rows';

/** The stints of one role in one fixed order, so that the same rows in any order give the same sums to the last bit. */
export interface SubjectTable {
  /** By player, then by stint. */
  readonly subjects: readonly StintSubjectRow[];
  /** @throws IngestError `BadInput` for a stint that is not in the table: its figures would be missing unseen */
  placeOf(stintId: string): number;
}

/** @throws IngestError `BadInput` for two rows of the same stint */
export function openSubjectTable(subjects: readonly StintSubjectRow[], role: Role): SubjectTable {
  const ordered = subjects
    .filter((subject) => subject.role === role)
    .sort((a, b) => a.playerId - b.playerId || (a.stintId < b.stintId ? -1 : 1));
  const places = new Map(ordered.map(({ stintId }, place) => [stintId, place]));
  if (places.size !== ordered.length) {
    throw new IngestError('BadInput', `subjects: a stint stands twice among those of role ${role}`);
  }
  return {
    subjects: ordered,
    placeOf(stintId) {
      const place = places.get(stintId);
      if (place !== undefined) return place;
      throw new IngestError('BadInput', `stint ${stintId}: not among the subjects of role ${role}`);
    },
  };
}
