import type { ReadMove, ReadTransaction } from '../read-transaction';
import { touchesList } from '../read-transaction';
import type { ReviewItem } from '../review-item';

/** What a person should look at in a transaction that was read. */
export function reviewTransaction(read: ReadTransaction): ReviewItem[] {
  return [...unparsed(read), ...read.moves.flatMap((move) => reviewMove(read, move))];
}

const about = ({ transaction }: ReadTransaction) => ({
  date: transaction.date,
  transactionId: transaction.transactionId,
  playerId: transaction.playerId,
  playerName: transaction.playerName,
  stintId: null,
});

function unparsed(read: ReadTransaction): ReviewItem[] {
  const { transaction, note } = read;
  if (!read.isInjuredList || read.isClassified) return [];
  const pieces = note.unparsed.map(({ start, end }) => `"${transaction.description.slice(start, end)}"`);
  const message =
    pieces.length > 0
      ? `not understood: ${pieces.join(', ')}`
      : `speaks of an injured list, and no move to or from it was found: "${transaction.description}"`;
  return [{ kind: 'unparsed_text', ...about(read), message }];
}

function reviewMove(read: ReadTransaction, { move, personHow, playerId, candidates, diagnoses }: ReadMove) {
  const items: ReviewItem[] = [];
  if (!touchesList(move)) return items;
  const person = { ...about(read), playerId, playerName: move.playerName };
  if (personHow === 'unknown') {
    items.push({
      kind: 'unknown_person',
      ...person,
      message: `nobody of the name ${move.playerName} is known`,
    });
  }
  if (personHow === 'ambiguous') {
    const message = `${move.playerName} may be ${candidates.join(' or ')}`;
    items.push({ kind: 'ambiguous_person', ...person, message });
  }
  if (move.reason !== null && diagnoses.length === 0 && move.list?.kind === 'injured') {
    items.push({ kind: 'unknown_reason', ...person, message: `no word is known of "${move.reason}"` });
  }
  return items;
}
