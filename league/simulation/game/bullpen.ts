import type { Player } from '../player';
import type { PlayDraft } from './play-draft';
import { changePitcher } from './substitutions';
import { defending, type GameState, type TeamState } from './state';

/** Who comes in: the closer with a small lead at the end, otherwise whoever is next in line. */
export function nextReliever(state: GameState, team: TeamState): Player | undefined {
  const hurt = team.bullpen.find((p) => team.toBeHurt.has(p.id));
  if (hurt !== undefined) return hurt;
  const lead = state.score[team.side] - state.score[state.batting];
  const closer = team.bullpen.find((p) => p.slot === 5);
  if (closer !== undefined && state.inning >= state.scheduledInnings && lead >= 0 && lead <= 3) return closer;
  const others = team.bullpen.filter((p) => p.slot !== 5);
  const choice = others.slice(0, 3);
  return choice.length > 0 ? state.random.pick(choice) : closer;
}

function isSpent(state: GameState, team: TeamState): boolean {
  const starter = team.form.player.id === team.sheet.starter.id;
  if (starter) {
    if (team.form.pitches >= team.leash) return true;
    if (team.runsAllowed >= 7) return true;
    return state.outs === 0 && state.inning >= 6 && team.form.pitches > team.leash - 10;
  }
  if (team.faced < 3) return false;
  if (team.form.pitches >= 34) return true;
  return state.outs === 0 && state.bases.every((base) => base === null) && team.outsGot >= 3;
}

/** Before each batter: takes a tired pitcher out. */
export function considerReliever(draft: PlayDraft): void {
  const team = defending(draft.state);
  if (team.toBeHurt.has(team.form.player.id) && team.faced < 8) return;
  if (isSpent(draft.state, team)) changePitcher(draft, team, nextReliever(draft.state, team));
}
