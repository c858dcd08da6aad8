import { Link } from '../../components/link';
import { measureById } from '../../../../core/stats/measures/measures';
import { FiguresTable } from '../../components/figures-table';
import { Section } from '../../components/section';
import { count } from '../../format/figure';
import { measureFigure, measureRange } from '../../format/measure-figure';
import type { TradeView } from './history-view.server';
import { playerSearch, type PlayerQuery } from './player-address';

const TITLES = { pitcher: 'Pitching by season', batter: 'Batting by season' } as const;
const TURNS = { pitcher: 'Batters', batter: 'PA' } as const;

/** One trade season by season; each leads to the games of its season. */
export function Seasons({ trade, query }: { trade: TradeView; query: PlayerQuery }) {
  const { role, seasons } = trade;
  const measures = (seasons[0]?.figures ?? []).map(({ measure }) => measureById(measure));
  return (
    <Section title={TITLES[role]}>
      <FiguresTable
        title={TITLES[role]}
        note={`Regular season${role === 'pitcher' ? '; on-base plus slugging is of batters against him' : ''}. Below each figure its 95% interval and its n. Days are those missed on an injured list.`}
        methods={['measures', 'intervals']}
        head={['Season', 'Games', TURNS[role], ...measures.map(({ label }) => label), 'Days missed']}
      >
        {seasons.map(({ season, games, turns, days, figures }) => (
          <tr key={season}>
            <th scope="row">
              <Link
                to={`/players/${query.playerId}${playerSearch(query, { season, games: 'regular' })}#games`}
              >
                {season}
              </Link>
            </th>
            <td>{games}</td>
            <td>{count(turns)}</td>
            {figures.map(({ measure, figure }) => (
              <td key={measure}>
                {measureFigure(measureById(measure), figure.value)}
                {figure.value !== null && (
                  <span className="block text-xs text-muted">
                    {measureRange(measureById(measure), figure.lower, figure.upper)}
                    <br />n = {count(figure.count)}
                  </span>
                )}
              </td>
            ))}
            <td>{days}</td>
          </tr>
        ))}
      </FiguresTable>
    </Section>
  );
}
