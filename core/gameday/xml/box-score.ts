import type { CountedLines, StatLine } from './counted-lines';
import type { XmlElement } from './element';
import type { ListedPlayer } from './people';
import { toldLines } from './told-lines';
import type { ToldLine } from './told-lines';

type Side = 'away' | 'home';

/**
 * The box score in the Stats API's shape: the printed one where `boxscore.xml` is there, with what it does not
 * print (intentional walks, in early years pitches) counted from the plays; else all counted from the plays.
 *
 * @param seen - ids of all who took part in a play
 */
export function boxScoreJson(
  players: readonly ListedPlayer[],
  counted: CountedLines,
  boxScore: XmlElement | undefined,
  seen: ReadonlySet<number>,
): object {
  const batting = toldLines(boxScore, 'batting');
  const pitching = toldLines(boxScore, 'pitching');
  const team = (side: Side) => {
    const printedPitchers = pitching.filter((line) => line.side === side);
    const pitchers =
      printedPitchers.length > 0 ? printedPitchers.map(({ id }) => id) : [...counted.pitching[side].keys()];
    return {
      pitchers,
      players: Object.fromEntries(
        players
          .filter((player) => player.side === side)
          .map((player) => {
            const bats = batting.find(({ id }) => id === player.id);
            const pitches = printedPitchers.find(({ id }) => id === player.id);
            return [
              `ID${player.id}`,
              {
                person: { id: player.id },
                jerseyNumber: player.number,
                position: positionOf(player, bats),
                battingOrder: orderOf(player, bats),
                status: { code: player.status },
                stats: {
                  batting: battingLine(bats, boxScore !== undefined, counted.batting.get(player.id)),
                  pitching: pitchingLine(
                    pitches,
                    boxScore !== undefined,
                    counted.pitching[side].get(player.id),
                  ),
                  fielding: {
                    gamesPlayed: Number(bats !== undefined || pitches !== undefined || seen.has(player.id)),
                  },
                },
              },
            ];
          }),
      ),
    };
  };
  return { teams: { away: team('away'), home: team('home') } };
}

/** `PH-C` played both; the place he ended at is the last one. */
function positionOf(player: ListedPlayer, bats: ToldLine | undefined) {
  return { abbreviation: bats?.position?.split('-').at(-1) ?? player.gamePosition ?? player.position };
}

function orderOf(player: ListedPlayer, bats: ToldLine | undefined): string | undefined {
  const printed = bats?.battingOrder ?? null;
  if (printed !== null) return String(printed);
  const order = player.battingOrder;
  return order !== null && order >= 1 && order <= 9 ? String(order * 100) : undefined;
}

/** Printed pitchers who never came to bat have a line of zeros; the Stats API gives them none. */
function battingLine(
  told: ToldLine | undefined,
  isPrinted: boolean,
  counted: StatLine | undefined,
): StatLine {
  if (!isPrinted) return counted ?? {};
  if (told === undefined || (told.battingOrder === null && (counted?.plateAppearances ?? 0) === 0)) return {};
  const line: StatLine = { ...counted, ...told.line };
  const parts = ['atBats', 'baseOnBalls', 'hitByPitch', 'sacFlies', 'sacBunts', 'catchersInterference'];
  return { ...line, plateAppearances: parts.reduce((sum, name) => sum + (line[name] ?? 0), 0) };
}

function pitchingLine(
  told: ToldLine | undefined,
  isPrinted: boolean,
  counted: StatLine | undefined,
): StatLine {
  if (!isPrinted) return counted ?? {};
  return told === undefined ? {} : { ...counted, ...told.line };
}

/** Who won, lost and saved the game, by the notes of the box score. */
export function decisionsJson(boxScore: XmlElement | undefined): Record<string, { id: number } | null> {
  const pitchers = toldLines(boxScore, 'pitching');
  const of = (letter: string) => {
    const found = pitchers.find(({ note }) => note?.includes(`(${letter},`) === true);
    return found === undefined ? null : { id: found.id };
  };
  return { winner: of('W'), loser: of('L'), save: of('S') };
}
