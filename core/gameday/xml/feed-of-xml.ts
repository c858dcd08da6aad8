import type { GamePk } from '../../ids';
import { boxScoreJson, decisionsJson } from './box-score';
import { clubsJson } from './clubs';
import { countedLines } from './counted-lines';
import { childNamed, optionalInteger, optionalText } from './element';
import type { GamedayFiles } from './game-files';
import { gameInfoJson } from './game-info';
import { lineScoreJson } from './line-score';
import { heightsOf, listedPlayers, playersJson } from './people';
import { PlayerNames } from './player-names';
import { playsOf } from './plays';
import type { PlayJson } from './turn-at-bat';

/**
 * A game's XML files retold in the shape of the Stats API's feed, so that one parser gives every column its one
 * meaning. What the files do not say is absent; there is no `metaData`, so any feed of the game counts as newer.
 *
 * @param gameType - `R` when neither the caller nor game.xml knows better
 */
export function feedOfXml(files: GamedayFiles, gamePk: GamePk, gameType: string | null): object {
  const players = listedPlayers(files.players);
  const plays = playsOf(files.innings, files.hitChart, new PlayerNames(players));
  const stadium = childNamed(files.game, 'stadium');
  const venueId = optionalInteger(stadium, 'id');
  const state = files.status ?? 'F';
  return {
    gamePk,
    copyright: files.copyright,
    gameData: {
      game: {
        type: optionalText(files.game, 'type') ?? gameType ?? 'R',
        season: files.gid.officialDate.slice(0, 4),
        doubleHeader: files.gid.gameNumber > 1 ? 'Y' : 'N',
        gameNumber: files.gid.gameNumber,
      },
      datetime: { officialDate: files.gid.officialDate },
      status: { codedGameState: state, detailedState: state === 'F' ? 'Final' : state },
      teams: clubsJson(files, players),
      ...(venueId === null
        ? {}
        : { venue: { id: venueId, name: optionalText(stadium, 'name') ?? `Ballpark ${venueId}` } }),
      ...gameInfoJson(files.boxScore, firstPitchOf(plays)),
      players: playersJson(players, heightsOf(files.innings)),
    },
    liveData: {
      plays: { allPlays: plays.map(({ json }) => json) },
      linescore: lineScoreJson(plays, files.boxScore),
      boxscore: boxScoreJson(players, countedLines(plays), files.boxScore, seenIn(plays)),
      decisions: decisionsJson(files.boxScore),
    },
  };
}

function firstPitchOf(plays: readonly PlayJson[]): unknown {
  return plays[0]?.events.find(({ isPitch }) => isPitch)?.startTime;
}

/** All whom a play names: batters, pitchers, runners, those who came in. */
function seenIn(plays: readonly PlayJson[]): Set<number> {
  return new Set(
    plays.flatMap(({ batter, pitcher, steps, events }) => [
      batter,
      pitcher,
      ...steps.map(({ id }) => id),
      ...events.flatMap(({ isSubstitution, player }) =>
        isSubstitution === true ? [(player as { id: number } | undefined)?.id ?? 0] : [],
      ),
    ]),
  );
}
