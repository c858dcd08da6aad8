import { Link } from '../../components/link';
import type { ClubScore, DayGame } from '../../../../store/read/day-games';
import type { BoxBatter, BoxPitcher } from '../../../../store/read/game-box';
import { NoData } from '../../components/section';
import { ScrollTable } from '../../components/scroll-table';
import { inningsPitched } from '../../format/figure';

const isSubstitute = (batter: BoxBatter): boolean => (batter.battingOrder ?? 0) % 100 !== 0;

function Head({ first, columns }: { first: string; columns: [string, string][] }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map(([short, long]) => (
          <th key={short} scope="col">
            <abbr title={long} className="no-underline">
              {short}
            </abbr>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Batting({ club, lines }: { club: ClubScore; lines: BoxBatter[] }) {
  if (lines.length === 0) return <NoData>No batting lines.</NoData>;
  return (
    <ScrollTable caption={`${club.name}, batting`}>
      <Head
        first="Batter"
        columns={[
          ['AB', 'at bats'],
          ['R', 'runs'],
          ['H', 'hits'],
          ['HR', 'home runs'],
          ['RBI', 'runs batted in'],
          ['BB', 'walks'],
          ['K', 'strikeouts'],
        ]}
      />
      <tbody>
        {lines.map((line) => (
          <tr key={line.playerId}>
            <th scope="row" className={isSubstitute(line) ? 'pl-4!' : ''}>
              <Link to={`/players/${line.playerId}`}>{line.name}</Link>{' '}
              <span className="text-xs text-muted">{line.position}</span>
            </th>
            <td>{line.atBats}</td>
            <td>{line.runs}</td>
            <td>{line.hits}</td>
            <td>{line.homeRuns}</td>
            <td>{line.rbi}</td>
            <td>{line.baseOnBalls}</td>
            <td>{line.strikeOuts}</td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

function Pitching({ club, lines }: { club: ClubScore; lines: BoxPitcher[] }) {
  if (lines.length === 0) return <NoData>No pitching lines.</NoData>;
  return (
    <ScrollTable caption={`${club.name}, pitching`}>
      <Head
        first="Pitcher"
        columns={[
          ['IP', 'innings pitched'],
          ['H', 'hits'],
          ['R', 'runs'],
          ['ER', 'earned runs'],
          ['BB', 'walks'],
          ['K', 'strikeouts'],
          ['P-S', 'pitches and strikes'],
        ]}
      />
      <tbody>
        {lines.map((line) => (
          <tr key={line.playerId}>
            <th scope="row">
              <Link to={`/players/${line.playerId}`}>{line.name}</Link>
            </th>
            <td>{inningsPitched(line.outs)}</td>
            <td>{line.hits}</td>
            <td>{line.runs}</td>
            <td>{line.earnedRuns}</td>
            <td>{line.baseOnBalls}</td>
            <td>{line.strikeOuts}</td>
            <td>
              {line.numberOfPitches}-{line.strikes}
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}

/** The feed's own box score. */
export function GameBox({
  game,
  batting,
  pitching,
}: {
  game: DayGame;
  batting: BoxBatter[];
  pitching: BoxPitcher[];
}) {
  return (
    <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
      {[game.away, game.home].map((club) => (
        <div key={club.teamId} className="min-w-0 space-y-6">
          <Batting club={club} lines={batting.filter((line) => line.teamId === club.teamId)} />
          <Pitching club={club} lines={pitching.filter((line) => line.teamId === club.teamId)} />
        </div>
      ))}
    </div>
  );
}
