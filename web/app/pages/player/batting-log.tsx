import type { BattingGame } from '../../../../store/read/player-batting';
import { FoldedRows } from '../../components/folded-rows';
import { LogStart } from '../../components/log-start';

const HEAD = ['PA', 'AB', 'R', 'H', '2B', '3B', 'HR', 'RBI', 'BB', 'K', 'HBP', 'SF', 'SB'];

function figures(game: BattingGame): number[] {
  const { plateAppearances, atBats, runs, hits, doubles, triples, homeRuns, rbi } = game;
  const { baseOnBalls, strikeOuts, hitByPitch, sacFlies, stolenBases } = game;
  return [
    plateAppearances,
    atBats,
    runs,
    hits,
    doubles,
    triples,
    homeRuns,
    rbi,
    baseOnBalls,
    strikeOuts,
    hitByPitch,
    sacFlies,
    stolenBases,
  ];
}

/** His games at bat, newest first. */
export function BattingLog({ games }: { games: BattingGame[] }) {
  return (
    <FoldedRows
      caption="Batting by game"
      head={['Date', 'Opponent', ...HEAD]}
      rows={games.map((game) => (
        <tr key={game.gamePk}>
          <LogStart {...game} />
          {figures(game).map((value, index) => (
            <td key={HEAD[index]} className={value === 0 ? 'text-muted' : ''}>
              {value}
            </td>
          ))}
        </tr>
      ))}
    />
  );
}
