import { PLACE_KINDS, type PlaceKind } from '../../../../core/stats/stint-page/places';
import { FiguresTable } from '../../components/figures-table';
import { count } from '../../format/figure';
import { pFigure } from '../../format/measure-figure';
import type { ComparisonView } from './comparison-view.server';

const KINDS: Readonly<Record<PlaceKind, string>> = {
  all: 'All pitches',
  swings: 'Swings',
  contact: 'Contact',
  misses: 'Misses',
  in_play: 'Put in play',
  called_strikes: 'Called strikes',
};

/** How many pitches were located, by what became of them, and one test whether the places changed. */
export function PlaceTable({ places }: { places: ComparisonView['comparison']['places'] }) {
  const { counts, pValue } = places;
  return (
    <FiguresTable
      title="Located pitches"
      note={
        pValue === null
          ? 'Too few games or places to test whether they changed.'
          : `Whether the places of all pitches changed: p = ${pFigure(pValue)}, one test over the whole map.`
      }
      methods={['heat-maps']}
      head={['Pitches', 'n before', 'n after']}
    >
      {PLACE_KINDS.map((kind) => (
        <tr key={kind}>
          <th scope="row">{KINDS[kind]}</th>
          <td>{count(counts.before[kind])}</td>
          <td>{count(counts.after[kind])}</td>
        </tr>
      ))}
    </FiguresTable>
  );
}
