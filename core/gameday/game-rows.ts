import type { GamePk, IsoDate, PlayerId, TeamId, VenueId } from '../ids';
import type { GameState } from './game-state';

/** A game as the schedule lists it, played or not. One row per gamePk: the latest listing wins. */
export interface ScheduledGameRow {
  readonly gamePk: GamePk;
  readonly source: string;
  readonly season: number;
  readonly gameType: string;
  readonly officialDate: IsoDate;
  readonly listedOn: IsoDate;
  readonly gameDate: string | null;
  readonly state: GameState;
  readonly detailedState: string;
  readonly awayTeamId: TeamId;
  readonly homeTeamId: TeamId;
  readonly awayName: string;
  readonly homeName: string;
  readonly awayScore: number | null;
  readonly homeScore: number | null;
  readonly doubleHeader: string;
  readonly gameNumber: number;
}

/** A game as its feed tells it; the newest version by feed timestamp. */
export interface GameRow {
  readonly gamePk: GamePk;
  readonly source: string;
  readonly season: number;
  readonly gameType: string;
  readonly officialDate: IsoDate;
  readonly gameDate: string | null;
  readonly firstPitchAt: string | null;
  readonly doubleHeader: string;
  readonly gameNumber: number;
  readonly dayNight: string | null;
  readonly state: GameState;
  readonly detailedState: string;
  readonly awayTeamId: TeamId;
  readonly homeTeamId: TeamId;
  readonly venueId: VenueId | null;
  readonly awayScore: number | null;
  readonly homeScore: number | null;
  readonly awayHits: number | null;
  readonly homeHits: number | null;
  readonly awayErrors: number | null;
  readonly homeErrors: number | null;
  readonly innings: number;
  readonly scheduledInnings: number | null;
  readonly winningPitcherId: PlayerId | null;
  readonly losingPitcherId: PlayerId | null;
  readonly savePitcherId: PlayerId | null;
  readonly attendance: number | null;
  readonly durationMinutes: number | null;
  readonly weatherCondition: string | null;
  readonly temperature: number | null;
  readonly wind: string | null;
  readonly plateAppearances: number;
  readonly pitches: number;
  readonly trackedPitches: number;
  readonly feedTimestamp: string | null;
}

/** A club in one season: names and abbreviations change. */
export interface TeamSeasonRow {
  readonly teamId: TeamId;
  readonly season: number;
  readonly name: string;
  readonly abbreviation: string;
  readonly teamName: string;
  readonly locationName: string;
  readonly leagueId: number | null;
  readonly leagueName: string | null;
  readonly divisionId: number | null;
  readonly divisionName: string | null;
  readonly venueId: VenueId | null;
  readonly asOfDate: IsoDate;
  readonly asOfGamePk: GamePk;
}

/** A ballpark in one season: fences move. Distances in feet, angles in degrees. */
export interface VenueSeasonRow {
  readonly venueId: VenueId;
  readonly season: number;
  readonly name: string;
  readonly city: string | null;
  readonly state: string | null;
  readonly country: string | null;
  readonly timeZone: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly elevation: number | null;
  readonly azimuthAngle: number | null;
  readonly capacity: number | null;
  readonly turfType: string | null;
  readonly roofType: string | null;
  readonly leftLine: number | null;
  readonly leftCenter: number | null;
  readonly center: number | null;
  readonly rightCenter: number | null;
  readonly rightLine: number | null;
  readonly asOfDate: IsoDate;
  readonly asOfGamePk: GamePk;
}

/** A player as the latest game that lists him describes him. */
export interface PlayerRow {
  readonly playerId: PlayerId;
  readonly fullName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly searchName: string;
  readonly birthDate: string | null;
  readonly birthCity: string | null;
  readonly birthCountry: string | null;
  readonly height: number | null;
  readonly weight: number | null;
  readonly batSide: string | null;
  readonly pitchHand: string | null;
  readonly primaryPosition: string;
  readonly positionAbbrev: string;
  readonly mlbDebutDate: string | null;
  readonly asOfDate: IsoDate;
  readonly asOfGamePk: GamePk;
}

/** A player on a club's roster of the day. */
export interface GamePlayerRow {
  readonly gamePk: GamePk;
  readonly playerId: PlayerId;
  readonly teamId: TeamId;
  readonly officialDate: IsoDate;
  readonly jerseyNumber: string | null;
  readonly positionAbbrev: string | null;
  readonly battingOrder: number | null;
  readonly rosterStatus: string | null;
  readonly played: boolean;
}

/** Runs, hits and errors of one club in one inning, from the line score. */
export interface InningLineRow {
  readonly gamePk: GamePk;
  readonly inning: number;
  readonly runsAway: number | null;
  readonly hitsAway: number | null;
  readonly errorsAway: number | null;
  readonly runsHome: number | null;
  readonly hitsHome: number | null;
  readonly errorsHome: number | null;
}

/** A batter's line in the feed's own box score: the oracle of what is computed from plays. */
export interface BattingLineRow {
  readonly gamePk: GamePk;
  readonly playerId: PlayerId;
  readonly teamId: TeamId;
  readonly officialDate: IsoDate;
  readonly plateAppearances: number;
  readonly atBats: number;
  readonly runs: number;
  readonly hits: number;
  readonly doubles: number;
  readonly triples: number;
  readonly homeRuns: number;
  readonly rbi: number;
  readonly baseOnBalls: number;
  readonly intentionalWalks: number;
  readonly strikeOuts: number;
  readonly hitByPitch: number;
  readonly sacFlies: number;
  readonly sacBunts: number;
  readonly stolenBases: number;
  readonly caughtStealing: number;
  readonly leftOnBase: number;
}

/** A pitcher's line in the feed's own box score. */
export interface PitchingLineRow {
  readonly gamePk: GamePk;
  readonly playerId: PlayerId;
  readonly teamId: TeamId;
  readonly officialDate: IsoDate;
  readonly appearance: number;
  readonly outs: number;
  readonly battersFaced: number;
  readonly numberOfPitches: number;
  readonly strikes: number;
  readonly hits: number;
  readonly runs: number;
  readonly earnedRuns: number;
  readonly homeRuns: number;
  readonly baseOnBalls: number;
  readonly intentionalWalks: number;
  readonly strikeOuts: number;
  readonly hitBatsmen: number;
}
