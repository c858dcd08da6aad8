import type { GamePk } from '../ids';
import type { Json } from './fields';
import { integer, objects, optionalInteger, optionalObject, within } from './fields';
import type { InningLineRow } from './game-rows';

/** Innings as the line score lists them; a half that was not played has nulls. */
export function parseInnings(lineScore: Json, gamePk: GamePk): InningLineRow[] {
  return objects(lineScore, 'innings').map((inning, position) =>
    within(`innings[${position}]`, () => {
      const away = optionalObject(inning, 'away');
      const home = optionalObject(inning, 'home');
      return {
        gamePk,
        inning: integer(inning, 'num'),
        ...within('away', () => ({
          runsAway: optionalInteger(away, 'runs'),
          hitsAway: optionalInteger(away, 'hits'),
          errorsAway: optionalInteger(away, 'errors'),
        })),
        ...within('home', () => ({
          runsHome: optionalInteger(home, 'runs'),
          hitsHome: optionalInteger(home, 'hits'),
          errorsHome: optionalInteger(home, 'errors'),
        })),
      };
    }),
  );
}
