/**
 * A whole, valid feed of half an inning, small enough to read. All names are invented. Parts that a test does
 * not care about can be left as they are; `tinyFeed` gives a fresh copy each time, to be changed at will.
 */

export const STARTER = 101;
export const RELIEVER = 102;
export const HOME_STARTER = 103;
export const LEADOFF = 201;
export const CLEANUP = 202;
export const PINCH_HITTER = 203;

type Loose = Record<string, unknown>;

interface EventJson extends Loose {
  readonly count: { readonly balls: number; readonly strikes: number; readonly outs: number };
}

type Count = readonly [balls: number, strikes: number];

export type Step = string | number;

/** A copy of a document with another value at a place; undefined takes the field away. */
export function changed(document: unknown, steps: readonly Step[], value: unknown): unknown {
  const [step, ...deeper] = steps;
  if (step === undefined) return value;
  const copy = Array.isArray(document) ? [...(document as unknown[])] : { ...(document as Loose) };
  const fields = copy as Loose;
  if (deeper.length === 0 && value === undefined) delete fields[step];
  else fields[step] = changed(fields[step], deeper, value);
  return copy;
}

let nextPlayId = 0;

/** A tracked pitch with the count after it. */
export function pitch(call: string, balls: number, strikes: number, more: Loose = {}): EventJson {
  nextPlayId += 1;
  return {
    type: 'pitch',
    isPitch: true,
    playId: `00000000-0000-4000-8000-${String(nextPlayId).padStart(12, '0')}`,
    details: { code: call, call: { code: call }, type: { code: 'FF' } },
    pitchData: {
      startSpeed: 95.1,
      endSpeed: 87,
      strikeZoneTop: 3.4,
      strikeZoneBottom: 1.6,
      zone: 5,
      coordinates: { pX: 0.1, pZ: 2.5, x: 113.1, y: 170.2, x0: -1.5, y0: 50, z0: 6 },
      breaks: { spinRate: 2300, spinDirection: 210, breakAngle: 12 },
      plateTime: 0.4,
      extension: 6.2,
    },
    ...more,
    count: { balls, strikes, outs: 0 },
  };
}

/** An event that is no pitch. */
export function action(eventType: string, more: Loose = {}, [balls, strikes]: Count = [0, 0]): EventJson {
  return {
    type: 'action',
    isPitch: false,
    details: { eventType, description: eventType },
    ...more,
    count: { balls, strikes, outs: 0 },
  };
}

/** A pitching change as feeds since 2022 write it: it does not say who left. */
export function pitchingChange(comesIn: number, more: Loose = {}, count: Count = [0, 0]): EventJson {
  const details = { isSubstitution: true, player: { id: comesIn }, ...more };
  return action('pitching_substitution', details, count);
}

export interface PlayOptions {
  readonly index: number;
  readonly eventType: string;
  readonly events: readonly EventJson[];
  readonly batter?: number;
  readonly pitcher?: number;
  readonly inning?: number;
  readonly half?: 'top' | 'bottom';
  readonly outs?: number;
  readonly more?: Loose;
}

/** A finished play. */
export function play(options: PlayOptions): Loose {
  const { index, eventType, events, batter = LEADOFF, half = 'bottom', outs = 0 } = options;
  const last = events.at(-1)?.count ?? { balls: 0, strikes: 0 };
  return {
    result: {
      eventType,
      event: eventType,
      description: 'Told in words.',
      rbi: 0,
      awayScore: 0,
      homeScore: 0,
    },
    about: { atBatIndex: index, inning: options.inning ?? 1, halfInning: half, isComplete: true },
    count: { balls: last.balls, strikes: last.strikes, outs },
    matchup: {
      batter: { id: batter },
      pitcher: { id: options.pitcher ?? STARTER },
      batSide: { code: 'L' },
      pitchHand: { code: 'R' },
      splits: { menOnBase: 'Empty' },
    },
    playEvents: events.map((event, position) => ({ index: position, ...event })),
    runners: [],
    ...options.more,
  };
}

function player(id: number, fullName: string, more: Loose = {}): Loose {
  return {
    id,
    fullName,
    height: `6' 2"`,
    weight: 200,
    birthDate: '1996-02-29',
    batSide: { code: 'R' },
    pitchHand: { code: 'R' },
    primaryPosition: { code: '1', abbreviation: 'P' },
    ...more,
  };
}

function line(id: number, batting: Loose = {}, pitching: Loose = {}): Loose {
  return {
    person: { id },
    jerseyNumber: String(id % 100),
    position: { abbreviation: 'P' },
    status: { code: 'A' },
    stats: { batting, pitching, fielding: {} },
  };
}

function team(id: number, name: string): Loose {
  return { id, name, abbreviation: name.slice(0, 3), league: { id: 1, name: 'First' }, venue: { id: 900 } };
}

/** The feed around the given plays. */
export function tinyFeed(allPlays: readonly Loose[] = [firstPlay()]): Loose {
  return structuredClone({
    gamePk: 700001,
    copyright: 'Invented.',
    metaData: { timeStamp: '20240611_231500' },
    gameData: {
      game: { type: 'R', season: '2024', doubleHeader: 'N', gameNumber: 1 },
      datetime: { dateTime: '2024-06-12T02:10:00Z', officialDate: '2024-06-11', dayNight: 'night' },
      status: { abstractGameState: 'Final', codedGameState: 'F', detailedState: 'Final' },
      teams: { away: team(11, 'Harbour Gulls'), home: team(12, 'Mill Foxes') },
      venue: {
        id: 900,
        name: 'Foxfield',
        location: { city: 'Milltown', defaultCoordinates: { latitude: 44.5, longitude: -70.25 } },
        timeZone: { id: 'America/New_York' },
        fieldInfo: { capacity: 9000, center: 400 },
      },
      gameInfo: { attendance: 812, firstPitch: '2024-06-12T02:12:00Z' },
      weather: { condition: 'Clear', temp: '59', wind: '3 mph' },
      players: {
        ID101: player(STARTER, 'Adán Peñalver'),
        ID102: player(RELIEVER, 'Bo Lund', { pitchHand: { code: 'L' } }),
        ID103: player(HOME_STARTER, 'Cal Ostrøm'),
        ID201: player(LEADOFF, 'Dov Arrieta', { batSide: { code: 'L' } }),
        ID202: player(CLEANUP, 'Eli Marsh', { batSide: { code: 'S' } }),
        ID203: player(PINCH_HITTER, 'Fay Quill'),
      },
    },
    liveData: {
      plays: { allPlays, currentPlay: allPlays.at(-1) },
      linescore: {
        scheduledInnings: 9,
        innings: [{ num: 1, away: { runs: 0, hits: 0, errors: 0 }, home: { runs: 0, hits: 1, errors: 0 } }],
        teams: { away: { runs: 0, hits: 0, errors: 0 }, home: { runs: 0, hits: 1, errors: 0 } },
      },
      boxscore: {
        teams: {
          away: {
            pitchers: [STARTER, RELIEVER],
            players: { ID101: line(STARTER, {}, { outs: 0 }), ID102: line(RELIEVER, {}, { outs: 3 }) },
          },
          home: {
            pitchers: [HOME_STARTER],
            players: {
              ID103: line(HOME_STARTER, {}, { outs: 3 }),
              ID201: line(LEADOFF, { atBats: 1, hits: 1, plateAppearances: 1 }),
              ID202: line(CLEANUP),
            },
          },
        },
      },
      decisions: { winner: { id: HOME_STARTER }, loser: { id: STARTER } },
    },
  });
}

/** Ball, foul, single. */
export function firstPlay(): Loose {
  return play({
    index: 0,
    eventType: 'single',
    events: [
      pitch('B', 1, 0),
      pitch('F', 1, 1),
      pitch('D', 1, 1, {
        hitData: { launchSpeed: 101.5, launchAngle: 12, coordinates: { coordX: 120, coordY: 80 } },
      }),
    ],
    more: {
      runners: [
        {
          movement: {
            originBase: null,
            start: null,
            end: '1B',
            outBase: null,
            isOut: false,
            outNumber: null,
          },
          details: { runner: { id: LEADOFF }, eventType: 'single', playIndex: 2, responsiblePitcher: null },
        },
      ],
    },
  });
}
