import { teamId, venueId } from '../ids';
import type { Json } from './fields';
import {
  integer,
  optionalInteger,
  optionalNumber,
  optionalObject,
  optionalReference,
  optionalText,
  text,
} from './fields';
import type { TeamSeasonRow, VenueSeasonRow } from './game-rows';
import type { GameIdentity } from './parse-game';

/** A club as the feed describes it on the day of the game. */
export function parseTeam(team: Json, game: GameIdentity): TeamSeasonRow {
  const name = text(team, 'name');
  const league = optionalObject(team, 'league');
  const division = optionalObject(team, 'division');
  const venue = optionalReference(team, 'venue');
  return {
    teamId: teamId(integer(team, 'id')),
    season: game.season,
    name,
    abbreviation: optionalText(team, 'abbreviation') ?? name.slice(0, 3).toUpperCase(),
    teamName: optionalText(team, 'teamName') ?? name,
    locationName: optionalText(team, 'locationName') ?? name,
    leagueId: optionalInteger(league, 'id'),
    leagueName: optionalText(league, 'name'),
    divisionId: optionalInteger(division, 'id'),
    divisionName: optionalText(division, 'name'),
    venueId: venue === null ? null : venueId(venue),
    asOfDate: game.officialDate,
    asOfGamePk: game.gamePk,
  };
}

/** The ballpark of the game; none when the feed names none. */
export function parseVenue(gameData: Json, game: GameIdentity): VenueSeasonRow[] {
  const venue = optionalObject(gameData, 'venue');
  if (venue === undefined || game.venueId === null) return [];
  const location = optionalObject(venue, 'location');
  const coordinates = optionalObject(location, 'defaultCoordinates');
  const field = optionalObject(venue, 'fieldInfo');
  return [
    {
      venueId: game.venueId,
      season: game.season,
      name: text(venue, 'name'),
      city: optionalText(location, 'city'),
      state: optionalText(location, 'state'),
      country: optionalText(location, 'country'),
      timeZone: optionalText(optionalObject(venue, 'timeZone'), 'id'),
      latitude: optionalNumber(coordinates, 'latitude'),
      longitude: optionalNumber(coordinates, 'longitude'),
      elevation: optionalInteger(location, 'elevation'),
      azimuthAngle: optionalNumber(location, 'azimuthAngle'),
      capacity: optionalInteger(field, 'capacity'),
      turfType: optionalText(field, 'turfType'),
      roofType: optionalText(field, 'roofType'),
      leftLine: optionalInteger(field, 'leftLine'),
      leftCenter: optionalInteger(field, 'leftCenter'),
      center: optionalInteger(field, 'center'),
      rightCenter: optionalInteger(field, 'rightCenter'),
      rightLine: optionalInteger(field, 'rightLine'),
      asOfDate: game.officialDate,
      asOfGamePk: game.gamePk,
    },
  ];
}
