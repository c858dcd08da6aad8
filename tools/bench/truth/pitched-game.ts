import { plateResult } from '../../../core/gameday/outcome';
import { gamePk as gamePkOf, playerId } from '../../../core/ids';
import type { IsoDate } from '../../../core/ids';
import { pitchFamily } from '../../../core/gameday/pitch-type';
import { tallyGame } from '../../../core/stats/measures/tally';
import type { TalliedRows } from '../../../core/stats/measures/tally';
import { speedAtFiftyFeet } from '../../../core/stats/measures/velocity';
import { zonePlace } from '../../../core/stats/measures/zone';
import type { ZonePlace } from '../../../core/stats/measures/zone';
import type { PlayerGameRow } from '../../../core/stats/statistics-rows';
import { eventJson, trackPitch } from '../../../league/simulation/feed/event-json';
import { playGame } from '../../../league/simulation/game/play-game';
import type { PitchRecord } from '../../../league/simulation/game/record';
import { randomFor } from '../../../league/simulation/random';
import type { Random } from '../../../league/simulation/random';
import type { Fixture } from '../../../league/simulation/schedule';
import { gamePk } from '../../../league/simulation/season';
import type { Season } from '../../../league/simulation/season';

type Pitch = TalliedRows['pitches'][number];

/** A pitcher's game: the row of the table, and what a row does not keep. */
export interface PitchedGame {
  readonly row: PlayerGameRow;
  /** Of the fastballs, at 50 feet, mph. */
  readonly speeds: readonly number[];
  /** Of all pitches; empty where they were not asked for, for they are many. */
  readonly places: readonly ZonePlace[];
}

/**
 * Plays a game and counts what its pitchers did: the rows that its feed would give, without writing the feed and
 * reading it again. A test holds the two against each other.
 */
export function pitchedGames(season: Season, fixture: Fixture, withPlaces = false): PitchedGame[] {
  const pk = gamePk(fixture);
  const pitches = new Map<number, Pitch[]>();
  const turns: TalliedRows['turns'][number][] = [];
  const random = randomFor(season.seed, 'flight', pk);
  for (const play of playGame(season, fixture).plays) {
    play.events.forEach((event, index) => {
      if (event.kind !== 'pitch') {
        // The same numbers must be drawn as for the feed.
        eventJson(event, index, false, random, false);
        return;
      }
      const pitch = trackedPitch(event, play.batter.id, random);
      const own = pitches.get(event.pitcher.id);
      if (own === undefined) pitches.set(event.pitcher.id, [pitch]);
      else own.push(pitch);
    });
    const result = plateResult(play.eventType, true);
    const [batterId, pitcherId] = [playerId(play.batter.id), playerId(play.pitcher.id)];
    turns.push({ ...result, atBatIndex: play.index, batterId, pitcherId, batSide: play.batSide });
  }
  const rows = { turns, pitches: [...pitches.values()].flat(), battedBalls: [] };
  return tallyGame(rows).flatMap(({ playerId: id, role, form }) => {
    if (role !== 'pitcher') return [];
    const own = pitches.get(id) ?? [];
    const row: PlayerGameRow = {
      ...form,
      playerId: id,
      role,
      gamePk: gamePkOf(pk),
      season: season.year,
      officialDate: fixture.date as IsoDate,
      gameNumber: fixture.gameNumber,
      gameType: 'R',
    };
    const fast = own.filter(({ pitchType }) => pitchFamily(pitchType) === 'fastball');
    return {
      row,
      speeds: fast.flatMap((pitch) => speedAtFiftyFeet(pitch) ?? []),
      places: withPlaces ? own.flatMap((pitch) => zonePlace(pitch) ?? []) : [],
    };
  });
}

const hundredth = (x: number): number => Math.round(x * 100) / 100;

function trackedPitch(pitch: PitchRecord, batterId: number, random: Random): Pitch {
  const { flight, tracked } = trackPitch(pitch, random);
  const seen = (value: number): number | null => (tracked ? value : null);
  return {
    batterId: playerId(batterId),
    pitcherId: playerId(pitch.pitcher.id),
    pitchHand: pitch.pitcher.throws,
    callCode: pitch.call,
    pitchType: tracked ? pitch.type : null,
    plateX: seen(flight.pX),
    plateZ: seen(flight.pZ),
    strikeZoneTop: hundredth(pitch.top),
    strikeZoneBottom: hundredth(pitch.bottom),
    x0: seen(flight.x0),
    y0: seen(flight.y0),
    z0: seen(flight.z0),
    vx0: seen(flight.vX0),
    vy0: seen(flight.vY0),
    vz0: seen(flight.vZ0),
    ax: seen(flight.aX),
    ay: seen(flight.aY),
    az: seen(flight.aZ),
    pfxX: seen(flight.pfxX),
    pfxZ: seen(flight.pfxZ),
    spinRate: seen(flight.spinRate),
    extension: seen(flight.extension),
  };
}
