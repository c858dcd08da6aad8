import { IngestError } from '../../errors';
import { clubOfCode } from './club-codes';
import { childrenNamed, optionalInteger, optionalText } from './element';
import type { XmlElement } from './element';
import type { GamedayFiles } from './game-files';
import type { ListedPlayer } from './people';

/** Both clubs in the Stats API's shape: from `game.xml`, else from box score, players and the folder's name. */
export function clubsJson(files: GamedayFiles, players: readonly ListedPlayer[]) {
  const club = (side: 'away' | 'home') => {
    const game = childrenNamed(files.game, 'team').find((team) => optionalText(team, 'type') === side);
    const listed = childrenNamed(files.players, 'team').find((team) => optionalText(team, 'type') === side);
    const code = side === 'away' ? files.gid.awayCode : files.gid.homeCode;
    const name =
      optionalText(game, 'name_full') ??
      optionalText(files.boxScore, `${side}_fname`) ??
      optionalText(listed, 'name') ??
      code.toUpperCase();
    return {
      id: idOf(game, files.boxScore, side, code, players),
      name,
      abbreviation: optionalText(game, 'abbrev') ?? optionalText(listed, 'id') ?? code.toUpperCase(),
      teamName: optionalText(game, 'name_brief') ?? undefined,
      locationName: optionalText(game, 'name') ?? optionalText(files.boxScore, `${side}_sname`) ?? undefined,
      league: { id: optionalInteger(game, 'league_id'), name: leagueName(optionalText(game, 'league')) },
      division: { id: optionalInteger(game, 'division_id') },
    };
  };
  return { away: club('away'), home: club('home') };
}

function idOf(
  game: XmlElement | undefined,
  boxScore: XmlElement | undefined,
  side: 'away' | 'home',
  code: string,
  players: readonly ListedPlayer[],
): number {
  const id =
    optionalInteger(game, 'id') ??
    optionalInteger(boxScore, `${side}_id`) ??
    players.find((player) => player.side === side && player.teamId !== null)?.teamId ??
    clubOfCode(code);
  if (id !== undefined) return id;
  throw new IngestError(
    'FieldMismatch',
    `${side} club: expected an id in game.xml, boxscore.xml or players.xml, found "${code}"`,
    {
      path: `${side} club`,
    },
  );
}

function leagueName(letters: string | null): string | null {
  if (letters === 'AL') return 'American League';
  return letters === 'NL' ? 'National League' : letters;
}
