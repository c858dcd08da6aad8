import type { PlayerId } from '../../ids';
import type { GameForm } from './counters';
import type { Role } from './measure';
import { emptyForm } from './empty-form';
import { addBattedBall } from './tally-ball';
import type { TalliedBall } from './tally-ball';
import { addPitch, ReleasePlaces } from './tally-pitch';
import type { TalliedPitch } from './tally-pitch';
import { addTurn } from './tally-turn';
import type { TalliedTurn } from './tally-turn';

/** Rows of one game, of one player or of all. */
export interface TalliedRows {
  readonly turns: readonly TalliedTurn[];
  readonly pitches: readonly TalliedPitch[];
  readonly battedBalls: readonly TalliedBall[];
}

/** What one player did in one role. */
export interface TalliedPlayer {
  readonly playerId: PlayerId;
  readonly role: Role;
  readonly form: GameForm;
}

/**
 * Counts what one player did in one game. The rows must be his alone: a batter's turns, the pitches he saw and the
 * balls he hit; a pitcher's turns charged to him, his pitches and the balls hit off them. A ball has a direction only
 * when its turn is among them, since that says on which side the batter stood.
 */
export function tally({ turns, pitches, battedBalls }: TalliedRows): GameForm {
  const form = emptyForm();
  const sides = new Map<number, string>();
  for (const turn of turns) {
    addTurn(form, turn);
    sides.set(turn.atBatIndex, turn.batSide);
  }
  const places = new ReleasePlaces();
  for (const pitch of pitches) addPitch(form, pitch, places);
  places.addTo(form);
  for (const ball of battedBalls) addBattedBall(form, ball, sides.get(ball.atBatIndex) ?? null);
  return form;
}

interface OwnRows {
  readonly turns: TalliedTurn[];
  readonly pitches: TalliedPitch[];
  readonly battedBalls: TalliedBall[];
}

/**
 * Counts a whole game: one form for everyone who saw a pitch or finished a turn at bat, and one for everyone who threw
 * a pitch or was charged a turn. A player who did both has two. Batters come first, each in order of appearance.
 */
export function tallyGame(rows: TalliedRows): TalliedPlayer[] {
  return [...tallyRole('batter', 'batterId', rows), ...tallyRole('pitcher', 'pitcherId', rows)];
}

function tallyRole(role: Role, key: 'batterId' | 'pitcherId', rows: TalliedRows): TalliedPlayer[] {
  const players = new Map<PlayerId, OwnRows>();
  const of = (playerId: PlayerId): OwnRows => {
    let own = players.get(playerId);
    if (own === undefined) players.set(playerId, (own = { turns: [], pitches: [], battedBalls: [] }));
    return own;
  };
  // A turn that a runner ended counts nothing, and alone it makes nobody a player of this game.
  for (const turn of rows.turns) if (turn.isPlateAppearance) of(turn[key]).turns.push(turn);
  for (const pitch of rows.pitches) of(pitch[key]).pitches.push(pitch);
  for (const ball of rows.battedBalls) players.get(ball[key])?.battedBalls.push(ball);
  return [...players].map(([playerId, own]) => ({ playerId, role, form: tally(own) }));
}
