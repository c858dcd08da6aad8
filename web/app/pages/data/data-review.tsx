import { Link } from '../../components/link';
import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { mediumDate } from '../../format/date';
import { count } from '../../format/figure';
import { reviewInWords } from '../../format/review-words';
import type { ReviewLine, ReviewQueue } from '../../../../store/read/review-queue';

function Who({ item }: { item: ReviewLine }) {
  const { playerId, playerName, stintId } = item;
  const name = playerName ?? (playerId === null ? null : `Player ${playerId}`);
  if (stintId !== null)
    return (
      <Link to={`/injuries/${stintId}`} className="text-link">
        {name ?? stintId}
      </Link>
    );
  if (playerId === null) return <>{name}</>;
  return (
    <Link to={`/players/${playerId}`} className="text-link">
      {name}
    </Link>
  );
}

function Items({ items }: { items: ReviewLine[] }) {
  return (
    <ul className="mt-3 space-y-2">
      {items.map((item) => (
        <li key={item.reviewId} className="break-words">
          {mediumDate(item.date)} · {reviewInWords(item.kind)}
          {(item.playerName ?? item.playerId ?? item.stintId) !== null && ' · '}
          <Who item={item} />: {item.message}
          {item.transactionId && <span className="text-muted"> (transaction {item.transactionId})</span>}
          {item.resolution && <span className="block text-muted">Decided: {item.resolution}</span>}
        </li>
      ))}
    </ul>
  );
}

function Fold({
  title,
  items,
  all,
  isOpen,
}: {
  title: string;
  items: ReviewLine[];
  all: number;
  isOpen: boolean;
}) {
  if (items.length === 0) return null;
  return (
    <details open={isOpen} className="mt-3 text-sm">
      <summary className="w-fit text-accent underline">
        {title}
        {all > items.length && `: the newest ${items.length} of ${count(all)}`}
      </summary>
      <Items items={items} />
    </details>
  );
}

/** What a person should look at, by kind and one by one. */
export function DataReview({ counts, open, resolved }: ReviewQueue) {
  const sum = (key: 'open' | 'resolved') => counts.reduce((total, row) => total + row[key], 0);
  return (
    <Section
      id="review"
      title="For a person to look at"
      note="Nothing that is not understood is dropped in silence. A decision is kept in a file and applied at each derivation."
    >
      {counts.length === 0 ? (
        <NoData>Nothing.</NoData>
      ) : (
        <>
          <div className="max-w-2xl">
            <ScrollTable caption="Items for review by kind" hideCaption>
              <thead>
                <tr>
                  <th scope="col">What</th>
                  <th scope="col">Open</th>
                  <th scope="col">Decided</th>
                </tr>
              </thead>
              <tbody>
                {counts.map((row) => (
                  <tr key={row.kind}>
                    <th scope="row">{reviewInWords(row.kind)}</th>
                    <td className={row.open > 0 ? 'font-semibold' : 'text-muted'}>{count(row.open)}</td>
                    <td className={row.resolved > 0 ? '' : 'text-muted'}>{count(row.resolved)}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </div>
          <Fold title="Open" items={open} all={sum('open')} isOpen={open.length <= 10} />
          <Fold title="Decided" items={resolved} all={sum('resolved')} isOpen={false} />
        </>
      )}
    </Section>
  );
}
