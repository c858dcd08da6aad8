import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { compareParameters, MOST_COMPARED } from '../compare-parameters';
import { pageMeta } from '../components/page-meta';
import { pageLoader } from '../page-loader.server';
import { ChooseForm } from '../pages/compare/choose-form';
import { ComparedList } from '../pages/compare/compare-chosen';
import { AddForm } from '../pages/compare/compare-form';
import { loadComparison } from '../pages/compare/compare-loader.server';
import { ComparePlayers } from '../pages/compare/compare-players';
import { CompareStints } from '../pages/compare/compare-stints';

export const loader = pageLoader(compareParameters, (input, { store }) => loadComparison(input, store));

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

const chosenOf = ({ players, stints }: Pick<Loaded, 'players' | 'stints'>) =>
  stints
    ? stints.stints.map(({ stintId, label }) => ({ id: stintId, name: label, to: `/injuries/${stintId}` }))
    : (players?.players ?? []).map(({ playerId, name, position }) => ({ id: String(playerId), name: position ? `${name}, ${position}` : name, to: `/players/${playerId}` })); // prettier-ignore

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data ? ['Compare', ...(args.data.players?.players ?? []).map(({ name }) => name)].join(' · ').replace(' · ', ': ') : 'Compare',
    description: 'Two to four players or injuries side by side, each figure with its n and interval.',
  }); // prettier-ignore

export default function Compare() {
  const { query, name, candidates, players, stints } = useLoaderData<typeof loader>();
  const chosen = chosenOf({ players, stints });
  return (
    <>
      <h1>{stints ? 'Injuries side by side' : 'Players side by side'}</h1>
      {chosen.length === 0 ? (
        <p className="mt-3 max-w-prose text-muted">
          Two to four players on one scale, with their times on a list. Begin with a name. Injuries are compared from
          the page of one of them, or from <Link to="/injuries" className="text-link">
            the list of injuries
          </Link>.
        </p>
      ) : (
        <ComparedList chosen={chosen} query={query} />
      )}
      <AddForm query={query} name={name} candidates={candidates} most={MOST_COMPARED} />
      {players && (
        <>
          <ChooseForm query={query} role={players.role} measure={players.measure} seasons={players.seasons} />
          <ComparePlayers view={players} query={query} />
        </>
      )}
      {stints && (
        <>
          <ChooseForm query={query} role={stints.role} measure={stints.measure} seasons={null} />
          <CompareStints view={stints} query={query} />
        </>
      )}
    </>
  ); // prettier-ignore
}
