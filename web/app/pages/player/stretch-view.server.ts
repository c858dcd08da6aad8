import { max, mean } from 'd3-array';
import type { PlayerPage } from '../../../../store/read/player';
import type { PlayerBatting } from '../../../../store/read/player-batting';
import type { PlayerPitching } from '../../../../store/read/player-pitching';
import { heatPicture } from '../../charts/heat-picture.server';
import { histogramPicture } from '../../charts/histogram-picture.server';
import { sprayPicture } from '../../charts/spray-picture.server';
import { velocityPicture } from '../../charts/velocity-picture.server';
import { slashLine } from '../../../../core/stats/slash-line';

/** Miles an hour from which a ball counts as hit hard, as MLB counts. */
const HARD_HIT = 95;

function battingView({ games, ballsInPlay }: PlayerBatting) {
  const speeds = ballsInPlay.flatMap((ball) => (ball.launchSpeed === null ? [] : [ball.launchSpeed]));
  return {
    games,
    slash: slashLine(games),
    ballsInPlay: ballsInPlay.length,
    exitVelocity: {
      n: speeds.length,
      mean: mean(speeds) ?? null,
      max: max(speeds) ?? null,
      hard: speeds.filter((speed) => speed >= HARD_HIT).length,
      picture: histogramPicture(speeds, 5),
    },
    spray: sprayPicture(ballsInPlay),
  };
}

function pitchingView({ games, mix, velocityType, velocity, cells }: PlayerPitching) {
  const sum = (
    key: 'outs' | 'battersFaced' | 'hits' | 'runs' | 'earnedRuns' | 'homeRuns' | 'baseOnBalls' | 'strikeOuts',
  ) => games.reduce((total, game) => total + game[key], 0);
  const outs = sum('outs');
  const [earnedRuns, walks, hits] = [sum('earnedRuns'), sum('baseOnBalls'), sum('hits')];
  return {
    games,
    totals: {
      games: games.length,
      starts: games.filter((game) => game.started).length,
      outs,
      battersFaced: sum('battersFaced'),
      strikeOuts: sum('strikeOuts'),
      walks,
      homeRuns: sum('homeRuns'),
      earnedRunAverage: outs === 0 ? null : (earnedRuns * 27) / outs,
      walksAndHits: outs === 0 ? null : ((walks + hits) * 3) / outs,
    },
    mix,
    velocityType,
    velocityGames: velocity,
    velocity: velocityPicture(velocity),
    heat: heatPicture(cells),
  };
}

export type BattingView = ReturnType<typeof battingView>;
export type PitchingView = ReturnType<typeof pitchingView>;

/** Shapes a player's stretch for his page: sums, shares and pictures. */
export function playerView({ batting, pitching, ...page }: PlayerPage) {
  return { ...page, batting: batting && battingView(batting), pitching: pitching && pitchingView(pitching) };
}
