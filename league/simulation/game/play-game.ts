import { clubById } from '../clubs';
import type { Player } from '../player';
import { randomFor } from '../random';
import { gamePk, type Season } from '../season';
import type { Fixture } from '../schedule';
import { breakingShift, speedShift } from '../shift';
import { startTime } from '../start-times';
import { playAppearance } from './plate-appearance';
import type { PlayDraft } from './play-draft';
import { formOf, type PitcherForm } from './pitching';
import type { GameRecord, PlayRecord, Side } from './record';
import { teamState, walkedOff, type GameState, type TeamState } from './state';
import { teamSheet } from './team-sheet';

/** Extra innings begin with a runner on second since 2020. */
const PLACED_RUNNER_SINCE = 2020;

/** Doubleheaders were seven innings long in 2020 and 2021. */
function inningsOf(game: Fixture): 7 | 9 {
  return game.doubleHeader !== 'N' && (game.season === 2020 || game.season === 2021) ? 7 : 9;
}

/** The form of a pitcher in one game: the same whoever asks, in whatever order. */
function formMaker(season: Season, game: Fixture): (player: Player) => PitcherForm {
  return (player) => {
    const day = randomFor(season.seed, 'form', player.id, gamePk(game));
    return formOf(
      player,
      day,
      speedShift(season, player, game.date),
      breakingShift(season, player, game.date),
    );
  };
}

function setFates(season: Season, team: TeamState, game: Fixture): void {
  for (const stint of season.clubs.get(team.sheet.clubId)?.stints ?? []) {
    if (stint.hurtInGame !== game.number) continue;
    const random = randomFor(season.seed, 'fate', stint.playerId, game.number);
    const starter = stint.playerId === team.sheet.starter.id;
    team.toBeHurt.set(stint.playerId, { stint, at: starter ? random.int(4, 16) : random.int(1, 2), seen: 0 });
  }
}

/** The first play of each half-inning: status lines before the first pitch, the placed runner in extra innings. */
function openHalf(state: GameState, isFirstPlay: boolean): (draft: PlayDraft) => void {
  return (draft) => {
    if (isFirstPlay) {
      const from = state.clock;
      for (const status of ['Pre-Game', 'Warmup', 'In Progress']) {
        draft.action('Game Advisory', 'game_advisory', `Status Change - ${status}`, {
          player: state.teams.away.order[0]?.player ?? null,
          start: from - (status === 'Pre-Game' ? 4_500_000 : status === 'Warmup' ? 1_500_000 : 5_000),
          end: from - (status === 'Pre-Game' ? 1_500_000 : status === 'Warmup' ? 5_000 : 0),
        });
      }
      state.clock = from;
    }
    if (state.inning > state.scheduledInnings && state.season >= PLACED_RUNNER_SINCE) {
      const team = state.teams[state.batting];
      const defence = state.teams[state.batting === 'away' ? 'home' : 'away'];
      const runner = team.order[(team.next + 8) % 9]?.player;
      if (runner === undefined) return;
      draft.action(
        'Runner Placed On Base',
        'runner_placed',
        `${runner.fullName} starts inning at 2nd base.`,
        { player: runner, base: 2 },
        1,
      );
      const placed = { player: runner, responsible: defence.form.player, earned: false };
      state.bases[1] = placed;
      draft.placed(placed, 2);
    }
  };
}

/** Plays a whole game. Depends on nothing but the season's plan and the game's own random stream. */
export function playGame(season: Season, game: Fixture): GameRecord {
  const random = randomFor(season.seed, 'game', gamePk(game));
  const formFor = formMaker(season, game);
  const side = (name: Side): TeamState => {
    const club = season.clubs.get(name === 'away' ? game.awayId : game.homeId);
    if (club === undefined) throw new Error(`no club in game ${game.number}`);
    const sheet = teamSheet(club, game, season.seed);
    const team = teamState(name, sheet, formFor(sheet.starter), random.normal(90, 8));
    setFates(season, team, game);
    return team;
  };
  const firstPitch = startTime(game).ms + random.int(0, 5) * 60_000;
  const state: GameState = {
    season: season.year,
    date: game.date,
    park: clubById(game.homeId),
    random,
    scheduledInnings: inningsOf(game),
    inning: 1,
    batting: 'away',
    outs: 0,
    outsDue: 0,
    bases: [null, null, null],
    score: { away: 0, home: 0 },
    clock: firstPitch,
    teams: { away: side('away'), home: side('home') },
    formFor,
  };
  const plays: PlayRecord[] = [];
  while (!isOver(state)) {
    playHalf(state, plays);
    if (state.batting === 'home') state.inning += 1;
    state.batting = state.batting === 'away' ? 'home' : 'away';
    state.clock += 125_000;
  }
  const end = plays[plays.length - 1]?.end ?? firstPitch;
  return {
    fixture: game,
    gamePk: gamePk(game),
    scheduledInnings: state.scheduledInnings,
    sheets: { away: state.teams.away.sheet, home: state.teams.home.sheet },
    plays,
    firstPitch,
    end,
  };
}

/** Asked before each half-inning. */
function isOver(state: GameState): boolean {
  const { away, home } = state.score;
  if (state.batting === 'home') return state.inning >= state.scheduledInnings && home > away;
  return state.inning > state.scheduledInnings && home !== away;
}

function playHalf(state: GameState, plays: PlayRecord[]): void {
  state.outs = 0;
  state.outsDue = 0;
  state.bases = [null, null, null];
  let first = true;
  while (state.outs < 3 && !walkedOff(state)) {
    const opening = first ? openHalf(state, plays.length === 0) : (): void => undefined;
    plays.push(playAppearance(state, plays.length, opening));
    first = false;
  }
}
