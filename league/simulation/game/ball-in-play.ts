import type { Player } from '../player';
import type { Struck } from './batted-ball';
import type { Ending, PlayDraft } from './play-draft';
import type { BattedBall, Credit } from './record';
import { defending, type Runner } from './state';

const OUTFIELD = new Set(['7', '8', '9']);
const DIRECTION: Record<string, string> = { '7': 'left', '8': 'center', '9': 'right' };
const FLIGHT: Record<BattedBall['trajectory'], string> = {
  ground_ball: 'ground ball',
  line_drive: 'line drive',
  fly_ball: 'fly ball',
  popup: 'pop up',
  bunt_grounder: 'bunt ground ball',
};

function runnerFor(draft: PlayDraft, batter: Player, earned = true): Runner {
  return { player: batter, responsible: defending(draft.state).form.player, earned };
}

/** Turns a struck ball into the play's ending and moves everybody. */
export function resolveBall(draft: PlayDraft, batter: Player, struck: Struck, sacrifice: boolean): Ending {
  if (struck.result === 'out') return resolveOut(draft, batter, struck.ball, sacrifice);
  if (struck.result === 'error') return resolveError(draft, batter, struck.ball);
  return resolveHit(draft, batter, struck);
}

function resolveHit(draft: PlayDraft, batter: Player, struck: Struck): Ending {
  const { random, bases, outs } = draft.state;
  const { ball } = struck;
  const base = { single: 1, double: 2, triple: 3, home_run: 4, out: 0, error: 0 }[struck.result] as
    1 | 2 | 3 | 4;
  const name = ['', 'Single', 'Double', 'Triple', 'Home Run'][base] ?? '';
  const ending: Ending = { event: name, eventType: struck.result, description: '' };
  const sharp = ball.hardness === 'hard' ? 'sharp ' : ball.hardness === 'soft' ? 'soft ' : '';
  const verb = ['', 'singles', 'doubles', 'triples', 'homers'][base] ?? '';
  const flight = `on a ${sharp}${FLIGHT[ball.trajectory]}`;
  const where = base === 4 ? `${DIRECTION[ball.location] ?? 'center'} field` : draft.fielder(ball.location);
  const go = outs === 2 ? 0.22 : 0;
  const speedOf = (i: 0 | 1 | 2): number => (bases[i]?.player.batter.speed ?? 0) * 0.06;
  if (base === 1) {
    draft.advance(3, 4, ending, 'r_adv_play', true);
    if (bases[1] !== null) {
      const home = ball.trajectory === 'ground_ball' && !OUTFIELD.has(ball.location) ? 0.25 : 0.6;
      draft.advance(2, random.chance(home + go + speedOf(1)) ? 4 : 3, ending, 'r_adv_play', true);
    }
    if (bases[0] !== null) {
      draft.advance(
        1,
        bases[2] === null && random.chance(0.27 + go / 2 + speedOf(0)) ? 3 : 2,
        ending,
        'r_adv_play',
        true,
      );
    }
  } else {
    draft.advance(3, 4, ending, base === 4 ? 'r_adv_force' : 'r_adv_play', true);
    draft.advance(2, 4, ending, base === 4 ? 'r_adv_force' : 'r_adv_play', true);
    if (bases[0] !== null) {
      const home = base > 2 || random.chance(0.42 + go + speedOf(0));
      draft.advance(1, home ? 4 : 3, ending, base === 4 ? 'r_adv_force' : 'r_adv_play', true);
    }
  }
  const runner = runnerFor(draft, batter);
  draft.batterTo(runner, base, ending, base === 4);
  return { ...ending, description: `${batter.fullName} ${verb} ${flight} to ${where}.${draft.takeTail()}` };
}

function resolveError(draft: PlayDraft, batter: Player, ball: BattedBall): Ending {
  const ending: Ending = { event: 'Field Error', eventType: 'field_error', description: '' };
  const thrown = !OUTFIELD.has(ball.location) && draft.state.random.chance(0.4);
  const credit = draft.credit(ball.location, thrown ? 'f_throwing_error' : 'f_fielding_error');
  const who = draft.fielder(ball.location);
  draft.state.outsDue += 1;
  draft.advance(3, 4, ending, 'r_adv_play', false);
  draft.advance(2, 3, ending, 'r_adv_play', false);
  draft.advance(1, 2, ending, 'r_adv_force', false);
  draft.batterTo(runnerFor(draft, batter, false), 1, ending, false, [credit]);
  const how = thrown ? 'throwing' : 'fielding';
  return {
    ...ending,
    description: `${batter.fullName} reaches on a ${how} error by ${who}.${draft.takeTail()}`,
  };
}

function resolveOut(draft: PlayDraft, batter: Player, ball: BattedBall, sacrifice: boolean): Ending {
  if (ball.trajectory === 'ground_ball' || ball.trajectory === 'bunt_grounder') {
    return resolveGrounder(draft, batter, ball, sacrifice);
  }
  const { random, bases, outs } = draft.state;
  const air = { line_drive: 'Lineout', fly_ball: 'Flyout', popup: 'Pop Out' }[ball.trajectory];
  const who = draft.fielder(ball.location);
  const caught: Credit[] = [draft.credit(ball.location, 'f_putout')];
  const deep = OUTFIELD.has(ball.location) && ball.trajectory === 'fly_ball' && ball.distance > 235;
  const scores =
    deep && outs < 2 && bases[2] !== null && random.chance(Math.min(0.95, (ball.distance - 200) / 100));
  const ending: Ending = scores
    ? { event: 'Sac Fly', eventType: 'sac_fly', description: '' }
    : { event: air, eventType: 'field_out', description: '' };
  draft.batterOut(batter, ending, caught);
  if (scores) draft.advance(3, 4, ending, 'r_adv_play', true);
  const tags =
    deep &&
    outs < 2 &&
    bases[1] !== null &&
    bases[2] === null &&
    ball.distance > 290 &&
    ball.location !== '7';
  if (tags && random.chance(0.45)) draft.advance(2, 3, ending, 'r_adv_play', false);
  const verb = { Lineout: 'lines out', Flyout: 'flies out', 'Pop Out': 'pops out' }[air];
  const text = scores
    ? `out on a sacrifice fly to ${who}`
    : `${verb}${ball.hardness === 'hard' ? ' sharply' : ''} to ${who}`;
  return { ...ending, description: `${batter.fullName} ${text}.${draft.takeTail()}` };
}

function groundCredits(draft: PlayDraft, at: string, to: string): Credit[] {
  if (at === to) return [draft.credit(at, 'f_putout')];
  return [draft.credit(at, 'f_assist'), draft.credit(to, 'f_putout')];
}

function resolveGrounder(draft: PlayDraft, batter: Player, ball: BattedBall, sacrifice: boolean): Ending {
  const { random, bases, outs } = draft.state;
  const at = OUTFIELD.has(ball.location) ? '4' : ball.location;
  const who = draft.fielder(at);
  const first = draft.fielder('3');
  const forced = bases[0] !== null && outs < 2 && !sacrifice;
  const second = at === '4' || at === '3' ? '6' : '4';
  if (forced && random.chance(0.47 - batter.batter.speed * 0.06)) {
    const ending: Ending = {
      event: 'Grounded Into DP',
      eventType: 'grounded_into_double_play',
      description: '',
    };
    draft.runnerOut(1, 2, ending, 'r_force_out', groundCredits(draft, at, second));
    draft.batterOut(batter, ending, [
      draft.credit(second, 'f_assist'),
      draft.credit(at === '3' ? '1' : '3', 'f_putout'),
    ]);
    if (draft.state.outs < 3) {
      draft.advance(3, 4, ending, 'r_adv_play', false);
      draft.advance(2, 3, ending, 'r_adv_play', false);
    }
    const path = `${who} to ${draft.fielder(second)} to ${first}`;
    return {
      ...ending,
      description: `${batter.fullName} grounds into a double play, ${path}.${draft.takeTail()}`,
    };
  }
  if (bases[0] !== null && !sacrifice && random.chance(forced ? 0.5 : 0.3) && at !== '3') {
    const ending: Ending = { event: 'Forceout', eventType: 'force_out', description: '' };
    draft.runnerOut(1, 2, ending, 'r_force_out', groundCredits(draft, at, second));
    if (draft.state.outs < 3) {
      draft.advance(3, 4, ending, 'r_adv_play', true);
      draft.advance(2, 3, ending, 'r_adv_force', false);
    }
    draft.batterTo(runnerFor(draft, batter), 1, ending, false);
    const path = `${who} to ${draft.fielder(second)}`;
    return {
      ...ending,
      description: `${batter.fullName} grounds into a force out, ${path}.${draft.takeTail()}`,
    };
  }
  if (
    bases[2] !== null &&
    bases[0] === null &&
    outs < 2 &&
    !sacrifice &&
    ball.hardness === 'hard' &&
    random.chance(0.16)
  ) {
    const ending: Ending = {
      event: 'Fielders Choice Out',
      eventType: 'fielders_choice_out',
      description: '',
    };
    draft.runnerOut(3, 4, ending, 'r_out_stretching', groundCredits(draft, at, '2'));
    if (bases[1] !== null) draft.advance(2, 3, ending, 'r_adv_play', false);
    draft.batterTo(runnerFor(draft, batter), 1, ending, false);
    const path = `${who} to ${draft.fielder('2')}`;
    return {
      ...ending,
      description: `${batter.fullName} reaches on a fielder's choice out, ${path}.${draft.takeTail()}`,
    };
  }
  const bunt = ball.trajectory === 'bunt_grounder';
  const moved = sacrifice && outs < 2;
  const ending: Ending = moved
    ? { event: 'Sac Bunt', eventType: 'sac_bunt', description: '' }
    : { event: bunt ? 'Bunt Groundout' : 'Groundout', eventType: 'field_out', description: '' };
  draft.batterOut(batter, ending, groundCredits(draft, at, '3'));
  if (draft.state.outs < 3) {
    if (bases[2] !== null && (moved || random.chance(0.62))) draft.advance(3, 4, ending, 'r_adv_play', true);
    if (bases[1] !== null && bases[2] === null && (moved || random.chance(0.6)))
      draft.advance(2, 3, ending, 'r_adv_play', false);
    if (bases[0] !== null && bases[1] === null) draft.advance(1, 2, ending, 'r_adv_play', false);
  }
  const path = at === '3' ? `${first} unassisted` : `${who} to ${first}`;
  const verb = moved
    ? 'out on a sacrifice bunt'
    : bunt
      ? 'bunt grounds out'
      : `grounds out${ball.hardness === 'soft' ? ' softly' : ''}`;
  return { ...ending, description: `${batter.fullName} ${verb}, ${path}.${draft.takeTail()}` };
}
