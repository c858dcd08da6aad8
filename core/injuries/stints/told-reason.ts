import type { Diagnosis } from '../diagnosis';
import type { PlayerMove } from '../stint';
import { compareFullness } from './canonical-moves';
import type { StintDraft } from './stint-draft';

export interface ToldReason {
  readonly reason: string | null;
  readonly diagnoses: readonly Diagnosis[];
}

/**
 * What is wrong with him: the fullest reason of the placement and its corrections, else of whatever was told later.
 * Diagnoses are of all sentences, those of that reason first: a transfer may tell what a placement did not.
 */
export function toldReason({ placements, filed }: StintDraft): ToldReason {
  const placed = [...placements].sort(compareFullness);
  const later = [...filed.values()]
    .filter(({ part }) => part === 'transfer' || part === 'rehab' || part === 'activation')
    .map(({ move }) => move)
    .sort(compareFullness);
  const told: PlayerMove[] = [...placed, ...later];
  return {
    reason: told.find(({ reason }) => reason !== null)?.reason ?? null,
    diagnoses: withoutRepetitions(told.flatMap(({ diagnoses }) => diagnoses)),
  };
}

function withoutRepetitions(diagnoses: readonly Diagnosis[]): Diagnosis[] {
  const known = new Map<string, Diagnosis>();
  for (const diagnosis of diagnoses) {
    const { region, side, nature, part, qualifiers, since } = diagnosis;
    const key = JSON.stringify([region, side, nature, part, qualifiers, since]);
    if (!known.has(key)) known.set(key, diagnosis);
  }
  return [...known.values()];
}
