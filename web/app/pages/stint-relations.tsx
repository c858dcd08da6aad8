import { Link } from '../components/link';
import type { StintLine } from '../../../store/read/injuries-line';
import type { StintPage } from '../../../store/read/stint';
import { mediumDate } from '../format/date';
import { whatInWords } from './injury-table';

interface Relation {
  words: string;
  /** Null where the other stint is gone. */
  other: StintLine | null;
  key: string;
}

/** Stints that this one carries on from or leads to. */
export function stintRelations({ stint, others }: Pick<StintPage, 'stint' | 'others'>): Relation[] {
  const find = (id: string) => others.find((other) => other.stintId === id) ?? null;
  const all: Relation[] = [];
  if (stint.reinjuryOf !== null)
    all.push({
      key: 'reinjury of',
      words: 'On the list again at most ten days after he was off it for',
      other: find(stint.reinjuryOf),
    });
  if (stint.continuationOf !== null)
    all.push({
      key: 'continuation of',
      words: 'Carries on from the season before, without a game between:',
      other: find(stint.continuationOf),
    });
  for (const other of others) {
    if (other.reinjuryOf === stint.stintId)
      all.push({ key: other.stintId, words: 'He was on the list again at most ten days later:', other });
    if (other.continuationOf === stint.stintId)
      all.push({ key: other.stintId, words: 'It went on in the next season:', other });
  }
  return all;
}

/** The relations as sentences with links; nothing where there are none. */
export function StintRelations({ relations }: { relations: Relation[] }) {
  if (relations.length === 0) return null;
  return (
    <ul className="mt-6 space-y-2">
      {relations.map(({ key, words, other }) => (
        <li key={key} className="rounded-md border-l-4 border-notice bg-notice-soft px-4 py-2 text-sm">
          {words}{' '}
          {other ? (
            <Link to={`/injuries/${other.stintId}`} className="text-link">
              {whatInWords(other)}, {mediumDate(other.startedOn)}
            </Link>
          ) : (
            'a stint that is not on record'
          )}
        </li>
      ))}
    </ul>
  );
}
