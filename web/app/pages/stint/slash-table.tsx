import type { GameForm } from '../../../../core/stats/measures/counters';
import type { Role } from '../../../../core/stats/measures/measure';
import { measureValue } from '../../../../core/stats/measures/measure-value';
import { measureById } from '../../../../core/stats/measures/measures';
import { FiguresTable } from '../../components/figures-table';
import { average, count } from '../../format/figure';

const COUNTS = [
  ['PA', 'plateAppearances'],
  ['AB', 'atBats'],
  ['H', 'hits'],
  ['2B', 'doubles'],
  ['3B', 'triples'],
  ['HR', 'homeRuns'],
  ['BB', 'walks'],
  ['IBB', 'intentionalWalks'],
  ['HBP', 'hitByPitch'],
  ['SF', 'sacFlies'],
  ['SH', 'sacBunts'],
  ['SO', 'strikeOuts'],
] as const;
const RATES = [
  ['AVG', 'average'],
  ['OBP', 'on_base'],
  ['SLG', 'slugging'],
  ['OPS', 'ops'],
] as const;

/** The batting line of the windows with all that it is made of; for a pitcher the opposition's. */
export function SlashTable({
  role,
  totals,
}: {
  role: Role;
  totals: { readonly before: GameForm; readonly after: GameForm };
}) {
  return (
    <FiguresTable
      title={role === 'pitcher' ? 'Batters against him' : 'His batting line'}
      note="Intentional walks are among the walks."
      methods={['measures']}
      head={['Window', ...COUNTS.map(([name]) => name), ...RATES.map(([name]) => name)]}
    >
      {(['before', 'after'] as const).map((which) => (
        <tr key={which}>
          <th scope="row">{which === 'before' ? 'Before' : 'After'}</th>
          {COUNTS.map(([name, counter]) => (
            <td key={name}>{count(totals[which][counter])}</td>
          ))}
          {RATES.map(([name, id]) => (
            <td key={name}>{average(measureValue(measureById(id), totals[which]))}</td>
          ))}
        </tr>
      ))}
    </FiguresTable>
  );
}
