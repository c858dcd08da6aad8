import { useLoaderData } from '@remix-run/react';
import { pageTitle } from '../components/page-title';
import { SearchForm } from '../components/search-form';
import { NoData } from '../components/section';
import { counted } from '../format/figure';
import { pageLoader } from '../page-loader.server';
import { Letters, Pages, Roles } from '../pages/player-filters';
import { PlayerTable } from '../pages/player-table';
import { playersParameters } from '../parameters';

export const meta = pageTitle('Players');

export const loader = pageLoader(playersParameters, async ({ q, role, letter, page }, { store }) => {
  const list = await store.players({ name: q, role, letter: letter ?? null, page });
  return { ...list, query: { q, role, letter: letter ?? null, page } };
});

export default function Players() {
  const { players, total, pageSize, query } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{query.q ? `Players named “${query.q}”` : 'Players'}</h1>
      <div className="mt-5 max-w-xl">
        <SearchForm key={query.q} size="large" value={query.q} />
      </div>
      <Roles query={query} />
      {!query.q && <Letters query={query} />}
      <p className="mt-6 text-sm text-muted" role="status">
        {counted(total, 'player')}
        {total > pageSize && `, page ${query.page} of ${Math.ceil(total / pageSize)}`}
      </p>
      <div className="mt-3">
        {players.length > 0 ? (
          <PlayerTable players={players} />
        ) : (
          <NoData>No player matches. A few letters of the name are enough.</NoData>
        )}
      </div>
      <Pages query={query} total={total} pageSize={pageSize} />
    </>
  );
}
