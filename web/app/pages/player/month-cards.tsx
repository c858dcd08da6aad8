import { Link } from '../../components/link';
import { SmallMonthChart } from '../../charts/month-chart';
import { monthName } from '../../format/date';
import type { TradeView } from './history-view.server';
import { playerSearch, type PlayerQuery } from './player-address';

type Card = TradeView['smalls'][number];

function CardBody({ card }: { card: Card }) {
  const { label, picture, newest } = card;
  return (
    <>
      <span className="block text-sm font-medium">{label}</span>
      <span className="tabular block text-xs text-muted">
        {newest ? `${monthName(`${newest.key}-01`)}: ${newest.text}` : 'no tracking data'}
      </span>
      {picture && (
        <span className="mt-1 block">
          <SmallMonthChart picture={picture} />
        </span>
      )}
    </>
  );
}

/** The measures in small; each leads to itself in large. */
export function MonthCards({ trade, query }: { trade: TradeView; query: PlayerQuery }) {
  const { role, measure, smalls } = trade;
  return (
    <nav aria-label={`Measures by month, ${role}`} className="mt-6">
      <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        {smalls.map((card) => {
          const here = card.measure === measure;
          const look = `on-surface block h-full rounded-lg border bg-surface p-3 text-ink no-underline ${here ? 'border-accent' : 'border-line hover:border-accent'}`;
          return (
            <li key={card.measure} className="min-w-0">
              {card.newest ? (
                <Link
                  to={`/players/${query.playerId}${playerSearch(query, { measure: card.measure })}#months-${role}`}
                  aria-current={here ? 'true' : undefined}
                  className={look}
                >
                  <CardBody card={card} />
                </Link>
              ) : (
                <div className={look.replace('hover:border-accent', '')}>
                  <CardBody card={card} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
