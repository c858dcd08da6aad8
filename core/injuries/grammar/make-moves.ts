import type { Move, MoveAction, Span } from '../move';
import type { ClauseGroup } from './clause-facts';
import { DraftMove } from './draft-move';
import type { NamedPlayer } from './read-players';
import type { Tokens } from './tokens';
import type { Verb } from './verbs';

/** A clause as it was read. */
export interface Clause {
  readonly verb: Verb;
  readonly verbAt: number;
  readonly groups: readonly ClauseGroup[];
  /** Men who come the other way in a trade. */
  readonly exchanged: readonly NamedPlayer[];
}

const TELLS_REASON: ReadonlySet<MoveAction> = new Set(['placed', 'transferred', 'activated', 'rehab']);

/** A move for each man of a clause; none when the clause tells of something else. */
export function makeMoves(tokens: Tokens, clause: Clause, team: Span | null): Move[] {
  const moves: Move[] = [];
  const { verb, verbAt, groups, exchanged } = clause;
  const actionSpan = tokens.span(verbAt, verbAt + 1);
  for (const group of groups) {
    const action = group.action(verb.kind);
    if (action === 'other') continue;
    for (const player of group.players) {
      const move = begin(action, actionSpan, player);
      if (team !== null) move.setTeam(textOf(tokens, team), team);
      addFacts(tokens, move, action, group, player);
      moves.push(move.finish());
    }
  }
  for (const player of exchanged) moves.push(begin('traded', actionSpan, player).finish());
  return moves;
}

function begin(action: MoveAction, span: Span, player: NamedPlayer): DraftMove {
  const move = new DraftMove(action, span, player.name, player.span);
  if (player.position !== null) move.setPosition(player.position.code, player.position.span);
  return move;
}

function addFacts(
  tokens: Tokens,
  move: DraftMove,
  action: MoveAction,
  group: ClauseGroup,
  player: NamedPlayer,
): void {
  if (group.list?.list) move.setList(group.list.list, group.list.span);
  if (group.fromList?.list) move.setFromList(group.fromList.list, group.fromList.span);
  const retro = player.aside?.retro ?? group.retro;
  if (retro !== null) move.setRetroactive(retro.date, retro.span);
  const reason = player.aside?.reason ?? group.reason;
  if (reason !== null && TELLS_REASON.has(action)) move.setReason(textOf(tokens, reason), reason);
  if (group.toClub !== null) move.setToClub(textOf(tokens, group.toClub), group.toClub);
}

function textOf(tokens: Tokens, span: Span): string {
  return tokens.text.slice(span.start, span.end);
}
