import { Link } from '../../components/link';
import type { LatestStint, PlayerLine } from '../../../../store/read/player-lines';
import { HeadlineChange } from '../../components/headline-change';
import { mediumDate } from '../../format/date';
import { counted } from '../../format/figure';
import { backInWords, injuryInWords } from '../../format/injury-words';
import { LEAST_GAMES } from '../../format/verdict-words';
import { yearsInWords } from './years-in-words';

/** Why there is no change to show. */
const noChangeInWords = (isOut: boolean): string =>
  isOut
    ? 'He is still out: nothing to compare yet.'
    : `No change to show: it takes ${LEAST_GAMES} games of one kind on either side.`;

const isReturn = (endHow: string | null): boolean => endHow === 'activated' || endHow === 'appeared';

function Told({ title, told: { stint, change } }: { title: string; told: LatestStint }) {
  const isOut = stint.endedOn === null;
  return (
    <div className="mt-2 border-l-2 border-line pl-3 text-sm">
      <p>
        {title}:{' '}
        <Link to={`/injuries/${stint.stintId}`} className="text-link font-medium">
          {injuryInWords(stint)}
        </Link>
        , out from {mediumDate(stint.startedOn)},{' '}
        {isOut ? (
          <span className="font-semibold text-alarm">still out</span>
        ) : isReturn(stint.endHow) ? (
          `back ${backInWords(stint.endedOn, stint.endHow)}`
        ) : (
          backInWords(stint.endedOn, stint.endHow)
        )}
        .
      </p>
      {change ? (
        <Link to={`/injuries/${stint.stintId}`} className="mt-1 block text-ink no-underline hover:underline">
          <HeadlineChange change={change} />
        </Link>
      ) : (
        <p className="mt-1 text-muted">{noChangeInWords(isOut)}</p>
      )}
    </div>
  );
}

/** What a search found: each with his latest injury and what changed after it. */
export function SearchResults({ players }: { players: PlayerLine[] }) {
  return (
    <ol className="divide-y divide-line" aria-label="Players found">
      {players.map((player) => (
        <li key={player.playerId} className="py-4 first:pt-0">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <Link to={`/players/${player.playerId}`} className="font-serif text-lg font-semibold">
              {player.name}
            </Link>
            <span className="text-sm text-muted">
              {[
                player.position,
                player.club,
                player.years && yearsInWords(player.years),
                !player.hasGames && 'none of his games are loaded',
                player.stints > 0 && counted(player.stints, 'injury', 'injuries'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </p>
          {player.latest && <Told title="Latest injury" told={player.latest} />}
          {player.compared && <Told title="The latest that can be compared" told={player.compared} />}
          {!player.latest && <p className="mt-1 text-sm text-muted">No injury that our data know of.</p>}
        </li>
      ))}
    </ol>
  );
}
