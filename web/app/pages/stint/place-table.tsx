import { PLACE_KINDS } from '../../../../core/stats/stint-page/places';
import { FiguresTable } from '../../components/figures-table';
import { count } from '../../format/figure';
import type { ComparisonView } from './comparison-view.server';
import { PLACE_WORDS } from './place-words';

/** How many pitches were located, by what became of them. */
export function PlaceTable({ counts }: Pick<ComparisonView['places'], 'counts'>) {
  return (
    <FiguresTable
      title="Located pitches"
      note="How many a map of each kind stands on."
      methods={['heat-maps']}
      head={['Pitches', 'n before', 'n after']}
    >
      {PLACE_KINDS.map((kind) => (
        <tr key={kind}>
          <th scope="row">{PLACE_WORDS[kind]}</th>
          <td>{count(counts.before[kind])}</td>
          <td>{count(counts.after[kind])}</td>
        </tr>
      ))}
    </FiguresTable>
  );
}
