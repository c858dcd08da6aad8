import type { Snapshot } from './folder';
import { at, text, type Fields } from './shapes';

function side(snapshot: Snapshot, name: 'away' | 'home'): Fields {
  const team = at(snapshot.gameData, 'teams', name);
  const runs = at(snapshot.linescore, 'teams', name).runs;
  const other = at(snapshot.linescore, 'teams', name === 'away' ? 'home' : 'away').runs;
  const final = at(snapshot.gameData, 'status').codedGameState === 'F';
  return {
    leagueRecord: at(team, 'record', 'leagueRecord'),
    score: typeof runs === 'number' ? runs : undefined,
    team: { id: team.id, name: team.name, link: team.link },
    isWinner: final && typeof runs === 'number' && typeof other === 'number' ? runs > other : undefined,
    splitSquad: false,
  };
}

/** The schedule row a feed implies. */
export function scheduleRow(snapshot: Snapshot): Fields {
  const { gameData, gamePk } = snapshot;
  const game = at(gameData, 'game');
  const datetime = at(gameData, 'datetime');
  const venue = at(gameData, 'venue');
  return {
    gamePk,
    link: `/api/v1.1/game/${gamePk}/feed/live`,
    gameType: game.type,
    season: game.season,
    gameDate: datetime.dateTime,
    officialDate: snapshot.officialDate,
    status: gameData.status,
    teams: { away: side(snapshot, 'away'), home: side(snapshot, 'home') },
    venue: { id: venue.id, name: venue.name, link: venue.link },
    content: { link: `/api/v1/game/${gamePk}/content` },
    gameNumber: game.gameNumber,
    publicFacing: true,
    doubleHeader: game.doubleHeader,
    gamedayType: game.gamedayType,
    tiebreaker: game.tiebreaker,
    calendarEventID: game.calendarEventID,
    seasonDisplay: game.seasonDisplay ?? game.season,
    dayNight: datetime.dayNight,
    scheduledInnings: snapshot.linescore.scheduledInnings ?? 9,
    recordSource: 'S',
    ifNecessary: 'N',
  };
}

/** A schedule answer from rows by date, in the real one's shape: no entry for a day without games. */
export function scheduleAnswer(copyright: string, days: ReadonlyMap<string, Fields[]>): Fields {
  const dates = [...days.entries()]
    .filter(([, rows]) => rows.length > 0)
    .sort(([a], [b]) => a.localeCompare(b));
  const live = (rows: Fields[]): number =>
    rows.filter((row) => text(at(row, 'status').abstractGameState) === 'Live').length;
  const total = dates.reduce((sum, [, rows]) => sum + rows.length, 0);
  return {
    copyright,
    totalItems: total,
    totalEvents: 0,
    totalGames: total,
    totalGamesInProgress: dates.reduce((sum, [, rows]) => sum + live(rows), 0),
    dates: dates.map(([date, games]) => ({
      date,
      totalItems: games.length,
      totalEvents: 0,
      totalGames: games.length,
      totalGamesInProgress: live(games),
      games,
      events: [],
    })),
  };
}
