import { strikeBall } from './batted-ball';
import { judgePitch } from './batting';
import { resolveBall } from './ball-in-play';
import { midAppearance, pauses, steal, wildPitch } from './between-pitches';
import { PlayDraft, type Ending } from './play-draft';
import { throwPitch } from './pitching';
import { considerReliever } from './bullpen';
import { pinchHit, takeTheField } from './substitutions';
import { strikeZone, type Player } from '../player';
import type { PitchRecord, PlayRecord } from './record';
import { attacking, defending, type GameState, type TeamState } from './state';
import { zoneNumber } from './zone';

interface Finish {
  ending: Ending;
  isPlateAppearance: boolean;
}

function sideOf(batter: Player, pitcher: Player): 'L' | 'R' {
  if (batter.bats !== 'S') return batter.bats;
  return pitcher.throws === 'R' ? 'L' : 'R';
}

function menOnBase(state: GameState): PlayRecord['menOnBase'] {
  const [first, second, third] = state.bases;
  if (first !== null && second !== null && third !== null) return 'Loaded';
  if (second !== null || third !== null) return 'RISP';
  return first !== null ? 'Men_On' : 'Empty';
}

function currentBatter(team: TeamState): Player {
  const spot = team.order[team.next];
  if (spot === undefined) throw new Error('the batting order has nine spots');
  return spot.player;
}

/** Plays one plate appearance (or what is left of it when an out on the bases ends the inning). */
export function playAppearance(
  state: GameState,
  index: number,
  opening: (draft: PlayDraft) => void,
): PlayRecord {
  const draft = new PlayDraft(state);
  const offence = attacking(state);
  const defence = defending(state);
  const start = state.clock;
  opening(draft);
  takeTheField(draft, defence);
  considerReliever(draft);
  considerPinchHitter(draft, offence);
  const order = offence.next;
  const first = currentBatter(offence);
  const fate = offence.toBeHurt.get(first.id);
  if (fate !== undefined) fate.seen += 1;
  const pitcherFate = defence.toBeHurt.get(defence.form.player.id);
  if (pitcherFate !== undefined) pitcherFate.seen += 1;
  const finish = intentional(draft) ?? pitchTo(draft);
  const batter = currentBatter(offence);
  const pitcher = defence.form.player;
  if (finish.isPlateAppearance) {
    defence.faced += 1;
    offence.next = (offence.next + 1) % 9;
  }
  const end = state.clock + 3000;
  state.clock += 22_000 + state.random.int(0, 14_000);
  return {
    index,
    inning: state.inning,
    side: state.batting,
    batter,
    batterOrder: order,
    batSide: sideOf(batter, pitcher),
    pitcher,
    ...finish.ending,
    isPlateAppearance: finish.isPlateAppearance,
    rbi: draft.rbi,
    awayScore: state.score.away,
    homeScore: state.score.home,
    isOut:
      draft.movements.some((m) => m.outNumber !== null) &&
      !['single', 'walk', 'hit_by_pitch'].includes(finish.ending.eventType),
    count: { balls: draft.balls, strikes: draft.strikes, outs: state.outs },
    events: draft.events,
    movements: draft.movements,
    post: [state.bases[0]?.player ?? null, state.bases[1]?.player ?? null, state.bases[2]?.player ?? null],
    menOnBase: menOnBase(state),
    start,
    end,
  };
}

function considerPinchHitter(draft: PlayDraft, team: TeamState): void {
  const { inning, scheduledInnings, random } = draft.state;
  const batter = currentBatter(team);
  const weak = batter.batter.contact + batter.batter.power < -0.5;
  if (team.toBeHurt.has(batter.id) || inning < scheduledInnings - 2 || !weak || !random.chance(0.13)) return;
  pinchHit(draft, team, batter);
}

function putOnFirst(draft: PlayDraft, batter: Player, ending: Ending): void {
  const [first, second, third] = draft.state.bases;
  const pitcher = defending(draft.state).form.player;
  const rbi = ending.eventType !== 'catcher_interf';
  if (first !== null) {
    if (second !== null) {
      if (third !== null) draft.advance(3, 4, ending, 'r_adv_force', rbi);
      draft.advance(2, 3, ending, 'r_adv_force', false);
    }
    draft.advance(1, 2, ending, 'r_adv_force', false);
  }
  draft.batterTo({ player: batter, responsible: pitcher, earned: rbi }, 1, ending, false);
}

/** Four automatic balls, late in a close game with a base open. */
function intentional(draft: PlayDraft): Finish | null {
  const { state } = draft;
  const [first, second, third] = state.bases;
  const close = Math.abs(state.score.away - state.score.home) <= 2;
  if (
    first !== null ||
    (second === null && third === null) ||
    state.inning < 7 ||
    !close ||
    !state.random.chance(0.06)
  )
    return null;
  for (let ball = 1; ball <= 4; ball++) {
    draft.balls = ball;
    draft.events.push({
      kind: 'automatic ball',
      count: draft.count(),
      base: 0,
      disengagement: 0,
      ...draft.span(0.05),
    });
  }
  const batter = currentBatter(attacking(state));
  const pitcher = defending(state).form.player;
  const ending: Ending = {
    event: 'Intent Walk',
    eventType: 'intent_walk',
    description: `${pitcher.fullName} intentionally walks ${batter.fullName}.`,
  };
  putOnFirst(draft, batter, ending);
  return {
    ending: { ...ending, description: ending.description + draft.takeTail() },
    isPlateAppearance: true,
  };
}

function wantsToBunt(draft: PlayDraft, batter: Player): boolean {
  const { state } = draft;
  const [first, second, third] = state.bases;
  if (state.outs > 0 || third !== null || (first === null && second === null)) return false;
  return batter.batter.power < 0 && state.random.chance(state.inning >= 7 ? 0.06 : 0.012);
}

function pitchTo(draft: PlayDraft): Finish {
  const { state } = draft;
  const { random } = state;
  let batter = currentBatter(attacking(state));
  const bunt = wantsToBunt(draft, batter);
  let number = 0;
  let disengagements = 0;
  for (;;) {
    if (number > 0 && midAppearance(draft)) batter = currentBatter(attacking(state));
    disengagements = pauses(draft, disengagements);
    const { form } = defending(state);
    const batSide = sideOf(batter, form.player);
    const zone = strikeZone(batter);
    const top = zone.top + random.normal(0, 0.04);
    const bottom = zone.bottom + random.normal(0, 0.03);
    const thrown = throwPitch(form, batSide, { top, bottom }, draft.balls, draft.strikes, random);
    const bunting = bunt && draft.strikes < 2;
    const going =
      state.bases[0] !== null &&
      state.bases[1] === null &&
      random.chance(0.021 + state.bases[0].player.batter.speed * 0.009);
    const outcome = judgePitch(
      {
        batter: batter.batter,
        form,
        thrown,
        zone: { top, bottom },
        balls: draft.balls,
        strikes: draft.strikes,
        sameHand: form.player.throws === batSide,
        bunting,
        batSide,
      },
      random,
    );
    number += 1;
    form.pitches += 1;
    if (outcome === 'B' || outcome === '*B') draft.balls += 1;
    else if (outcome === 'F' || outcome === 'L') draft.strikes = Math.min(2, draft.strikes + 1);
    else if (outcome !== 'X' && outcome !== 'H') draft.strikes += 1;
    const pitch: PitchRecord = {
      kind: 'pitch',
      count: draft.count(),
      pitcher: form.player,
      pitchNumber: number,
      type: thrown.pitch.code,
      speed: thrown.speed,
      pX: thrown.pX,
      pZ: thrown.pZ,
      top,
      bottom,
      zone: zoneNumber(thrown.pX, thrown.pZ, top, bottom),
      call: outcome,
      hit: null,
      runnerGoing: going,
      ...draft.span(3.6 + random.next(), number === 1 ? 3 : 14 + random.next() * 8),
    };
    draft.events.push(pitch);
    const finish = settle(draft, batter, pitch, bunting);
    if (finish !== null) return finish;
    const loose =
      ['*B', 'W'].includes(outcome) && state.bases.some((base) => base !== null) && random.chance(0.14);
    const interrupted = loose
      ? wildPitch(draft)
      : going && outcome !== 'F' && outcome !== 'L'
        ? steal(draft)
        : null;
    if (interrupted !== null) return { ending: interrupted, isPlateAppearance: false };
  }
}

/** Ends the plate appearance where the pitch does. */
function settle(draft: PlayDraft, batter: Player, pitch: PitchRecord, bunting: boolean): Finish | null {
  const { random } = draft.state;
  const done = (ending: Ending): Finish => ({ ending, isPlateAppearance: true });
  if (pitch.call === 'X') {
    const { form } = defending(draft.state);
    const struck = strikeBall(
      batter.batter,
      sideOf(batter, form.player),
      form.stuff,
      draft.state.park,
      bunting,
      random,
    );
    pitch.hit = struck.ball;
    const runs = draft.state.score.away + draft.state.score.home;
    const outs = draft.state.outs;
    const ending = resolveBall(draft, batter, struck, bunting);
    const scored = draft.state.score.away + draft.state.score.home > runs;
    pitch.call = scored ? 'E' : draft.state.outs > outs ? 'X' : 'D';
    return done(ending);
  }
  if (pitch.call === 'H') {
    const ending: Ending = {
      event: 'Hit By Pitch',
      eventType: 'hit_by_pitch',
      description: `${batter.fullName} hit by pitch.`,
    };
    putOnFirst(draft, batter, ending);
    return done({ ...ending, description: ending.description + draft.takeTail() });
  }
  if (draft.strikes === 3) {
    const how =
      pitch.call === 'C'
        ? 'called out on strikes'
        : pitch.call === 'T'
          ? 'strikes out on a foul tip'
          : 'strikes out swinging';
    const ending: Ending = {
      event: 'Strikeout',
      eventType: 'strikeout',
      description: `${batter.fullName} ${how}.`,
    };
    draft.batterOut(batter, ending, [draft.credit('2', 'f_putout')]);
    return done(ending);
  }
  if (draft.balls === 4) {
    const ending: Ending = { event: 'Walk', eventType: 'walk', description: `${batter.fullName} walks.` };
    putOnFirst(draft, batter, ending);
    return done({ ...ending, description: ending.description + draft.takeTail() });
  }
  if (pitch.call === 'F' && random.chance(0.0006)) {
    const ending: Ending = {
      event: 'Catcher Interference',
      eventType: 'catcher_interf',
      description: `${batter.fullName} reaches on catcher interference by ${draft.fielder('2').replace('catcher ', '')}.`,
    };
    draft.state.outsDue += 1;
    putOnFirst(draft, batter, ending);
    const last = draft.movements[draft.movements.length - 1];
    if (last !== undefined) last.credits = [draft.credit('2', 'c_catcher_interf')];
    return done({ ...ending, description: ending.description + draft.takeTail() });
  }
  return null;
}
