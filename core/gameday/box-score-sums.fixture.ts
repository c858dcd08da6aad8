import type { ParsedGame } from './parsed-game';
import type { PlateAppearanceRow } from './play-rows';

const WALKS: readonly string[] = ['walk', 'intentional_walk'];

const COUNTED: Readonly<Record<string, (row: PlateAppearanceRow) => boolean>> = {
  plateAppearances: () => true,
  atBats: (row) => row.isAtBat,
  hits: (row) => row.outcome === 'hit',
  doubles: (row) => row.totalBases === 2,
  triples: (row) => row.totalBases === 3,
  homeRuns: (row) => row.totalBases === 4,
  baseOnBalls: (row) => WALKS.includes(row.outcome),
  intentionalWalks: (row) => row.outcome === 'intentional_walk',
  strikeOuts: (row) => row.outcome === 'strikeout',
  hitByPitch: (row) => row.outcome === 'hit_by_pitch',
  sacFlies: (row) => row.outcome === 'sac_fly',
  sacBunts: (row) => row.outcome === 'sac_bunt',
};

/** Where the plays and the feed's own box score disagree about a batter; a batter without a line has zeros. */
export function battingDifferences(game: ParsedGame): string[] {
  const lines = new Map(
    game.batting.map((line) => [line.playerId, line as unknown as Record<string, number>]),
  );
  const counted = game.plateAppearances.filter((row) => row.isPlateAppearance);
  const batters = new Set([...lines.keys(), ...counted.map((row) => row.batterId)]);
  return [...batters].flatMap((batter) => {
    const own = counted.filter((row) => row.batterId === batter);
    return Object.entries(COUNTED).flatMap(([name, counts]) => {
      const plays = own.filter(counts).length;
      const box = lines.get(batter)?.[name] ?? 0;
      return plays === box ? [] : [`${batter} ${name}: plays ${plays}, box score ${box}`];
    });
  });
}

/** Where the pitches and the box score disagree about a pitcher. */
export function pitchCountDifferences(game: ParsedGame): string[] {
  const lines = new Map(game.pitching.map((line) => [line.playerId, line.numberOfPitches]));
  const pitchers = new Set([...lines.keys(), ...game.pitches.map((row) => row.pitcherId)]);
  return [...pitchers].flatMap((pitcher) => {
    const thrown = game.pitches.filter((row) => row.pitcherId === pitcher).length;
    const box = lines.get(pitcher) ?? 0;
    return thrown === box ? [] : [`${pitcher}: thrown ${thrown}, box score ${box}`];
  });
}
