import { Link } from '../../components/link';
import type { Stretch, StretchKind } from '../../../../store/read/stretch';
import { counted } from '../../format/figure';
import { playerSearch, type PlayerQuery } from './player-address';

const KINDS: Readonly<Record<StretchKind, string>> = {
  regular: 'regular season',
  postseason: 'postseason',
  spring: 'spring training and exhibitions',
  allstar: 'All-Star Game',
};

/** "2024 regular season". */
export const stretchName = ({ season, kind }: Pick<Stretch, 'season' | 'kind'>): string =>
  `${season} ${KINDS[kind]}`;

/** The seasons of a player; kinds of games are never mixed. */
export function StretchChoices({
  query,
  stretches,
  chosen,
}: {
  query: PlayerQuery;
  stretches: Stretch[];
  chosen: Stretch | null;
}) {
  if (stretches.length === 0) return null;
  return (
    <nav aria-label="Seasons">
      <ul className="flex flex-wrap gap-2">
        {stretches.map((stretch) => {
          const here = stretch.season === chosen?.season && stretch.kind === chosen.kind;
          return (
            <li key={stretchName(stretch)}>
              <Link
                to={`/players/${query.playerId}${playerSearch(query, { season: stretch.season, games: stretch.kind })}#games`}
                aria-current={here ? 'true' : undefined}
                className={`inline-block rounded-full border px-3 py-1 text-sm no-underline ${here ? 'border-accent bg-accent text-paper' : 'border-line bg-surface text-ink hover:border-accent'}`}
              >
                {stretchName(stretch)}
                <span className={`ml-2 ${here ? '' : 'text-muted'}`}>{counted(stretch.games, 'game')}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
