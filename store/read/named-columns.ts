import { Prisma } from '../generated/prisma/client';

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Columns of a SELECT under the names that fields have here: `game_pk AS gamePk, official_date AS officialDate`. */
export const namedColumns = (fields: readonly string[]): Prisma.Sql =>
  Prisma.raw(fields.map((field) => `${snakeCase(field)} AS ${field}`).join(', '));
