import { measuresOf } from '../../../../core/stats/measures/measures';
import type { CohortSpan } from '../../../../core/stats/statistics-rows';
import type { CohortIndexQuery } from '../../../../store/read/cohort-index';
import type { InjuryChoices } from '../../../../store/read/injuries-choices';
import { FormButton, FormChoice, type FormOption } from '../../components/form-choice';
import { SPLIT_OPTIONS } from '../../format/cohort-words';
import { regionInWords } from '../../format/injury-words';
import { SPAN_WORDS } from '../../format/window-words';

const ROLES: readonly FormOption[] = [
  ['pitcher', 'Pitchers'],
  ['batter', 'Batters'],
];

const byWords = (options: FormOption[]): FormOption[] =>
  options.sort(([, one], [, other]) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1));

const regionOptions = (regions: readonly string[]): FormOption[] =>
  byWords(regions.map((region) => [region, regionInWords(region)] as const));

export const SPAN_OPTIONS = (Object.keys(SPAN_WORDS) as CohortSpan[]).map(
  (span) => [span, SPAN_WORDS[span]] as const,
);

export const FORM = 'rounded-lg border border-line bg-surface p-4';
export const FORM_GRID = 'grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4';

/** Which cohorts are set side by side, and for which measure. */
export function IndexForm({ query, choices }: { query: CohortIndexQuery; choices: InjuryChoices }) {
  return (
    <form
      key={Object.values(query).join(' ')}
      method="get"
      action="/cohorts"
      aria-label="Cohorts side by side"
      className={FORM}
    >
      <div className={FORM_GRID}>
        <FormChoice label="Role" name="role" value={query.role} options={ROLES} />
        <FormChoice label="Side by side" name="by" value={query.by} options={SPLIT_OPTIONS} />
        <FormChoice
          label="Only injuries of"
          name="region"
          value={query.region}
          any="any part of the body"
          options={regionOptions(choices.regions)}
        />
        <FormChoice
          label="Measure"
          name="measure"
          value={query.measure}
          options={measuresOf(query.role).map(({ id, label }) => [id, label] as const)}
        />
        <FormChoice label="Windows" name="span" value={query.span} options={SPAN_OPTIONS} />
        <FormChoice
          label="Around"
          name="kind"
          value={query.kind}
          options={[
            ['stint', 'the injury'],
            ['placebo', 'a day without one (placebo)'],
          ]}
        />
        <div className="flex items-end">
          <FormButton>Show</FormButton>
        </div>
      </div>
    </form>
  );
}
