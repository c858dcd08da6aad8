import type { DayGame } from '../../../store/read/day-games';

/** "Final", "Final/11", "Postponed", "Scheduled, 23:10 UTC": what stands above a game. */
export function gameStatus(game: DayGame): string {
  const extra = game.doubleHeader === 'N' ? '' : `, game ${game.gameNumber} of two`;
  if (game.state === 'final') {
    const innings =
      game.innings !== null && game.innings !== (game.scheduledInnings ?? 9) ? `/${game.innings}` : '';
    return `${game.detailedState}${innings}${extra}`;
  }
  if (game.state === 'scheduled' && game.startsAt)
    return `${game.detailedState}, ${game.startsAt.slice(11, 16)} UTC${extra}`;
  return `${game.detailedState}${extra}`;
}

/** Why a played game has no page with plays; null when all is well. */
export function gameTrouble(game: DayGame): string | null {
  if (game.outcome === 'quarantined') return 'Quarantined: its feed was refused.';
  if (game.outcome === 'missing') return 'Missing: the source did not deliver its feed.';
  if (game.loaded && game.pitches !== null && game.pitches > 0 && game.trackedPitches === 0)
    return 'No tracking data.';
  if (!game.loaded && game.state === 'final') return 'Not loaded yet.';
  return null;
}
