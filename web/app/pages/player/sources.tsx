import { Section } from '../../components/section';
import { counted } from '../../format/figure';
import type { HistoryView } from './history-view.server';
import { provenanceOf, type PlayerQuery } from './player-address';

/** Where the games of the page come from: a list a season, as data. */
export function PlayerSources({ history, query }: { history: HistoryView; query: PlayerQuery }) {
  const { span, trades } = history;
  const seasons = [...new Set(trades.flatMap((trade) => trade.seasons.map(({ season }) => season)))].sort(
    (one, other) => other - one,
  );
  if (span.count === 0) return null;
  return (
    <Section
      id="sources"
      title="Where this comes from"
      note={`${counted(span.count, 'game')} of the regular season. For each season a list of the games with the key of the raw feed in the lake, its hash, the version of the parser and the run that loaded it.`}
    >
      <ul className="flex flex-wrap gap-x-5 gap-y-2 text-sm">
        {seasons.map((season) => (
          <li key={season}>
            <a href={provenanceOf(query, { season, games: 'regular' })} className="text-link">
              {season} as JSON
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
