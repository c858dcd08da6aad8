import type { ChartSource } from '../../components/chart-provenance';
import { provenanceOf, type PlayerQuery } from './player-address';

/** What a chart of one stretch was made of. @param games - of the chart, in any order */
export function stretchSource(
  games: readonly { date: string }[],
  query: PlayerQuery,
  parameters: ChartSource['parameters'] = {},
): ChartSource {
  const days = games.map(({ date }) => date).sort();
  const [first, last] = [days[0], days.at(-1)];
  return {
    games: first === undefined || last === undefined ? null : { count: days.length, first, last },
    parameters: {
      Season: query.season ?? 'his newest',
      Games: query.games ?? 'regular season',
      ...parameters,
    },
    json: provenanceOf(query),
  };
}
