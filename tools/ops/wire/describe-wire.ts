import type { Coverage } from '../../../store/coverage';
import type { ReviewLine } from '../../../store/read/review-queue';
import type { InjuriesDerived, TransactionsProgress, WireProgress } from '../../../workflows/wire-contracts';
import { describeStatistics } from '../statistics/describe-statistics';
import type { KeptFiles } from './keep-files';

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(2)} %)`;

function describeInjuries(injuries: InjuriesDerived | null): string[] {
  if (injuries === null) return [];
  const { stints, moves, transactions, reviewOpen, grammarVersion, vocabularyVersion } = injuries;
  return [
    `injuries   ${stints} stints from ${moves} moves in ${transactions} transactions; ${reviewOpen} things to review ` +
      `(grammar ${grammarVersion}, vocabulary ${vocabularyVersion})`,
    `changed    ${injuries.stintsAdded} stints new, ${injuries.stintsChanged} changed, ${injuries.stintsRemoved} gone; ` +
      `${injuries.rows} rows written`,
    ...injuries.examples.filter((line) => !line.startsWith('added ')).map((line) => `           ${line}`),
  ];
}

export function describeTransactions(progress: TransactionsProgress): string {
  const { monthsDone, rows, refusedRows, rowsWritten, injuries, statistics } = progress;
  return [
    `months     ${monthsDone}; ${rows} transactions, ${rowsWritten} rows written, ${refusedRows} can't be read`,
    ...describeInjuries(injuries),
    ...(statistics === null ? [] : [describeStatistics(statistics)]),
  ].join('\n');
}

const MOST_ROWS = 20;

export function describeWire(
  progress: WireProgress,
  { notKept, badRows }: Pick<KeptFiles, 'notKept' | 'badRows'> = { notKept: [], badRows: [] },
): string {
  const { objectsDone, rows, rowsWritten, refused, injuries, statistics } = progress;
  return [
    `files      ${objectsDone}; ${rows} rows, ${rowsWritten} written`,
    ...notKept.map(({ path, reason }) => `refused    ${path}: ${reason}`),
    ...refused.map((reason) => `refused    ${reason}`),
    ...badRows.slice(0, MOST_ROWS).map((message) => `left out   ${message}`),
    ...(badRows.length > MOST_ROWS ? [`left out   ${badRows.length - MOST_ROWS} rows more`] : []),
    ...describeInjuries(injuries),
    ...(statistics === null ? [] : [describeStatistics(statistics)]),
  ].join('\n');
}

/** Coverage under the names by which it is cited. */
export function coverageJson(coverage: Coverage): Record<string, unknown> {
  return {
    transactions: coverage.transactions,
    il_rows: coverage.ilRows,
    il_classified: coverage.ilClassified,
    reasons: coverage.reasons,
    reasons_classified: coverage.reasonsClassified,
    moves: coverage.moves,
    stints: coverage.stints,
    review_open: coverage.reviewOpen,
    review_resolved: coverage.reviewResolved,
    review: coverage.review,
    years: coverage.years.map((year) => ({
      year: year.year,
      transactions: year.transactions,
      il_rows: year.ilRows,
      il_classified: year.ilClassified,
      reasons: year.reasons,
      reasons_classified: year.reasonsClassified,
      placements: year.placements,
      pitcher_placements: year.pitcherPlacements,
    })),
    unknown_reasons: coverage.unknownReasons,
  };
}

/** One line an item; its id is what a resolution names. */
export function describeReview(items: readonly ReviewLine[]): string {
  if (items.length === 0) return 'nothing to review';
  return items
    .map(({ reviewId, kind, date, playerName, transactionId, message, resolution }) => {
      const about = [playerName, transactionId === null ? null : `transaction ${transactionId}`];
      const decided = resolution === null ? '' : `  (decided: ${resolution})`;
      return `${reviewId}  ${kind} of ${date}  ${about.filter(Boolean).join(', ')}: ${message}${decided}`;
    })
    .join('\n');
}

export function describeCoverage(coverage: Coverage): string {
  const review = Object.entries(coverage.review).map(
    ([kind, count]) => `${count} ${kind.replaceAll('_', ' ')}`,
  );
  return [
    `injured-list rows  ${share(coverage.ilClassified, coverage.ilRows)} understood`,
    `reasons            ${share(coverage.reasonsClassified, coverage.reasons)} with a region or a nature`,
    `stints             ${coverage.stints} from ${coverage.moves} moves in ${coverage.transactions} transactions`,
    `to review          ${coverage.reviewOpen} open, ${coverage.reviewResolved} decided` +
      (review.length === 0 ? '' : `: ${review.join(', ')}`),
    '',
    'year  transactions  il rows  understood  reasons  understood  placements  of pitchers',
    ...coverage.years.map((year) =>
      [
        String(year.year),
        String(year.transactions).padStart(12),
        String(year.ilRows).padStart(7),
        String(year.ilClassified).padStart(10),
        String(year.reasons).padStart(7),
        String(year.reasonsClassified).padStart(10),
        String(year.placements).padStart(10),
        String(year.pitcherPlacements).padStart(11),
      ].join('  '),
    ),
    ...coverage.unknownReasons.map(({ reason, times }) => `unknown reason, ${times} times: ${reason}`),
  ].join('\n');
}
