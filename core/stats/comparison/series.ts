import { IngestError } from '../../errors';
import type { GamePk, IsoDate } from '../../ids';
import { COUNTERS } from '../measures/counters';
import type { Counter } from '../measures/counters';
import type { PlayerSeries } from '../player-series';
import type { PlayerGameRow } from '../statistics-rows';
import { orderGames } from '../windows/order-games';

/**
 * The games of one player in one role with running sums. Games that are neither of the regular season nor of the
 * postseason are left out.
 *
 * @param rows - in any order; at least one
 * @param birthDate - null where it is not known
 * @throws IngestError `BadInput` for no row, rows of two players or roles, a game given twice, or a counter that is
 *   no finite number
 */
export function playerSeries(rows: readonly PlayerGameRow[], birthDate: IsoDate | null): PlayerSeries {
  const [first] = rows;
  if (first === undefined) throw new IngestError('BadInput', 'series of a player: no games were given');
  const { playerId, role } = first;
  const rowOf = new Map<GamePk, PlayerGameRow>();
  for (const row of rows) {
    if (row.playerId !== playerId || row.role !== role || rowOf.has(row.gamePk)) {
      const given = `game ${row.gamePk} of ${row.playerId} as ${row.role}`;
      throw new IngestError(
        'BadInput',
        `series of ${playerId} as ${role}: ${given} is another's or given twice`,
      );
    }
    rowOf.set(row.gamePk, row);
  }
  const games = orderGames(
    rows.map(({ gamePk, officialDate, gameNumber, gameType, season, pitches, plateAppearances }) => {
      return { gamePk, date: officialDate, gameNumber, gameType, season, pitches, plateAppearances };
    }),
    { unit: 'games', size: 1 },
  );
  const width = COUNTERS.length;
  const sums = new Float64Array((games.length + 1) * width);
  games.forEach(({ gamePk }, index) => {
    const row = rowOf.get(gamePk);
    if (row !== undefined) addRow(sums, index * width, row);
  });
  return { playerId, role, birthDate, games, sums };
}

/** The row of running sums after the one that begins at `at`. */
function addRow(sums: Float64Array, at: number, row: PlayerGameRow): void {
  for (let place = 0; place < COUNTERS.length; place++) {
    const counter = COUNTERS[place] as Counter;
    const sum = (sums[at + place] as number) + row[counter];
    if (!Number.isFinite(sum)) {
      const path = `${counter} of game ${row.gamePk}`;
      throw new IngestError('BadInput', `${path}: ${row[counter]} is no finite number`, { path });
    }
    sums[at + COUNTERS.length + place] = sum;
  }
}
