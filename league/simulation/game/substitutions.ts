import type { Player } from '../player';
import { FIELDER_WORD } from '../positions';
import type { PlayDraft } from './play-draft';
import type { TeamState } from './state';

const OUTFIELD = new Set(['LF', 'CF', 'RF']);

/** Who can stand in for whom: catchers for catchers, outfielders for outfielders, infielders for infielders. */
function standIn(team: TeamState, replaced: Player): Player | undefined {
  const spot = team.order.find((s) => s.player.id === replaced.id);
  const need = spot?.position ?? replaced.position;
  const sort = (position: string): string => (position === 'C' ? 'C' : OUTFIELD.has(position) ? 'OF' : 'IF');
  return team.bench.find((p) => (need === 'DH' ? p.position !== 'C' : sort(p.position) === sort(need)));
}

/** Brings in a reliever; false where the bullpen is empty. */
export function changePitcher(draft: PlayDraft, team: TeamState, next: Player | undefined): boolean {
  if (next === undefined) return false;
  const replaced = team.form.player;
  team.bullpen = team.bullpen.filter((p) => p.id !== next.id);
  team.form = draft.state.formFor(next);
  team.fielders.set('P', next);
  team.faced = 0;
  team.outsGot = 0;
  team.runsAllowed = 0;
  draft.action(
    'Pitching Substitution',
    'pitching_substitution',
    `Pitching Change: ${next.fullName} replaces ${replaced.fullName}.`,
    {
      player: next,
      substitution: {
        side: team.side,
        kind: 'pitcher',
        player: next,
        replaced,
        position: 'P',
        battingOrder: null,
      },
    },
    110,
  );
  return true;
}

/** Sends a bench player to bat for another; false where nobody fits. */
export function pinchHit(draft: PlayDraft, team: TeamState, replaced: Player): Player | null {
  const next = standIn(team, replaced);
  const index = team.order.findIndex((spot) => spot.player.id === replaced.id);
  const spot = team.order[index];
  if (next === undefined || spot === undefined) return null;
  team.bench = team.bench.filter((p) => p.id !== next.id);
  const replacements = spot.replacements + 1;
  const position = spot.position;
  team.order[index] = { player: next, position, replacements };
  const order = (index + 1) * 100 + replacements;
  if (position !== 'DH') team.incoming.push({ player: next, replaced, position, order });
  draft.action(
    'Offensive Substitution',
    'offensive_substitution',
    `Offensive Substitution: Pinch-hitter ${next.fullName} replaces ${replaced.fullName}.`,
    {
      player: next,
      substitution: {
        side: team.side,
        kind: 'pinch hitter',
        player: next,
        replaced,
        position: 'PH',
        battingOrder: order,
      },
    },
    9,
  );
  return next;
}

/** Pinch hitters take the field in the first play of their side's next turn on defence. */
export function takeTheField(draft: PlayDraft, team: TeamState): void {
  for (const change of team.incoming) {
    const stillIn = team.order.some((spot) => spot.player.id === change.player.id);
    if (!stillIn) continue;
    team.fielders.set(change.position, change.player);
    draft.action(
      'Defensive Switch',
      'defensive_switch',
      `${change.player.fullName} remains in the game as the ${FIELDER_WORD[change.position]}.`,
      {
        player: change.player,
        substitution: {
          side: team.side,
          kind: 'fielder',
          player: change.player,
          replaced: change.replaced,
          position: change.position,
          battingOrder: change.order,
        },
      },
      1,
    );
  }
  team.incoming = [];
}

/** The action that tells of an injury on the field. */
export function reportInjury(draft: PlayDraft, team: TeamState, player: Player, word: string): void {
  const club = team.sheet.clubName;
  const role =
    player.position === 'P'
      ? 'pitcher'
      : FIELDER_WORD[team.order.find((s) => s.player.id === player.id)?.position ?? player.position];
  draft.action(
    'Injury',
    'injury',
    `${club} ${role} ${player.fullName} left the game due to an injured ${word}.`,
    { player, injuryWord: word },
    8,
  );
}
