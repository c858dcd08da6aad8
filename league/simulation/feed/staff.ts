import { drawName } from '../names';
import { randomFor } from '../random';
import type { Fixture } from '../schedule';
import { gamePk, type Season } from '../season';
import type { Json, JsonObject } from './json';

/** Umpires, scorers and other people who work at the park; their ids lie above those of players. */
const FIRST_ID = 9_900_000;

function ref(seed: number, kind: string, id: number): JsonObject {
  const name = drawName(randomFor(seed, kind, id));
  return { id, fullName: `${name.first} ${name.last}`, link: `/api/v1/people/${id}` };
}

/** The scorer or data caster of a park. */
export function staffRef(season: Season, kind: 'scorer' | 'datacaster', clubId: number): JsonObject {
  return ref(season.seed, kind, FIRST_ID + (kind === 'scorer' ? 1000 : 2000) + clubId);
}

/** The four umpires of a game, from a crew of 76. */
export function officials(season: Season, game: Fixture): Json[] {
  const random = randomFor(season.seed, 'umpires', gamePk(game));
  const crew = random.shuffle(Array.from({ length: 76 }, (_, i) => FIRST_ID + i + 1));
  return ['Home Plate', 'First Base', 'Second Base', 'Third Base'].map((officialType, i) => ({
    official: ref(season.seed, 'umpire', crew[i] ?? FIRST_ID),
    officialType,
  }));
}
