import { BATTING_ZERO, PITCHING_ZERO, type BattingLine, type PitchingLine } from '../game/lines';
import type { Player } from '../player';

/**
 * Season lines shown beside a game. They are the player's expectation over the games his club has played, not the sum of
 * earlier box scores: a game can be asked for without playing the season up to it.
 */
export function expectedBatting(player: Player, clubGames: number): { line: BattingLine; games: number } {
  const { contact, eye, power, speed } = player.batter;
  const games = Math.round(clubGames * (player.regular ? 0.88 : 0.25));
  const pa = Math.round(games * 4.15);
  const walks = Math.round(pa * Math.max(0.03, 0.083 + 0.018 * eye));
  const hit = Math.round(pa * 0.011);
  const flies = Math.round(pa * 0.008);
  const atBats = Math.max(0, pa - walks - hit - flies);
  const hits = Math.round(atBats * Math.max(0.15, 0.243 + 0.014 * contact + 0.004 * power));
  const doubles = Math.round(hits * 0.2);
  const triples = Math.round(hits * Math.max(0, 0.018 + 0.008 * speed));
  const homeRuns = Math.round(atBats * Math.max(0, 0.033 + 0.011 * power));
  const outs = atBats - hits;
  const strikeOuts = Math.min(outs, Math.round(pa * Math.max(0.08, 0.222 - 0.035 * contact)));
  const air = Math.round((outs - strikeOuts) * 0.55);
  const line: BattingLine = {
    ...BATTING_ZERO,
    plateAppearances: atBats + walks + hit + flies,
    atBats,
    hits,
    doubles,
    triples,
    homeRuns,
    strikeOuts,
    baseOnBalls: walks,
    hitByPitch: hit,
    sacFlies: flies,
    totalBases: hits + doubles + 2 * triples + 3 * homeRuns,
    runs: Math.round(pa * 0.115),
    rbi: Math.round(pa * (0.11 + 0.01 * power)),
    stolenBases: Math.round(Math.max(0, games * (0.09 + 0.06 * speed))),
    caughtStealing: Math.round(Math.max(0, games * 0.025)),
    leftOnBase: Math.round(pa * 0.38),
    groundIntoDoublePlay: Math.round(pa * 0.017),
    airOuts: air,
    flyOuts: Math.round(air * 0.55),
    popOuts: Math.round(air * 0.18),
    lineOuts: air - Math.round(air * 0.55) - Math.round(air * 0.18),
    groundOuts: outs - strikeOuts - air,
  };
  return { line, games };
}

/** The same for pitchers. */
export function expectedPitching(
  player: Player,
  clubGames: number,
): { line: PitchingLine; games: number; starts: number } {
  const skills = player.pitcher;
  const starter = player.role === 'starter';
  const share = player.regular ? 1 : 0.25;
  const starts = starter ? Math.round((clubGames / 5) * share) : 0;
  const games = starter ? starts : Math.round(clubGames * 0.4 * share);
  const faced = Math.round(games * (starter ? 22.5 : 4.3));
  const control = skills?.control ?? 0;
  const stuff = skills?.stuff ?? 0;
  const walks = Math.round(faced * Math.max(0.03, 0.085 - 0.012 * control));
  const strikeOuts = Math.round(faced * Math.max(0.1, 0.225 + 0.03 * stuff));
  const hits = Math.round(faced * Math.max(0.12, 0.216 - 0.01 * stuff));
  const hit = Math.round(faced * 0.011);
  const outs = Math.max(0, faced - walks - hits - hit);
  const earnedRuns = Math.round(outs * (4.15 - 0.35 * stuff - 0.25 * control) * (1 / 27));
  const pitches = Math.round(faced * 3.85);
  const balls = Math.round(pitches * 0.36);
  const air = Math.round((outs - strikeOuts) * 0.55);
  const line: PitchingLine = {
    ...PITCHING_ZERO,
    numberOfPitches: pitches,
    balls,
    strikes: pitches - balls,
    battersFaced: faced,
    outs,
    atBats: faced - walks - hit,
    hits,
    doubles: Math.round(hits * 0.2),
    triples: Math.round(hits * 0.015),
    homeRuns: Math.round(faced * 0.03),
    runs: Math.round(earnedRuns * 1.08),
    earnedRuns,
    rbi: earnedRuns,
    baseOnBalls: walks,
    strikeOuts,
    hitByPitch: hit,
    wildPitches: Math.round(faced * 0.008),
    airOuts: air,
    flyOuts: Math.round(air * 0.6),
    popOuts: Math.round(air * 0.15),
    lineOuts: air - Math.round(air * 0.6) - Math.round(air * 0.15),
    groundOuts: Math.max(0, outs - strikeOuts - air),
  };
  return { line, games, starts };
}
