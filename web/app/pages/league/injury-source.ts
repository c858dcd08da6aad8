import type { Derivation } from '../../../../store/read/injuries-coverage';
import type { ChartSource } from '../../components/chart-provenance';
import { mediumDate } from '../../format/date';
import { count } from '../../format/figure';

/** Where a chart of days and stints comes from: the run that read the clubs' notes; null before the first. */
export function injurySource(
  derivation: Derivation | null,
  parameters: Record<string, string | number>,
  json: string,
): ChartSource | null {
  if (derivation === null) return null;
  const { transactions, grammarVersion, vocabularyVersion, asOf, workflowId } = derivation;
  return {
    games: null,
    parameters: {
      ...parameters,
      'Counted to': mediumDate(asOf),
      'Read from': `${count(transactions)} roster moves`,
      'Grammar version': grammarVersion,
      'Vocabulary version': vocabularyVersion,
      'Made by workflow': workflowId,
    },
    json,
  };
}
