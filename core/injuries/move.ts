import type { IsoDate } from '../ids';

/** What is done with a player. `reinstated` in a text is `activated`; `purchased the contract` is `selected`. */
export type MoveAction =
  /** On to a list. */
  | 'placed'
  /** From one list to another. */
  | 'transferred'
  /** Off a list. */
  | 'activated'
  /** To a farm club to get back in shape; he stays on the list. */
  | 'rehab'
  /** Back from a rehab assignment; he stays on the list. */
  | 'rehab_ended'
  | 'optioned'
  | 'recalled'
  | 'selected'
  | 'designated'
  | 'outrighted'
  | 'released'
  | 'traded'
  | 'claimed'
  | 'signed'
  | 'assigned'
  | 'retired'
  /** A roster status that the text does not name. */
  | 'status_changed'
  /** Known to be a move, of no interest here: drafted, invited, number changed, coach named … */
  | 'other';

/** A list that takes a man off the active roster. `injured` is the disabled list until 2018. */
export type ListKind =
  | 'injured'
  | 'paternity'
  | 'bereavement'
  | 'restricted'
  | 'reserve'
  | 'temporarily_inactive'
  | 'suspended'
  | 'ineligible'
  | 'military'
  | 'family_emergency';

export interface RosterList {
  readonly kind: ListKind;
  /** 7, 10, 15 or 60 for an injured list; null where the text does not say, and for other lists. */
  readonly days: number | null;
}

/** A piece of the text, from `start` to before `end`, counted as JavaScript counts (UTF-16). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of a sentence that fields of a move were read from. */
export type MoveField =
  'action' | 'player' | 'position' | 'team' | 'list' | 'fromList' | 'retroactiveTo' | 'reason' | 'toClub';

/** One player and what was done with him, as one sentence says. */
export interface Move {
  readonly action: MoveAction;
  /** Name as written, without position, quotes or a nickname's brackets. */
  readonly playerName: string;
  /** As written and in capitals (RHP, SS, SHP); spelled-out positions are abbreviated (`pitcher` is P); null if missing. */
  readonly position: string | null;
  /** Club that moves him, as written; null if missing. */
  readonly team: string | null;
  /** The list he goes to (`placed`, `transferred`). */
  readonly list: RosterList | null;
  /** The list he leaves (`transferred`, `activated`). */
  readonly fromList: RosterList | null;
  /** As written, even when implausible; a day without a year gets the one nearest before the row's date. */
  readonly retroactiveTo: IsoDate | null;
  /** What the club says is wrong with him, without the final full stop; null if it says nothing. */
  readonly reason: string | null;
  /** Club he is sent, traded or assigned to, as written. */
  readonly toClub: string | null;
  /** Where each field stands in the text. */
  readonly spans: Readonly<Partial<Record<MoveField, Span>>>;
}

/** What a text says, and what of it was not understood. */
export interface ParsedNote {
  readonly moves: readonly Move[];
  /** True when the text speaks of a disabled or injured list. */
  readonly mentionsInjuredList: boolean;
  /** Pieces that speak of a list and gave no move. Empty for a text that was understood. */
  readonly unparsed: readonly Span[];
}
