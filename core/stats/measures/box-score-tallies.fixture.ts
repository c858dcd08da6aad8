import type { BattingLineRow, PitchingLineRow } from '../../gameday/game-rows';
import type { ParsedGame } from '../../gameday/parsed-game';
import type { Counter, GameForm } from './counters';
import { emptyForm } from './empty-form';
import type { Role } from './measure';
import { tallyGame } from './tally';

/** A counter, and the column of the box score that must say the same. */
const BATTING: readonly (readonly [Counter, keyof BattingLineRow])[] = [
  ['plateAppearances', 'plateAppearances'],
  ['atBats', 'atBats'],
  ['hits', 'hits'],
  ['doubles', 'doubles'],
  ['triples', 'triples'],
  ['homeRuns', 'homeRuns'],
  ['walks', 'baseOnBalls'],
  ['intentionalWalks', 'intentionalWalks'],
  ['strikeOuts', 'strikeOuts'],
  ['hitByPitch', 'hitByPitch'],
  ['sacFlies', 'sacFlies'],
  ['sacBunts', 'sacBunts'],
];

const PITCHING: readonly (readonly [Counter, keyof PitchingLineRow])[] = [
  ['plateAppearances', 'battersFaced'],
  ['hits', 'hits'],
  ['homeRuns', 'homeRuns'],
  ['walks', 'baseOnBalls'],
  ['intentionalWalks', 'intentionalWalks'],
  ['strikeOuts', 'strikeOuts'],
  ['hitByPitch', 'hitBatsmen'],
  ['pitches', 'numberOfPitches'],
];

export const tallyOf = (game: ParsedGame) =>
  tallyGame({ turns: game.plateAppearances, pitches: game.pitches, battedBalls: game.battedBalls });

/** Forms by player, of one role. */
export function formsOf(game: ParsedGame, role: Role): Map<number, GameForm> {
  const own = tallyOf(game).filter((player) => player.role === role);
  return new Map(own.map(({ playerId, form }) => [playerId, form]));
}

/** Where a batter's tally differs from his line; who has no line, or no tally, has zeros. */
export function battingTallyDifferences(game: ParsedGame): string[] {
  return differences(formsOf(game, 'batter'), game.batting, BATTING);
}

/** Where a pitcher's tally differs from his line. */
export function pitchingTallyDifferences(game: ParsedGame): string[] {
  const forms = formsOf(game, 'pitcher');
  return [...differences(forms, game.pitching, PITCHING), ...strikeDifferences(forms, game.pitching)];
}

function differences<Row extends { readonly playerId: number }>(
  forms: ReadonlyMap<number, GameForm>,
  lines: readonly Row[],
  pairs: readonly (readonly [Counter, keyof Row])[],
): string[] {
  const players = new Set([...forms.keys(), ...lines.map((line) => line.playerId)]);
  return [...players].flatMap((player) => {
    const form = forms.get(player) ?? emptyForm();
    const line = lines.find((one) => one.playerId === player);
    return pairs.flatMap(([counter, column]) => {
      const box = Number(line?.[column] ?? 0);
      return form[counter] === box ? [] : [`${player} ${counter}: tally ${form[counter]}, box score ${box}`];
    });
  });
}

/** A strike is a swing or a called strike. */
function strikeDifferences(
  forms: ReadonlyMap<number, GameForm>,
  lines: readonly PitchingLineRow[],
): string[] {
  return lines.flatMap(({ playerId, strikes }) => {
    const form = forms.get(playerId) ?? emptyForm();
    const tallied = form.swings + form.calledStrikes;
    return tallied === strikes ? [] : [`${playerId} strikes: tally ${tallied}, box score ${strikes}`];
  });
}
