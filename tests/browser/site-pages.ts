import { gamePkAmongAll, type FanSample } from './fan-sample';

/** A page of the site as somebody may see it. */
export interface SitePage {
  /** Name of the file in web/app/routes, without its ending. */
  route: string;
  /** What makes this view of the route worth looking at. */
  name: string;
  address: string;
  /** Made of nothing but parts of other views: the slow search for barriers passes it over. */
  isAlike?: boolean;
  /** 200 unless told otherwise. */
  status?: number;
}

/** Every page of the site, and the views of it that differ in what they are made of. */
export function sitePages({ league, career, returned }: FanSample): SitePage[] {
  const { injuries, dates, postponedDate } = league;
  const game = league.games.at(-1)!;
  const gamePk = gamePkAmongAll(game.gamePk);
  const page = (route: string, name: string, address: string, more: Partial<SitePage> = {}): SitePage => ({ route, name, address, ...more }); // prettier-ignore
  const isAlike = true;
  return [
    page('_index', 'home', '/'),
    page('days.$date', 'newest day', `/days/${dates.at(-1)!}`),
    page('days.$date', 'day with a postponed game', `/days/${postponedDate}`, { isAlike }),
    page('games.$gamePk', 'game', `/games/${gamePk}`),
    page('games.$gamePk', 'one pitcher of a game', `/games/${gamePk}?pitcher=${game.pitcherIds[0]}`, { isAlike }),
    page('games.$gamePk', 'quarantined game', `/games/${gamePkAmongAll(league.quarantinedGamePk)}`),
    page('games.$gamePk', 'untracked game', `/games/${gamePkAmongAll(league.untrackedGamePk)}`, { isAlike }),
    page('players._index', 'players', '/players'),
    page('players._index', 'search', '/players?q=brightwater'),
    page('players._index', 'search for a misspelt name', '/players?q=brihtwater', { isAlike }),
    page('players.$playerId', 'pitcher', `/players/${career.pitcherId}`),
    page('players.$playerId', 'two-way player', `/players/${career.twoWayId}?measure=ops`),
    page('players.$playerId', 'batter', `/players/${league.injuredPlayerId}`),
    page('players.$playerId', 'player without tracking', `/players/${career.untrackedId}`, { isAlike }),
    page('players.$playerId', 'player without games', `/players/${injuries.gamelessPlayerId}`, { isAlike }),
    page('compare', 'nobody compared', '/compare?name=brightwater'),
    page('compare', 'players side by side', `/compare?players=${career.pitcherId},${career.rivalId}`),
    page('compare', 'injuries side by side', `/compare?stints=${career.pitcherStint},${returned.stintId}`),
    page('injuries._index', 'injuries', '/injuries'),
    page('injuries._index', 'filtered injuries', '/injuries?role=pitcher&season=2025&sort=longest', { isAlike }),
    page('injuries._index', 'injuries that nobody had', '/injuries?q=nobody', { isAlike }),
    page('injuries._index', 'another list', '/injuries?list=paternity', { isAlike }),
    page('injuries.$stintId', 'pitcher’s injury with games around', `/injuries/${career.pitcherStint}?size=5`),
    page('injuries.$stintId', 'batter’s injury with games around', `/injuries/${career.batterStint}?role=batter&size=5`),
    page('injuries.$stintId', 'injury of who is still out', `/injuries/${career.openStint}`, { isAlike }),
    page('injuries.$stintId', 'injury on a pitch', `/injuries/${injuries.hurtOnPitch}`),
    page('injuries.$stintId', 'long injury', `/injuries/${injuries.transferred}`, { isAlike }),
    page('injuries.$stintId', 'injury that came back', `/injuries/${injuries.reinjury}`, { isAlike }),
    page('injuries.$stintId', 'injury of two seasons', `/injuries/${injuries.continuation}`, { isAlike }),
    page('injuries.$stintId', 'injury without a reason', `/injuries/${injuries.noReason}`, { isAlike }),
    page('injuries.$stintId', 'injury with a script in its reason', `/injuries/${injuries.script}`, { isAlike }),
    page('injuries.$stintId', 'time on another list', `/injuries/${injuries.paternity}`, { isAlike }),
    page('cohorts._index', 'cohorts', '/cohorts'),
    page('cohorts.$cohortId', 'cohort', '/cohorts/role=pitcher&region=elbow'),
    page('cohorts.$cohortId', 'cohort of nobody', '/cohorts/role=batter&region=wrist&nature=strain', { isAlike }),
    page('teams._index', 'clubs', '/teams'),
    page('teams.$teamId', 'club', `/teams/${injuries.teamId}?season=2025`),
    page('teams.$teamId', 'club in a season without injuries', `/teams/${injuries.teamId}?season=1999`, { isAlike }),
    page('league', 'league', '/league?season=2025'),
    page('league', 'league, shoulders', '/league?season=2025&region=shoulder', { isAlike }),
    page('league', 'league in a season without injuries', '/league?season=1999', { isAlike }),
    page('data', 'data', '/data'),
    page('data', 'data of a season without any', '/data?season=1999', { isAlike }),
    page('downloads._index', 'API and downloads', '/downloads'),
    page('methods', 'methods', '/methods'),
    page('about', 'about', '/about'),
    page('ops', 'corner of operators', '/ops'),
    page('$', 'address that leads nowhere', '/nowhere', { status: 404 }),
  ]; // prettier-ignore
}
