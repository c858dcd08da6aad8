import type { PlayerId } from '../../ids';
import type { ParsedGame } from '../parsed-game';
import type { Findings } from './findings';
import { playPlace } from './places';

/** Whoever bats, pitches or runs is somebody the feed describes, on the roster of the club that does so. */
export function checkPeople(parsed: ParsedGame, findings: Findings): void {
  const { game, roster, players, plateAppearances, pitches, runners, batting, pitching } = parsed;
  checkClubs(parsed, findings);
  const clubs = new Map<PlayerId, number>();
  for (const row of players) clubs.set(row.playerId, NO_CLUB);
  for (const row of roster) clubs.set(row.playerId, row.teamId);

  const told = new Set<PlayerId>();
  const check = (role: string, id: PlayerId, club?: number) => {
    const own = clubs.get(id);
    if (own !== undefined && (own === club || (own !== NO_CLUB && club === undefined))) return;
    if (told.has(id)) return;
    told.add(id);
    const place = `player ${id}`;
    if (own === undefined) {
      findings.quarantine('ids_resolvable', place, `the ${role} is nobody the feed describes`);
    } else if (own === NO_CLUB) {
      findings.warn('on_a_roster', place, `the ${role} is on no roster of the day`);
    } else {
      // A game suspended in June can be ended in August by a man who changed clubs in between.
      findings.warn('side_of_club', place, `the ${role} is on the roster of the other club`);
    }
  };
  for (const row of plateAppearances) {
    const isTop = row.halfInning === 'top';
    check('batter', row.batterId, isTop ? game.awayTeamId : game.homeTeamId);
    check('pitcher', row.pitcherId, isTop ? game.homeTeamId : game.awayTeamId);
  }
  for (const row of pitches) {
    check('batter', row.batterId);
    check('pitcher', row.pitcherId);
  }
  for (const row of runners) {
    check('runner', row.runnerId);
    if (row.responsiblePitcherId !== null) check('pitcher', row.responsiblePitcherId);
  }
  for (const row of batting) check('batter of the box score', row.playerId);
  for (const row of pitching) check('pitcher of the box score', row.playerId);
  checkReferences(parsed, findings);
}

const NO_CLUB = 0;

function checkClubs({ game, teams, roster }: ParsedGame, findings: Findings): void {
  const { awayTeamId, homeTeamId } = game;
  if (awayTeamId === homeTeamId) {
    findings.quarantine('two_clubs', '', `club ${homeTeamId} plays against itself`);
  }
  const stranger = [...teams, ...roster].find(({ teamId }) => teamId !== awayTeamId && teamId !== homeTeamId);
  if (stranger === undefined) return;
  const message = `club ${stranger.teamId} is neither ${awayTeamId} nor ${homeTeamId}`;
  findings.quarantine('two_clubs', '', message);
}

/** Pitches, balls in play, runners and events belong to a plate appearance that is there. */
function checkReferences(parsed: ParsedGame, findings: Findings): void {
  const plays = new Set(parsed.plateAppearances.map((row) => row.atBatIndex));
  const tables = [
    ['pitch', parsed.pitches],
    ['batted ball', parsed.battedBalls],
    ['runner', parsed.runners],
    ['event', parsed.events],
  ] as const;
  for (const [table, rows] of tables) {
    for (const row of rows) {
      if (plays.has(row.atBatIndex)) continue;
      findings.quarantine('plays_resolvable', playPlace(row), `a ${table} of it, but no plate appearance`);
      break;
    }
  }
}
