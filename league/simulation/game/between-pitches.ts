import type { Ending, PlayDraft } from './play-draft';
import { attacking, defending, walkedOff, type TeamState } from './state';
import { nextReliever } from './bullpen';
import { changePitcher, pinchHit, reportInjury } from './substitutions';

/** Pickoff throws, steps off the rubber, visits and timeouts. `disengagements` counts within the plate appearance. */
export function pauses(draft: PlayDraft, disengagements: number): number {
  const { random, bases } = draft.state;
  const lead = bases[0] !== null ? 1 : bases[1] !== null ? 2 : 0;
  if (lead > 0 && disengagements < 2 && random.chance(lead === 1 ? 0.055 : 0.012)) {
    const step = random.chance(0.2);
    draft.events.push({
      kind: step ? 'stepoff' : 'pickoff',
      count: draft.count(),
      base: lead,
      disengagement: disengagements + 1,
      ...draft.span(step ? 5 : 3.4, 6),
    });
    return disengagements + 1;
  }
  const team = defending(draft.state);
  if (team.visits < 4 && random.chance(0.0075)) {
    team.visits += 1;
    draft.action('Mound Visit', 'mound_visit', 'Mound Visit.', {}, 28);
  } else if (random.chance(0.008)) {
    draft.action(
      'Batter Timeout',
      'batter_timeout',
      'Batter Timeout.',
      { player: batterOf(attacking(draft.state)) },
      9,
    );
  }
  return disengagements;
}

function batterOf(team: TeamState): TeamState['order'][number]['player'] | null {
  return team.order[team.next]?.player ?? null;
}

/** A count in which whoever comes in answers for all that follows, so that the finisher's line is the whole truth. */
function cleanCount(draft: PlayDraft): boolean {
  return draft.strikes < 2 && draft.balls < 2;
}

/**
 * Injuries that happen in mid plate appearance, and the rare change of pitcher there. Returns true where the batter
 * was replaced.
 */
export function midAppearance(draft: PlayDraft): boolean {
  if (draft.events.length === 0 || !cleanCount(draft)) return false;
  const defence = defending(draft.state);
  const pitcher = defence.form.player;
  const pitcherFate = defence.toBeHurt.get(pitcher.id);
  if (pitcherFate !== undefined && pitcherFate.seen >= pitcherFate.at && defence.bullpen.length > 0) {
    reportInjury(draft, defence, pitcher, pitcherFate.stint.diagnosis?.feedWord ?? 'arm');
    defence.toBeHurt.delete(pitcher.id);
    changePitcher(draft, defence, nextReliever(draft.state, defence));
  } else if (draft.state.random.chance(0.0006) && defence.form.player.id !== defence.sheet.starter.id) {
    changePitcher(draft, defence, nextReliever(draft.state, defence));
  }
  const offence = attacking(draft.state);
  const batter = batterOf(offence);
  const fate = batter === null ? undefined : offence.toBeHurt.get(batter.id);
  if (batter === null || fate === undefined || fate.seen < fate.at) return false;
  offence.toBeHurt.delete(batter.id);
  const before = draft.events.length;
  reportInjury(draft, offence, batter, fate.stint.diagnosis?.feedWord ?? 'leg');
  if (pinchHit(draft, offence, batter) !== null) return true;
  draft.events.length = before;
  return false;
}

/** A runner on first tries for second. Returns the ending where the inning or the game is over. */
export function steal(draft: PlayDraft): Ending | null {
  const { random, bases } = draft.state;
  const runner = bases[0];
  if (runner === null) return null;
  const name = runner.player.fullName;
  if (random.chance(0.76 + runner.player.batter.speed * 0.05)) {
    const ending: Ending = {
      event: 'Stolen Base 2B',
      eventType: 'stolen_base_2b',
      description: `${name} steals 2nd base.`,
    };
    draft.action(ending.event, ending.eventType, ending.description, {
      baseRunning: true,
      player: runner.player,
    });
    draft.advance(1, 2, ending, 'r_stolen_base_2b', false);
    draft.takeTail();
    return null;
  }
  const path = `${draft.fielder('2')} to ${draft.fielder('6')}`;
  const ending: Ending = {
    event: 'Caught Stealing 2B',
    eventType: 'caught_stealing_2b',
    description: `${name} caught stealing 2nd base, ${path}.`,
  };
  draft.action(ending.event, ending.eventType, ending.description, {
    baseRunning: true,
    isOut: true,
    player: runner.player,
  });
  draft.runnerOut(1, 2, ending, 'r_caught_stealing_2b', [
    draft.credit('2', 'f_assist'),
    draft.credit('6', 'f_putout'),
  ]);
  draft.takeTail();
  return draft.state.outs >= 3 ? ending : null;
}

/** A pitch gets away and every runner moves up. Returns the ending where that wins the game. */
export function wildPitch(draft: PlayDraft): Ending | null {
  const { random, bases, score } = draft.state;
  const passed = random.chance(0.15);
  const who = passed ? draft.fielder('2') : draft.fielder('1');
  const event = passed ? 'Passed Ball' : 'Wild Pitch';
  const ending: Ending = { event, eventType: passed ? 'passed_ball' : 'wild_pitch', description: '' };
  const lead = bases[2] ?? bases[1] ?? bases[0];
  const before = score.away + score.home;
  const index = draft.events.length;
  draft.action(event, ending.eventType, '', { baseRunning: true, player: lead?.player ?? null });
  draft.advance(3, 4, ending, 'r_adv_play', false);
  draft.advance(2, 3, ending, 'r_adv_play', false);
  draft.advance(1, 2, ending, 'r_adv_play', false);
  const action = draft.events[index];
  const description = `${passed ? 'Passed ball by' : 'Wild pitch by'} ${who}.${draft.takeTail()}`;
  if (action?.kind === 'action') {
    action.description = description;
    action.awayScore = score.away;
    action.homeScore = score.home;
    action.isScoring = score.away + score.home > before;
  }
  return walkedOff(draft.state) ? { ...ending, description } : null;
}
