import { strikeZone, type Player } from '../player';
import { POSITIONS } from '../positions';
import type { JsonObject } from './json';

const SIDE = { L: 'Left', R: 'Right', S: 'Switch' } as const;

/** {code, description} of a side. */
export function side(code: 'L' | 'R' | 'S'): JsonObject {
  return { code, description: SIDE[code] };
}

/** The short form of a person: id, name, link. */
export function personRef(player: Player): JsonObject {
  return { id: player.id, fullName: player.fullName, link: `/api/v1/people/${player.id}` };
}

/** The shortest form: id and link. */
export function personLink(player: Player): JsonObject {
  return { id: player.id, link: `/api/v1/people/${player.id}` };
}

function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** A person in full, as gameData.players and /people give him. */
export function personJson(player: Player, date: string): JsonObject {
  const { first, middle, last, city, country } = player.name;
  const zone = strikeZone(player);
  const initial = first.charAt(0);
  return {
    id: player.id,
    fullName: player.fullName,
    link: `/api/v1/people/${player.id}`,
    firstName: first,
    lastName: last,
    primaryNumber: String(player.number),
    birthDate: player.birthDate,
    currentAge: ageOn(player.birthDate, date),
    birthCity: city,
    birthStateProvince: country === 'USA' ? 'CA' : undefined,
    birthCountry: country,
    height: `${Math.floor(player.heightInches / 12)}' ${player.heightInches % 12}"`,
    weight: player.weight,
    active: true,
    primaryPosition: { ...POSITIONS[player.position] },
    useName: first,
    useLastName: last,
    middleName: middle,
    boxscoreName: last,
    gender: 'M',
    isPlayer: true,
    isVerified: player.id % 5 !== 0,
    draftYear: country === 'USA' ? player.firstSeason - 2 : undefined,
    mlbDebutDate: `${player.firstSeason}-04-${String((player.slot % 28) + 1).padStart(2, '0')}`,
    batSide: side(player.bats),
    pitchHand: side(player.throws),
    nameFirstLast: player.fullName,
    nameSlug: `${slug(player.fullName)}-${player.id}`,
    firstLastName: player.fullName,
    lastFirstName: `${last}, ${first}`,
    lastInitName: `${last}, ${initial}`,
    initLastName: `${initial} ${last}`,
    fullFMLName: `${first} ${middle} ${last}`,
    fullLFMName: `${last}, ${first} ${middle}`,
    strikeZoneTop: zone.top,
    strikeZoneBottom: zone.bottom,
  };
}
