import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { MethodsLinks } from '../components/methods-links';
import { Pager, pageInWords } from '../components/pager';
import { pageTitle } from '../components/page-title';
import { NoData } from '../components/section';
import { longDate } from '../format/date';
import { counted } from '../format/figure';
import { listInWords } from '../format/injury-words';
import { chanceInWords, isClear } from '../format/verdict-words';
import { pageLoader } from '../page-loader.server';
import { InjuryFilters, injuriesAddress, injuriesExport, type InjuriesQuery } from '../pages/injury-filters';
import { InjuryTable } from '../pages/injury-table';
import { injuriesParameters } from '../parameters';

export const meta = pageTitle('Injuries', 'Who was hurt, where, since when, and how long it took.');

export const loader = pageLoader(injuriesParameters, async (input, { store }) => {
  const { q, role, season, team, region, nature, list, status, sort, page } = input;
  const query: InjuriesQuery = {
    q,
    role,
    season: season ?? null,
    team: team ?? null,
    region: region ?? null,
    nature: nature ?? null,
    list: list ?? null,
    status,
    sort,
    page,
  };
  const days = /^\d+$/.test(list ?? '') ? Number(list) : null;
  const [found, choices] = await Promise.all([
    store.injuries({ ...query, name: q, teamId: query.team, list: days ?? query.list }),
    store.injuryChoices(),
  ]);
  return { ...found, query, choices };
});

/** What is counted: injuries, or times on another list. */
function countInWords(total: number, list: string | null): string {
  if (list === null || /^\d+$/.test(list)) return counted(total, 'injury', 'injuries');
  return `${counted(total, 'time', 'times')} on the ${listInWords(list, null, 2019)}`;
}

export default function Injuries() {
  const { stints, changes, how, total, players, pageSize, asOf, query, choices } =
    useLoaderData<typeof loader>();
  const compared = Object.values(changes);
  const table = injuriesExport(query);
  return (
    <>
      <h1>Injuries</h1>
      <p className="mt-3 max-w-prose text-muted">
        Every time a player went on an injured list, put together from the clubs’ notes. Each line leads to
        the notes it rests on.
      </p>
      <InjuryFilters query={query} choices={choices} />
      <p className="mt-6 text-sm text-muted">
        <span role="status">
          {how === 'near' && total > 0 && `No name has exactly “${query.q}”; these come near. `}
          {countInWords(total, query.list)} of {counted(players, 'player')}
          {stints.length > 0 && pageInWords(query.page, total, pageSize)}
        </span>
        {asOf && `. Those who are still out are counted to ${longDate(asOf)}`}.{' '}
        {total > 0 && table !== null && (
          <a href={table} className="text-link" download>
            All of these as CSV
          </a>
        )}
      </p>
      <div className="mt-3">
        {stints.length > 0 ? (
          <InjuryTable stints={stints} caption="Injuries" changes={changes} />
        ) : total > 0 ? (
          <NoData>
            There is no page {query.page}.{' '}
            <Link to={injuriesAddress(query, { page: Math.ceil(total / pageSize) })} className="underline">
              To the last page
            </Link>
          </NoData>
        ) : (
          <NoData>Nothing matches. Fewer filters find more.</NoData>
        )}
      </div>
      {compared.length > 0 && (
        <p className="mt-3 max-w-prose text-sm text-muted">
          Changed after: one measure each, chosen beforehand, over up to ten games on either side; a dash
          where there are too few.{' '}
          {chanceInWords(compared.length, compared.filter((change) => isClear(change)).length)}{' '}
          <MethodsLinks parts={['windows', 'intervals']} />
        </p>
      )}
      <Pager
        page={query.page}
        total={total}
        pageSize={pageSize}
        address={(page) => injuriesAddress(query, { page })}
      />
    </>
  );
}
