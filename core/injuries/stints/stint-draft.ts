import type { IsoDate, PlayerId, TeamId } from '../../ids';
import type { ListKind } from '../move';
import type { EndHow, EvidencePart, ListPeriod, PlayerMove, SeasonDays } from '../stint';
import { moveKey } from './canonical-moves';
import type { StintStart } from './stint-start';

/** A club and the day from which he was its man; null after a trade whose other side is not told. */
export interface ClubPeriod {
  readonly from: IsoDate;
  readonly teamId: TeamId | null;
}

export interface FiledMove {
  readonly move: PlayerMove;
  readonly part: EvidencePart;
}

/** A stint while the machine works on it. */
export interface StintDraft {
  readonly stintId: string;
  readonly kind: ListKind;
  readonly placedOn: IsoDate;
  readonly season: SeasonDays;
  /** It begins with a transfer: no placement is known. */
  readonly isFirstMention: boolean;
  /** The day on which the stint before it ended. */
  notBefore: IsoDate | null;
  start: StintStart;
  end: { readonly on: IsoDate; readonly how: EndHow } | null;
  /** The sentences that placed him and their corrections. */
  readonly placements: PlayerMove[];
  /** The last day on which his placement was told. */
  announcedOn: IsoDate;
  /** The last day on which he was said to be on the list. */
  listedOn: IsoDate;
  readonly lists: ListPeriod[];
  readonly clubs: ClubPeriod[];
  /** The last day on which he changed clubs. */
  changedClubsOn: IsoDate | null;
  rehabFrom: IsoDate | null;
  readonly filed: Map<string, FiledMove>;
}

/** `<playerId>-<yyyymmdd>`; the kind follows where it is no injured list. */
export function stintIdOf(playerId: PlayerId, placedOn: IsoDate, kind: ListKind): string {
  const id = `${playerId}-${placedOn.replaceAll('-', '')}`;
  return kind === 'injured' ? id : `${id}-${kind}`;
}

/** Puts a sentence into the evidence; it counts once in a stint, as what it was first filed for. */
export function fileMove(draft: StintDraft, move: PlayerMove, part: EvidencePart): void {
  const key = moveKey(move);
  if (!draft.filed.has(key)) draft.filed.set(key, { move, part });
}

/** Ends a stint; never before it began. */
export function closeDraft(draft: StintDraft, on: IsoDate, how: EndHow): void {
  draft.end = { on: on < draft.start.on ? draft.start.on : on, how };
}

/** Notes the list that he is on from a day, where it is another than before. */
export function noteList(draft: StintDraft, from: IsoDate, days: number | null): void {
  const last = draft.lists.at(-1);
  if (last !== undefined && (days === null || last.days === days)) return;
  // A list that was not told is told now: it was this one all along.
  if (last?.days === null) draft.lists[draft.lists.length - 1] = { from: last.from, days };
  else draft.lists.push({ from, days });
}

export const currentListDays = (draft: StintDraft): number | null => draft.lists.at(-1)?.days ?? null;

/** The club that he is known to be with; null right after a trade whose other side is not told. */
export const currentClub = (draft: StintDraft): TeamId | null => draft.clubs.at(-1)?.teamId ?? null;

/** A club speaks of him as its man: it has him from now on, or from the trade whose other side it is. */
export function noteClub(draft: StintDraft, from: IsoDate, teamId: TeamId | null): void {
  const last = draft.clubs.at(-1);
  if (teamId === null || last?.teamId === teamId) return;
  if (last?.teamId !== null) draft.clubs.push({ from, teamId });
  else if (draft.clubs.at(-2)?.teamId !== teamId)
    draft.clubs[draft.clubs.length - 1] = { from: last.from, teamId };
}
