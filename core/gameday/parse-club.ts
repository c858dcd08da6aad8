import { teamId, venueId } from '../ids';
import type { VenueId } from '../ids';
import type { Json } from './fields';
import {
  integer,
  nestedText,
  optionalInteger,
  optionalNumber,
  optionalObject,
  optionalReference,
  optionalText,
  text,
  within,
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
    ...within('league', () => ({
      leagueId: optionalInteger(league, 'id'),
      leagueName: optionalText(league, 'name'),
    })),
    ...within('division', () => ({
      divisionId: optionalInteger(division, 'id'),
      divisionName: optionalText(division, 'name'),
    })),
    venueId: venue === null ? null : venueId(venue),
    asOfDate: game.officialDate,
    asOfGamePk: game.gamePk,
  };
}

/** The ballpark of the game. */
export function parseVenue(venue: Json, id: VenueId, game: GameIdentity): VenueSeasonRow {
  const location = optionalObject(venue, 'location');
  const field = optionalObject(venue, 'fieldInfo');
  return {
    venueId: id,
    season: game.season,
    name: text(venue, 'name'),
    ...within('location', () => placeOf(location)),
    timeZone: nestedText(venue, 'timeZone', 'id'),
    ...within('fieldInfo', () => ({
      capacity: optionalInteger(field, 'capacity'),
      turfType: optionalText(field, 'turfType'),
      roofType: optionalText(field, 'roofType'),
      leftLine: optionalInteger(field, 'leftLine'),
      leftCenter: optionalInteger(field, 'leftCenter'),
      center: optionalInteger(field, 'center'),
      rightCenter: optionalInteger(field, 'rightCenter'),
      rightLine: optionalInteger(field, 'rightLine'),
    })),
    asOfDate: game.officialDate,
    asOfGamePk: game.gamePk,
  };
}

function placeOf(location: Json | undefined) {
  const coordinates = optionalObject(location, 'defaultCoordinates');
  return {
    city: optionalText(location, 'city'),
    state: optionalText(location, 'state'),
    country: optionalText(location, 'country'),
    ...within('defaultCoordinates', () => ({
      latitude: optionalNumber(coordinates, 'latitude'),
      longitude: optionalNumber(coordinates, 'longitude'),
    })),
    elevation: optionalInteger(location, 'elevation'),
    azimuthAngle: optionalNumber(location, 'azimuthAngle'),
  };
}
