import type { ParsedGame } from '../../core/gameday/parsed-game';
import type {
  PitchRow,
  PlateAppearanceRow,
  PlayEventRow,
  RunnerMovementRow,
} from '../../core/gameday/play-rows';
import { element } from '../../core/gameday/xml/tiny-game.fixture';
import type { GamedayBundle } from '../../core/gameday/xml/gameday-bundle';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * A game as Gameday would have written it, made from its rows: actions before the turn at bat, one count a turn, runners
 * behind the pitches. What Gameday had no words for (step-offs, automatic balls) is left out.
 */
export function gamedayXml(game: ParsedGame): GamedayBundle {
  const { officialDate, gameNumber } = game.game;
  const innings = [...new Set(game.plateAppearances.map(({ inning }) => inning))].sort(byListing);
  return {
    gid: `gid_${officialDate.replaceAll('-', '_')}_${code(game.game.awayTeamId)}mlb_${code(game.game.homeTeamId)}mlb_${gameNumber}`,
    files: {
      'inning_all.xml': element('game', {}, ...innings.map((inning) => inningXml(game, inning))),
      'players.xml': playersXml(game),
      'game.xml': gameXml(game),
    },
  };
}

/** Three letters for a club that has no code of its own. */
function code(teamId: number): string {
  return [676, 26, 1].map((unit) => String.fromCharCode(97 + (Math.floor(teamId / unit) % 26))).join('');
}

/** 1, 10, 11, 2: the order in which folders list the innings. */
function byListing(a: number, b: number): number {
  return String(a) < String(b) ? -1 : 1;
}

function inningXml(game: ParsedGame, inning: number): string {
  const last = Math.max(...game.plateAppearances.map((turn) => turn.inning));
  const halves = (['top', 'bottom'] as const).flatMap((half) => {
    const turns = game.plateAppearances.filter((turn) => turn.inning === inning && turn.halfInning === half);
    return turns.length === 0 ? [] : [element(half, {}, ...turns.map((turn) => turnXml(game, turn)))];
  });
  return element('inning', { num: inning, next: inning === last ? 'N' : 'Y' }, ...halves);
}

function turnXml(game: ParsedGame, turn: PlateAppearanceRow): string {
  const own = <Row extends { readonly atBatIndex: number }>(rows: readonly Row[]) =>
    rows.filter(({ atBatIndex }) => atBatIndex === turn.atBatIndex);
  const pitches = own(game.pitches);
  const events = own(game.events);
  const thrown = [
    ...pitches.map((pitch) => ({ at: pitch.eventIndex, xml: pitchXml(pitch) })),
    ...events
      .filter(({ kind }) => kind === 'pickoff')
      .map((event) => ({
        at: event.eventIndex,
        xml: element('po', { des: `Pickoff Attempt ${event.eventType}B` }),
      })),
  ].sort((a, b) => a.at - b.at);
  const actions = events.filter(({ kind }) => kind === 'action').map((event) => actionXml(event, pitches));
  const attributes = {
    num: turn.atBatIndex + 1,
    b: turn.balls,
    s: turn.strikes,
    o: turn.outsAfter,
    batter: turn.batterId,
    pitcher: turn.pitcherId,
    stand: turn.batSide,
    p_throws: turn.pitchHand,
    event: turn.event ?? undefined,
    des: turn.description ?? undefined,
    away_team_runs: turn.awayScore,
    home_team_runs: turn.homeScore,
  };
  const runners = own(game.runners).map(runnerXml);
  return actions.join('') + element('atbat', attributes, ...thrown.map(({ xml }) => xml), ...runners);
}

function pitchXml(pitch: PitchRow): string {
  const number = (value: number | null) => value ?? undefined;
  return element('pitch', {
    code: pitch.callCode,
    des: '',
    type: 'S',
    play_guid: pitch.playId ?? '',
    pitch_type: pitch.pitchType ?? '',
    start_speed: number(pitch.startSpeed),
    end_speed: number(pitch.endSpeed),
    sz_top: number(pitch.strikeZoneTop),
    sz_bot: number(pitch.strikeZoneBottom),
    zone: pitch.zone ?? 'placeholder',
    px: number(pitch.plateX),
    pz: number(pitch.plateZ),
    x: number(pitch.pixelX),
    y: number(pitch.pixelY),
    pfx_x: number(pitch.pfxX),
    pfx_z: number(pitch.pfxZ),
    break_angle: pitch.breakAngle ?? 'None',
  });
}

function actionXml(event: PlayEventRow, pitches: readonly PitchRow[]): string {
  const before = pitches.filter((pitch) => pitch.eventIndex < event.eventIndex);
  const count = before.at(-1);
  return element('action', {
    event: (event.eventType ?? '').split('_').map(capital).join(' '),
    des: event.description ?? '',
    player: event.playerId ?? undefined,
    pitch: before.length,
    b: count?.ballsAfter ?? 0,
    s: count?.strikesAfter ?? 0,
    o: 0,
  });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function runnerXml(step: RunnerMovementRow): string {
  const truth = (flag: boolean) => (flag ? 'T' : undefined);
  return element('runner', {
    id: step.runnerId,
    start: step.startBase ?? '',
    end: step.isScoring ? '' : (step.endBase ?? ''),
    event: (step.eventType ?? '').split('_').map(capital).join(' '),
    score: truth(step.isScoring),
    rbi: truth(step.isRbi),
    earned: truth(step.isEarned),
  });
}

function playersXml(game: ParsedGame): string {
  const described = new Map(game.players.map((player) => [player.playerId, player]));
  const team = (type: 'away' | 'home', id: number) =>
    element(
      'team',
      { type, id: type.toUpperCase(), name: type },
      ...game.roster
        .filter(({ teamId }) => teamId === id)
        .map(({ playerId, jerseyNumber, positionAbbrev, battingOrder, rosterStatus }) => {
          const player = described.get(playerId);
          const attributes: Attributes = {
            id: playerId,
            first: player?.firstName ?? 'No',
            last: player?.lastName ?? 'Name',
            num: jerseyNumber ?? '',
            rl: player?.pitchHand ?? '',
            bats: player?.batSide ?? '',
            position: player?.positionAbbrev ?? '',
            game_position: positionAbbrev ?? '',
            bat_order: battingOrder !== null && battingOrder % 100 === 0 ? battingOrder / 100 : undefined,
            status: rosterStatus ?? '',
          };
          return element('player', attributes);
        }),
    );
  return element('game', {}, team('away', game.game.awayTeamId), team('home', game.game.homeTeamId));
}

function gameXml({ game, teams, venues }: ParsedGame): string {
  const team = (type: 'away' | 'home', id: number) => {
    const club = teams.find(({ teamId }) => teamId === id);
    return element('team', { type, id, name_full: club?.name ?? type, abbrev: club?.abbreviation ?? type });
  };
  const [venue] = venues;
  return element(
    'game',
    { type: game.gameType, game_pk: game.gamePk },
    team('away', game.awayTeamId),
    team('home', game.homeTeamId),
    ...(venue === undefined ? [] : [element('stadium', { id: venue.venueId, name: venue.name })]),
  );
}
