import { measureById } from '../../../../core/stats/measures/measures';
import { StripChart } from '../../charts/strip-chart';
import { MethodsLinks } from '../../components/methods-links';
import { ShowNumbers } from '../../components/show-numbers';
import { CHANGE_UNITS, changeFigure, changeRange } from '../../format/measure-figure';
import { sizeInWords } from '../../format/window-words';
import type { ComparisonView } from './comparison-view.server';
import { StintFigure, type StintAddress } from './stint-figure';

/** The headline changes at half the window, the window and double the window. */
export function StripFigure({ view, address }: { view: ComparisonView; address: StintAddress }) {
  const { strips, comparison, choice, charts } = view;
  const sizes = comparison.sensitivity[0]?.steps ?? [];
  return (
    <StintFigure
      id="sizes"
      charts={charts}
      address={address}
      note={
        <>
          The change with {sizes.map(({ size }) => sizeInWords(size, choice.unit)).join(', ')} on either side,
          each with its 95% interval; the dashed line is no change. A change that is there with one window
          only is a change of the window. Hollow: the window holds fewer than asked.{' '}
          <MethodsLinks parts={['windows', 'intervals']} />
        </>
      }
      numbers={
        <ShowNumbers
          caption="The same with other windows"
          head={['Changed by', ...sizes.map(({ size }) => sizeInWords(size, choice.unit))]}
          rows={comparison.sensitivity.map(({ measure: id, steps }) => {
            const measure = measureById(id);
            return [
              measure.label,
              ...steps.map((step) => (
                <>
                  {changeFigure(measure, step.change)}
                  {step.change !== null && CHANGE_UNITS[measure.unit]}
                  <span className="block text-xs text-muted">
                    {changeRange(measure, step.lower, step.upper)}
                    <br />
                    {step.gamesBefore} and {step.gamesAfter} games{!step.isReached && ', short'}
                  </span>
                </>
              )),
            ];
          })}
        />
      }
    >
      <ul className="grid grid-cols-2 gap-x-6 gap-y-4 sm:grid-cols-3 xl:grid-cols-5">
        {strips.map((picture) => {
          const measure = measureById(picture.measure);
          const chosen = picture.rows.find(({ isChosen }) => isChosen);
          return (
            <li key={picture.measure} className="min-w-0">
              <p className="text-xs">{measure.label}</p>
              <StripChart
                picture={picture}
                name={`${measure.label}: ${picture.rows.map(({ label }) => label).join('; ')}`}
              />
              {chosen && (
                <p className="tabular text-xs text-muted">
                  {chosen.label.replace(/^\d+: /, '').replace(/, \d+ and.*$/, '')}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </StintFigure>
  );
}
