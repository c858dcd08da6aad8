/** The thirty clubs of the simulated league. Every name, city and park is invented. */

/** Hours from UTC during the season; seasons lie inside daylight-saving time, which the desert clubs do not keep. */
export type ZoneCode = 'EDT' | 'CDT' | 'MDT' | 'MST' | 'PDT';

export interface Club {
  id: number;
  city: string;
  nickname: string;
  name: string;
  abbreviation: string;
  code: string;
  leagueId: number;
  divisionId: number;
  venueId: number;
  park: string;
  zone: ZoneCode;
  state: string;
  founded: number;
  farm: string;
  /** Distance to the fence, feet: left line, left centre, centre, right centre, right line. */
  fences: readonly [number, number, number, number, number];
  elevation: number;
  roof: 'Open' | 'Retractable' | 'Dome';
}

export const LEAGUES = [
  { id: 903, name: 'Atlantic League of Record', abbreviation: 'AR' },
  { id: 904, name: 'Pacific League of Record', abbreviation: 'PR' },
] as const;

export const DIVISIONS = [
  { id: 931, leagueId: 903, name: 'Atlantic East' },
  { id: 932, leagueId: 903, name: 'Atlantic Lakes' },
  { id: 933, leagueId: 903, name: 'Atlantic Plains' },
  { id: 934, leagueId: 904, name: 'Pacific Harbor' },
  { id: 935, leagueId: 904, name: 'Pacific Rivers' },
  { id: 936, leagueId: 904, name: 'Pacific Desert' },
] as const;

/** One line a club: city | nickname | abbreviation | park | zone | state. Five lines make a division. */
const LINES = `
Calder Bay|Herons|CAL|Tidewater Grounds|EDT|Calder
Port Ambrose|Lanterns|AMB|Ropewalk Park|EDT|Ambria
Marlow|Clockmakers|MRW|Escapement Field|EDT|Ambria
Saint Odile|Cartographers|ODI|Meridian Yard|EDT|Odile
Wexmere|Foundry|WEX|Crucible Park|EDT|Calder
Lake Torrance|Loons|TOR|Reedwater Park|CDT|Torrance
Brannock|Millers|BRK|Gristmill Grounds|EDT|Torrance
Great Kettle|Icebreakers|KET|Floe Field|CDT|Kettle
Dunmore Falls|Ferrymen|DUN|Penstock Park|EDT|Torrance
Ironhollow|Bellringers|IRO|Carillon Park|CDT|Kettle
Prairie Cross|Windmills|PRC|Longgrass Field|CDT|Sedge
Ashby Junction|Signalmen|ASH|Semaphore Yard|CDT|Sedge
Tall Elm|Beekeepers|ELM|Clover Grounds|CDT|Marrow
Copper Ridge|Prospectors|COP|Assay Field|MDT|Corran
Red Silo|Threshers|SIL|Harvest Oval|CDT|Marrow
Halcyon Bay|Kingfishers|HAL|Breakwater Field|PDT|Halcyon
Santa Brisa|Kites|SBR|Parque del Viento|PDT|Brisa
Grayport|Lightkeepers|GRA|Fresnel Park|PDT|Halcyon
Punta Lirio|Pelicans of Lirio|LIR|Estadio Salina|PDT|Brisa
Fogarty|Shipwrights|FOG|Slipway Grounds|PDT|Halcyon
Two Rivers|Otters|TWO|Confluence Park|CDT|Anselm
Bellefane|Fiddlers|BEL|Resonance Field|CDT|Anselm
Cypress Ford|Stilts|CYP|Blackwater Yard|CDT|Bayard
Montrose Landing|Steamers|MON|Packet Park|EDT|Bayard
New Anselm|Weavers|NAN|Shuttle Field|CDT|Anselm
Mesa Alta|Roadrunners of Alta|MES|Caprock Field|MST|Altamar
Salt Flats|Comets|SAL|Perihelion Park|MDT|Corran
Juniper Wells|Jackrabbits|JUN|Tumblewood Grounds|MST|Altamar
Vermilion|Potters|VER|Kiln Field|MDT|Corran
Sol Vista|Sundials|SOL|Gnomon Park|PDT|Brisa
`.trim();

function fencesOf(index: number): Club['fences'] {
  const shift = ((index * 7) % 11) - 5;
  return [331 + shift, 374 + (shift >> 1), 402 - shift, 375 + shift, 329 - (shift >> 1)];
}

export const CLUBS: readonly Club[] = LINES.split('\n').map((line, index) => {
  const [city = '', nickname = '', abbreviation = '', park = '', zone = 'EDT', state = ''] = line.split('|');
  const division = DIVISIONS[Math.floor(index / 5)];
  const short = nickname.split(' ')[0] ?? nickname;
  return {
    id: 901 + index,
    city,
    nickname: short,
    name: `${city} ${short}`,
    abbreviation,
    code: abbreviation.toLowerCase(),
    leagueId: division?.leagueId ?? 903,
    divisionId: division?.id ?? 931,
    venueId: 9401 + index,
    park,
    zone: zone as ZoneCode,
    state,
    founded: 1884 + ((index * 13) % 97),
    farm: `${city} Colts`,
    fences: fencesOf(index),
    elevation: zone === 'MDT' ? 4300 + index * 20 : zone === 'MST' ? 1100 : 15 + index * 18,
    roof: index % 9 === 4 ? 'Retractable' : index % 13 === 7 ? 'Dome' : 'Open',
  };
});

const BY_ID = new Map(CLUBS.map((club) => [club.id, club]));

/** The club with this id; an unknown id is a programming error. */
export function clubById(id: number): Club {
  const club = BY_ID.get(id);
  if (club === undefined) throw new Error(`no club ${id}`);
  return club;
}

/** Hours from UTC of a zone in summer. */
export const ZONE_OFFSET: Record<ZoneCode, number> = { EDT: -4, CDT: -5, MDT: -6, MST: -7, PDT: -7 };

export const ZONE_ID: Record<ZoneCode, string> = {
  EDT: 'America/New_York',
  CDT: 'America/Chicago',
  MDT: 'America/Denver',
  MST: 'America/Phoenix',
  PDT: 'America/Los_Angeles',
};
