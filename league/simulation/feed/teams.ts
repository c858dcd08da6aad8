import { DIVISIONS, LEAGUES, ZONE_ID, ZONE_OFFSET, type Club } from '../clubs';
import { rate, type JsonObject } from './json';

/** The short form of a club: id, name, link. */
export function teamRef(club: Club): JsonObject {
  return { id: club.id, name: club.name, link: `/api/v1/teams/${club.id}` };
}

const springLeague = (club: Club): JsonObject => {
  const desert = club.leagueId === 904;
  const id = desert ? 9114 : 9115;
  return {
    id,
    name: desert ? 'Agave League' : 'Mangrove League',
    link: `/api/v1/league/${id}`,
    abbreviation: desert ? 'AL' : 'ML',
  };
};

/** The form used inside box scores: with spring league and All-Star status. */
export function teamRefLong(club: Club): JsonObject {
  return { springLeague: springLeague(club), allStarStatus: 'N', ...teamRef(club) };
}

export function leagueRecord(wins: number, losses: number): JsonObject {
  return { wins, losses, ties: 0, pct: rate(wins, wins + losses, 3, '.000') };
}

/** A club in a season, as /teams and gameData.teams give it. */
export function teamJson(club: Club, season: number): JsonObject {
  const league = LEAGUES.find((l) => l.id === club.leagueId);
  const division = DIVISIONS.find((d) => d.id === club.divisionId);
  return {
    springLeague: springLeague(club),
    allStarStatus: 'N',
    id: club.id,
    name: club.name,
    link: `/api/v1/teams/${club.id}`,
    season,
    venue: { id: club.venueId, name: club.park, link: `/api/v1/venues/${club.venueId}` },
    springVenue: { id: club.venueId + 100, link: `/api/v1/venues/${club.venueId + 100}` },
    teamCode: club.code,
    fileCode: club.code,
    abbreviation: club.abbreviation,
    teamName: club.nickname,
    locationName: club.city,
    firstYearOfPlay: String(club.founded),
    league: { id: club.leagueId, name: league?.name, link: `/api/v1/league/${club.leagueId}` },
    division: { id: club.divisionId, name: division?.name, link: `/api/v1/divisions/${club.divisionId}` },
    sport: { id: 1, link: '/api/v1/sports/1', name: 'Simulated Major League' },
    shortName: club.city,
    franchiseName: club.city,
    clubName: club.nickname,
    active: true,
  };
}

/** A ball park, as /venues?hydrate= and gameData.venue give it. */
export function venueJson(club: Club, season: number): JsonObject {
  const [leftLine, leftCenter, center, rightCenter, rightLine] = club.fences;
  const offset = ZONE_OFFSET[club.zone];
  return {
    id: club.venueId,
    name: club.park,
    link: `/api/v1/venues/${club.venueId}`,
    location: {
      address1: `${club.founded % 900} Ballpark Way`,
      city: club.city,
      state: club.state,
      stateAbbrev: club.state.slice(0, 2).toUpperCase(),
      postalCode: `0${(club.id * 37) % 10000}`.slice(-5),
      defaultCoordinates: {
        latitude: 30 + ((club.id * 7) % 170) / 10,
        longitude: offset * 15 - 15 + ((club.id * 3) % 80) / 10,
      },
      azimuthAngle: (club.id * 11) % 90,
      elevation: club.elevation,
      country: 'Simuland',
      phone: '(555) 010-0000',
    },
    timeZone: { id: ZONE_ID[club.zone], offset, offsetAtGameTime: offset, tz: club.zone },
    fieldInfo: {
      capacity: 31000 + ((club.id * 613) % 17000),
      turfType: club.roof === 'Dome' ? 'Artificial' : 'Grass',
      roofType: club.roof,
      leftLine,
      leftCenter,
      center,
      rightCenter,
      rightLine,
    },
    active: true,
    season: String(season),
  };
}
