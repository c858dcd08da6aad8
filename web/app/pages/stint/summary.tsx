import { Link } from '../../components/link';
import type { Measure, MeasureId, Role } from '../../../../core/stats/measures/measure';
import { measureById } from '../../../../core/stats/measures/measures';
import type { MeasureChange } from '../../../../core/stats/stint-page/measure-change';
import { Section } from '../../components/section';
import { count } from '../../format/figure';
import { measureFigure } from '../../format/measure-figure';
import { ROLE_WORDS, sizeInWords, windowInWords } from '../../format/window-words';
import { changeVerdict, type VerdictTone } from './change-verdict';
import type { ComparisonView } from './comparison-view.server';
import { controlsInSentence } from './controls-words';
import { chartIdOf } from './measure-charts';

/** What a reader wants to know first, in this order; those without data make room for the next. */
const FIRST: Readonly<Record<Role, readonly MeasureId[]>> = {
  pitcher: ['fastball_velocity', 'fastball_spin', 'whiff_rate', 'chase_rate', 'strikeout_rate', 'walk_rate'],
  batter: ['ops', 'exit_velocity', 'whiff_rate', 'chase_rate', 'strikeout_rate', 'walk_rate'],
};
const CARDS = 4;

const SIGNS: Readonly<Record<VerdictTone, string>> = { fell: '↓', rose: '↑', unclear: '≈', unknown: '·' };

function firstChanges(role: Role, measures: readonly MeasureChange[]): MeasureChange[] {
  const known = FIRST[role].flatMap((id) => measures.find(({ measure }) => measure === id) ?? []);
  const withData = known.filter(({ change }) => change !== null);
  const without = known.filter(({ change }) => change === null);
  return [...withData, ...without].slice(0, Math.max(2, Math.min(CARDS, withData.length)));
}

/** The unit stands behind the second figure. */
const shortFigure = (measure: Measure, value: number | null): string =>
  measureFigure(measure, value).replace(/ [a-z]+$/, (unit) => (value === null ? unit : ''));

function Card({ change, view }: { change: MeasureChange; view: ComparisonView }) {
  const measure = measureById(change.measure);
  const { tone, words, more } = changeVerdict(measure, change, view.comparison.comparisons);
  const control = view.controls?.find((one) => one.measure === change.measure);
  const others = control && controlsInSentence(measure, control);
  const { before, after } = change;
  const chart = chartIdOf(change.measure);
  const anchor = chart !== null && chart in view.charts ? chart : 'figures';
  const isFound = tone === 'fell' || tone === 'rose';
  return (
    <li className="flex flex-col bg-surface px-4 py-4">
      <h3 className="text-sm font-normal text-muted">{measure.label}</h3>
      <p className="tabular mt-1 font-serif text-xl leading-tight sm:text-2xl">
        {shortFigure(measure, before.value)} <span className="text-muted">→</span>{' '}
        {measureFigure(measure, after.value)}
      </p>
      <p className={`mt-2 text-sm ${isFound ? 'font-semibold' : ''}`}>
        <span aria-hidden="true" className="mr-1">
          {SIGNS[tone]}
        </span>
        {words}
        {isFound && '.'}
      </p>
      {more.map((sentence) => (
        <p key={sentence} className="mt-1 text-xs text-muted">
          {sentence}
        </p>
      ))}
      {others && <p className="mt-2 border-l-2 border-accent pl-2 text-sm">{others}</p>}
      <p className="mt-auto pt-3 text-xs text-muted">
        n = {count(before.count)} and {count(after.count)} {measure.counted}.{' '}
        <a href={`#${anchor}`} className="text-link" aria-label={`${measure.label}, all of it`}>
          All of it
        </a>
      </p>
    </li>
  );
}

/** The answer first: what changed after the stint, in two to four measures. */
export function StintSummary({ view }: { view: ComparisonView }) {
  const { comparison, choice, controls } = view;
  const { before, after, measures } = comparison;
  if (before.games === 0 || after.games === 0) {
    return (
      <Section id="summary" title="What changed after">
        <p className="max-w-prose">
          Nothing can be compared yet.{' '}
          {before.games === 0 && `Before: ${windowInWords('before', before, choice.unit)} `}
          {after.games === 0 && `After: ${windowInWords('after', after, choice.unit)}`}
        </p>
      </Section>
    );
  }
  return (
    <Section
      id="summary"
      title="What changed after"
      note={
        <>
          {sizeInWords(choice.size, choice.unit)} on either side, {ROLE_WORDS[choice.role]}: before → after,
          with the 95% interval of the change.{' '}
          <a href="#before-and-after" className="text-link">
            Other windows
          </a>
          ,{' '}
          <a href="#figures" className="text-link">
            all measures
          </a>
          ,{' '}
          <Link to="/methods" className="text-link">
            how
          </Link>
          .
        </>
      }
    >
      <ul className="grid gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-2 xl:grid-cols-4">
        {firstChanges(choice.role, measures).map((change) => (
          <Card key={change.measure} change={change} view={view} />
        ))}
      </ul>
      <p className="mt-3 max-w-prose text-sm text-muted">
        {controls === null &&
          'Windows of 3, 10 and 30 games are also set beside comparable players who were not hurt. '}
        What changed after need not have changed because of it.
      </p>
    </Section>
  );
}
