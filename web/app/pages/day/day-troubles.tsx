import { Link } from '../../components/link';
import type { DayGame } from '../../../../store/read/day-games';
import { Section } from '../../components/section';

/** Games that could not be loaded, with the reason in the words of the check that refused them. */
export function DayTroubles({ games }: { games: DayGame[] }) {
  const refused = games.filter((game) => game.outcome === 'quarantined' || game.outcome === 'missing');
  if (refused.length === 0) return null;
  return (
    <Section
      title="Not loaded"
      note="These games are left out of every figure on this site until their feed is whole."
    >
      <dl className="space-y-4">
        {refused.map((game) => (
          <div key={game.gamePk} className="rounded-md border-l-4 border-alarm bg-alarm-soft px-4 py-3">
            <dt className="font-medium">
              <Link to={`/games/${game.gamePk}`} className="text-link">
                {game.away.name} at {game.home.name}
              </Link>
              <span className="text-alarm"> · {game.outcome}</span>
            </dt>
            <dd className="mt-1 text-sm break-words">
              {game.errorKind && <strong className="font-semibold">{game.errorKind}: </strong>}
              {game.errorMessage ?? 'No reason was recorded.'}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
