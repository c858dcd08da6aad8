import { SeasonLineChart, SeasonLineLegend } from '../../charts/season-line-chart';
import { MethodsLinks } from '../../components/methods-links';
import { ShowNumbers } from '../../components/show-numbers';
import { mediumDate } from '../../format/date';
import type { ComparisonView } from './comparison-view.server';
import { StintFigure, type StintAddress } from './stint-figure';

type Line = ComparisonView['lines'][number];

const WINDOWS = { before: 'before', after: 'after', none: '—' } as const;

/** "94.1 mph (93.6 mph to 94.6 mph) before, …", as far as there are windows. */
const bandsInWords = ({ picture }: Line): string =>
  picture.bands.map(({ which, label }) => `${which} ${label}`).join(', ');

function SeasonFigure({ line, view, address }: { line: Line; view: ComparisonView; address: StintAddress }) {
  const { id, label, unit, picture } = line;
  const isByWeek = picture.step === 'week';
  return (
    <StintFigure
      id={id}
      charts={view.charts}
      address={address}
      hasPicture
      note={
        <>
          {isByWeek ? 'A mark is a week' : 'A mark is a game'}
          {unit && `, in ${unit === 'points' ? 'per cent' : unit}`}.{' '}
        </>
      }
      numbers={
        <ShowNumbers
          caption={`${label} by ${picture.step}`}
          head={[isByWeek ? 'Week of' : 'Game', 'Window', label, 'n']}
          rows={picture.marks.map(({ date, window, figure, n }) => [
            mediumDate(date),
            WINDOWS[window ?? 'none'],
            figure,
            n,
          ])}
        />
      }
    >
      <SeasonLineChart
        picture={picture}
        name={`${label} by ${picture.step} over the seasons: ${bandsInWords(line)}`}
      />
    </StintFigure>
  );
}

/** The measures from the season before the stint to the season after. */
export function SeasonFigures({ view, address }: { view: ComparisonView; address: StintAddress }) {
  if (view.lines.length === 0) return null;
  return (
    <div>
      <p className="max-w-3xl text-sm text-muted">
        From the season before to the season after; winters are shortened. The larger a mark, the more it
        stands on. A line is a window’s own figure, the band around it the 95% interval.{' '}
        <MethodsLinks parts={['windows', 'intervals']} />
      </p>
      <div className="mt-3">
        <SeasonLineLegend />
      </div>
      <div className="mt-5 grid gap-x-10 gap-y-10 lg:grid-cols-2">
        {view.lines.map((line) => (
          <SeasonFigure key={line.id} line={line} view={view} address={address} />
        ))}
      </div>
    </div>
  );
}
