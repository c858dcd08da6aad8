import { Prisma } from '../generated/prisma/client';

/** What of the injured list is looked at: all of it, or one role or part of the body. */
export interface InjuryNarrowing {
  /** Two-way players stand with the pitchers. */
  role: 'all' | 'pitcher' | 'batter';
  /** `unknown` where no part of the body is told; null for any. */
  region: string | null;
}

export const EVERY_INJURY: InjuryNarrowing = { role: 'all', region: null };

/** `AND …` for the rows of `injury_stint s`; empty where all are looked at. */
export function narrowed({ role, region }: InjuryNarrowing): Prisma.Sql {
  const ofRole =
    role === 'all'
      ? Prisma.empty
      : role === 'batter'
        ? Prisma.sql`AND s.role = 'batter'`
        : Prisma.sql`AND s.role <> 'batter'`;
  const ofRegion =
    region === null
      ? Prisma.empty
      : region === 'unknown'
        ? Prisma.sql`AND s.region IS NULL`
        : Prisma.sql`AND s.region = ${region}`;
  return Prisma.sql`${ofRole} ${ofRegion}`;
}
