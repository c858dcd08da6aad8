import type { PitchingGame } from '../../../../store/read/player-pitching';
import { FoldedRows } from '../../components/folded-rows';
import { LogStart } from '../../components/log-start';
import { inningsPitched } from '../../format/figure';

const HEAD = ['IP', 'BF', 'H', 'R', 'ER', 'HR', 'BB', 'K', 'HB', 'P', 'S'];

function figures(game: PitchingGame): (number | string)[] {
  const {
    battersFaced,
    hits,
    runs,
    earnedRuns,
    homeRuns,
    baseOnBalls,
    strikeOuts,
    hitBatsmen,
    numberOfPitches,
    strikes,
  } = game;
  return [
    inningsPitched(game.outs),
    battersFaced,
    hits,
    runs,
    earnedRuns,
    homeRuns,
    baseOnBalls,
    strikeOuts,
    hitBatsmen,
    numberOfPitches,
    strikes,
  ];
}

/** His games on the mound, newest first. */
export function PitchingLog({ games }: { games: PitchingGame[] }) {
  return (
    <FoldedRows
      caption="Pitching by game"
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
