import type { JsonObject } from './json';

/** What a game is at: not begun, part played, played. */
export type Stage = { kind: 'scheduled' } | { kind: 'live'; plays: number } | { kind: 'final' };

const status = (abstract: string, coded: string, detailed: string, code: string): JsonObject => ({
  abstractGameState: abstract,
  codedGameState: coded,
  detailedState: detailed,
  statusCode: code,
  startTimeTBD: false,
  abstractGameCode: abstract.charAt(0),
});

/** The status block of a stage. */
export function statusJson(stage: Stage): JsonObject {
  if (stage.kind === 'final') return status('Final', 'F', 'Final', 'F');
  if (stage.kind === 'live') return status('Live', 'I', 'In Progress', 'I');
  return status('Preview', 'S', 'Scheduled', 'S');
}

/** A postponed row calls itself Final in the abstract, as the real ones do. */
export function postponedJson(): JsonObject {
  return { ...status('Final', 'D', 'Postponed', 'DR'), reason: 'Rain' };
}
