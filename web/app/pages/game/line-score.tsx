import type { DayGame } from '../../../../store/read/day-games';
import type { InningScore } from '../../../../store/read/game';
import { ScrollTable } from '../../components/scroll-table';

/** Runs by inning, with runs, hits and errors; as many innings as were played. */
export function LineScore({ game, innings }: { game: DayGame; innings: InningScore[] }) {
  return (
    <div className="mt-8">
      <ScrollTable caption="Line score" hideCaption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Club</span>
            </th>
            {innings.map(({ inning }) => (
              <th key={inning} scope="col">
                {inning}
              </th>
            ))}
            {['R', 'H', 'E'].map((letter) => (
              <th key={letter} scope="col">
                {letter}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['away', 'home'] as const).map((side) => {
            const club = game[side];
            return (
              <tr key={side}>
                <th scope="row">
                  <abbr title={club.name} className="no-underline sm:hidden">
                    {club.abbreviation}
                  </abbr>
                  <span className="hidden sm:inline">{club.name}</span>
                </th>
                {innings.map((inning) => (
                  <td key={inning.inning} className={inning[side] ? '' : 'text-muted'}>
                    {inning[side] ?? '×'}
                  </td>
                ))}
                <td className="font-semibold">{club.score ?? '–'}</td>
                <td>{club.hits ?? '–'}</td>
                <td>{club.errors ?? '–'}</td>
              </tr>
            );
          })}
        </tbody>
      </ScrollTable>
    </div>
  );
}
