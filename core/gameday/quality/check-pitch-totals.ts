import type { ParsedGame } from '../parsed-game';
import type { Findings } from './findings';

/** More of a game's pitches than this share missing against the box score: its pitches are not there. */
const MOST_MISSING = 0.05;

/** Spring training and exhibitions: parks without the equipment, scored by hand and often not pitch by pitch. */
const HAND_SCORED: ReadonlySet<string> = new Set(['S', 'E']);

/**
 * The pitches of a final game are as many as its box score counts, in all and of each pitcher: the one sum that held
 * exactly in every real feed looked at.
 */
export function checkPitchTotals({ game, pitches, pitching }: ParsedGame, findings: Findings): void {
  if (game.state !== 'final' || pitching.length === 0) return;
  const thrown = new Map<number, number>();
  for (const { pitcherId } of pitches) thrown.set(pitcherId, (thrown.get(pitcherId) ?? 0) + 1);
  let box = 0;
  for (const line of pitching) box += line.numberOfPitches;
  if (pitches.length !== box) {
    const isGap = pitches.length < box * (1 - MOST_MISSING) && !HAND_SCORED.has(game.gameType);
    const message = `${pitches.length} pitches, ${box} in the box score`;
    findings.add('pitches_of_box_score', isGap ? 'quarantine' : 'warn', '', message);
  }
  for (const { playerId, numberOfPitches } of pitching) {
    const own = thrown.get(playerId) ?? 0;
    thrown.delete(playerId);
    if (own === numberOfPitches) continue;
    const message = `${own} pitches, ${numberOfPitches} in the box score`;
    findings.warn('pitches_of_pitcher', `player ${playerId}`, message);
  }
  for (const [pitcher, own] of thrown) {
    findings.warn('pitches_of_pitcher', `player ${pitcher}`, `${own} pitches, no line in the box score`);
  }
}
