import type { Evidence, LeagueCalendar, PlayerHistory, Stint } from '../stint';
import { compareText } from './canonical-moves';
import { findHurt } from './find-hurt';
import { missedTime } from './missed-time';
import type { PlayedDays } from './played-days';
import type { FiledMove, StintDraft } from './stint-draft';
import { toldReason } from './told-reason';

/** A stint without its links to others. */
export function finishStint(
  draft: StintDraft,
  { playerId, fieldInjuries }: PlayerHistory,
  played: PlayedDays,
  calendar: LeagueCalendar,
): Stint {
  const { start, end, placedOn } = draft;
  const startedOn = start.on;
  const endedOn = end?.on ?? null;
  const { reason, diagnoses } = toldReason(draft);
  const missed = missedTime({ startedOn, endedOn }, draft.season, draft.clubs, calendar);
  return {
    stintId: draft.stintId,
    playerId,
    teamId: draft.clubs[0]?.teamId ?? null,
    season: draft.season.season,
    listKind: draft.kind,
    placedOn,
    startedOn,
    startHow: start.how,
    retroactiveAsWritten: start.asWritten,
    endedOn,
    endHow: end?.how ?? null,
    lists: draft.lists,
    rehabFrom: draft.rehabFrom,
    lastPlayedOn: played.lastBefore(startedOn),
    returnedOn: endedOn === null ? null : played.firstFrom(endedOn),
    region: diagnoses[0]?.region ?? null,
    side: diagnoses[0]?.side ?? null,
    nature: diagnoses[0]?.nature ?? null,
    diagnoses,
    reason,
    daysMissed: missed.days,
    gamesMissed: missed.games,
    reinjuryOf: null,
    continuationOf: null,
    hurt: draft.kind === 'injured' ? findHurt(fieldInjuries, startedOn, placedOn) : null,
    evidence: [...draft.filed.values()].sort(compareFiled).map(evidenceOf),
  };
}

const evidenceOf = ({ move, part }: FiledMove): Evidence => ({
  transactionId: move.transactionId,
  ordinal: move.ordinal,
  part,
});

const ORDER: readonly Evidence['part'][] = [
  'placement',
  'transfer',
  'correction',
  'team_change',
  'rehab',
  'activation',
  'end',
];

function compareFiled(a: FiledMove, b: FiledMove): number {
  return (
    compareText(a.move.date, b.move.date) ||
    ORDER.indexOf(a.part) - ORDER.indexOf(b.part) ||
    compareText(a.move.transactionId, b.move.transactionId) ||
    a.move.ordinal - b.move.ordinal
  );
}
