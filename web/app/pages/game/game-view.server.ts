import { describePitchCall } from '../../../../core/gameday/pitch-call';
import { pitchTypeName } from '../../../../core/gameday/pitch-type';
import type { GamePage, LoadedGame } from '../../../../store/read/game';
import type { GamePlay, PlayPitch } from '../../../../store/read/game-plays';
import { callKind, type CallKind } from '../../charts/call-kind';
import type { ZonePicture } from '../../charts/picture';
import { zonePicture } from '../../charts/zone-picture.server';
import { mixOf, type PitcherMix } from './pitcher-mix.server';

export interface PitchView {
  number: number;
  /** Balls and strikes before it, "3-2". */
  count: string;
  type: string;
  speed: number | null;
  call: string;
  kind: CallKind;
  spinRate: number | null;
  exitVelocity: number | null;
  launchAngle: number | null;
  distance: number | null;
}

export interface PlayView extends Omit<GamePlay, 'pitches'> {
  pitches: PitchView[];
  picture: ZonePicture | null;
  /** Runs came in. */
  scoring: boolean;
}

export interface HalfInningView {
  inning: number;
  half: string;
  runs: number;
  hits: number;
  plays: PlayView[];
}

export interface PitcherChoice {
  playerId: number;
  name: string;
  pitches: number;
}

/** Plays and pitches of a game, ready to draw. */
export interface GameView {
  game: GamePage['game'];
  facts: Omit<LoadedGame, 'plays'> | null;
  halves: HalfInningView[];
  pitchers: PitcherChoice[];
  chosenPitcher: PitcherChoice | null;
  map: ZonePicture;
  mapPitches: number;
  mixes: PitcherMix[];
}

function pitchView(pitch: PlayPitch): PitchView {
  return {
    number: pitch.pitchNumber,
    count: `${pitch.balls}-${pitch.strikes}`,
    type: pitchTypeName(pitch.pitchType),
    speed: pitch.speed,
    call: describePitchCall(pitch.callCode),
    kind: callKind(pitch.callCode),
    spinRate: pitch.spinRate,
    exitVelocity: pitch.exitVelocity,
    launchAngle: pitch.launchAngle,
    distance: pitch.distance,
  };
}

function halvesOf(plays: readonly GamePlay[]): HalfInningView[] {
  const halves: HalfInningView[] = [];
  let score = 0;
  for (const play of plays) {
    let half = halves.at(-1);
    if (half === undefined || half.inning !== play.inning || half.half !== play.halfInning) {
      half = { inning: play.inning, half: play.halfInning, runs: 0, hits: 0, plays: [] };
      halves.push(half);
    }
    const runs = play.awayScore + play.homeScore - score;
    score = play.awayScore + play.homeScore;
    half.runs += runs;
    if (play.totalBases > 0) half.hits++;
    const located = play.pitches.some((pitch) => pitch.x !== null && pitch.z !== null);
    half.plays.push({
      ...play,
      scoring: runs > 0,
      pitches: play.pitches.map(pitchView),
      picture: located ? zonePicture(play.pitches) : null,
    });
  }
  return halves;
}

/** Shapes a game for its page; `pitcher` narrows the pitch map and the mix to one pitcher. */
export function gameView({ game, loaded }: GamePage, pitcher: number | undefined): GameView {
  const { plays, ...facts } = loaded ?? { plays: [] };
  const pitches = plays.flatMap((play) => play.pitches);
  const pitchers = (loaded?.pitching ?? []).map(({ playerId, name }) => ({
    playerId,
    name,
    pitches: pitches.filter((pitch) => pitch.pitcherId === playerId).length,
  }));
  const chosenPitcher = pitchers.find((choice) => choice.playerId === pitcher) ?? null;
  const shown = chosenPitcher
    ? pitches.filter((pitch) => pitch.pitcherId === chosenPitcher.playerId)
    : pitches;
  return {
    game,
    facts: loaded ? (facts as Omit<LoadedGame, 'plays'>) : null,
    halves: halvesOf(plays),
    pitchers,
    chosenPitcher,
    map: zonePicture(shown, true),
    mapPitches: shown.length,
    mixes: (chosenPitcher ? [chosenPitcher] : pitchers).map((choice) => mixOf(choice, pitches)),
  };
}
