import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { Pager, pageInWords } from '../components/pager';
import { pageTitle } from '../components/page-title';
import { NoData } from '../components/section';
import { counted } from '../format/figure';
import { chanceInWords, isClear } from '../format/verdict-words';
import { pageLoader } from '../page-loader.server';
import { Letters, PlayerFilters } from '../pages/players/player-filters';
import { PlayerTable } from '../pages/players/player-table';
import { playersAddress, type PlayersQuery } from '../pages/players/players-query';
import { SearchResults } from '../pages/players/search-results';
import { playersParameters } from '../parameters';

export const meta = pageTitle('Players');

export const loader = pageLoader(playersParameters, async (input, { store }) => {
  const { q, role, letter = null, team = null, season = null, injuries, sort, page } = input;
  const query: PlayersQuery = { q, role, letter, team, season, injuries, sort, page };
  const list = await store.players({ name: q, role, letter, teamId: team, season, injuries, sort, page });
  return { ...list, query };
});

/** What was found, in words; a guess is called one. */
function foundInWords(query: PlayersQuery, how: 'match' | 'near' | 'none', total: number): string {
  if (how === 'near' && total > 0)
    return `No name has exactly “${query.q}”. Did you mean ${total === 1 ? 'this' : 'one of these'}? ${counted(total, 'player')}`;
  return counted(total, 'player');
}

export default function Players() {
  const { players, total, pageSize, query, how, seasons, clubs } = useLoaderData<typeof loader>();
  const changes = players.flatMap(({ latest, compared }) => latest?.change ?? compared?.change ?? []);
  return (
    <>
      <h1>{query.q ? `Players named “${query.q}”` : 'Players'}</h1>
      <PlayerFilters query={query} seasons={seasons} clubs={clubs} />
      {!query.q && <Letters query={query} />}
      <p className="mt-6 text-sm text-muted" role="status">
        {foundInWords(query, how, total)}
        {pageInWords(query.page, total, pageSize)}
      </p>
      <div className="mt-4">
        {players.length === 0 ? (
          <Nothing query={query} total={total} pageSize={pageSize} />
        ) : query.q ? (
          <SearchResults players={players} />
        ) : (
          <PlayerTable players={players} hasPitches={query.sort === 'pitches'} />
        )}
      </div>
      {query.q && changes.length > 1 && (
        <p className="mt-3 max-w-prose text-sm text-muted">
          {chanceInWords(changes.length, changes.filter((change) => isClear(change)).length)}
        </p>
      )}
      <Pager
        page={query.page}
        total={total}
        pageSize={pageSize}
        address={(page) => playersAddress(query, { page })}
      />
    </>
  );
}

/** Says why nothing is shown, and what would find more. */
function Nothing({ query, total, pageSize }: { query: PlayersQuery; total: number; pageSize: number }) {
  if (total > 0)
    return (
      <NoData>
        There is no page {query.page}.{' '}
        <Link to={playersAddress(query, { page: Math.ceil(total / pageSize) })} className="underline">
          To the last page
        </Link>
      </NoData>
    );
  const nameOnly: PlayersQuery = { q: query.q, role: 'all', letter: null, team: null, season: null, injuries: 'all', sort: 'best', page: 1 }; // prettier-ignore
  const isNarrowed = playersAddress(query, {}) !== playersAddress(nameOnly, {});
  return (
    <NoData>
      No player matches. {query.q && 'A few letters of the name are enough. '}
      {query.q && isNarrowed && (
        <Link to={playersAddress(nameOnly, {})} className="underline">
          Look for “{query.q}” without the filters
        </Link>
      )}
      {!query.q && (
        <Link to="/players" className="underline">
          All players
        </Link>
      )}
    </NoData>
  );
}
