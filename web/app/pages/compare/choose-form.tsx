import { measuresOf } from '../../../../core/stats/measures/measures';
import type { MeasureId, Role } from '../../../../core/stats/measures/measure';
import { FormButton, FormChoice } from '../../components/form-choice';
import type { CompareQuery } from './compare-address';
import { KeptFields } from './compare-form';

/** Which measure is compared, of which trade, and for players in what steps and of which season. */
export function ChooseForm({
  query,
  role,
  measure,
  seasons,
}: {
  query: CompareQuery;
  role: Role;
  measure: MeasureId;
  /** Null for injuries. */
  seasons: readonly number[] | null;
}) {
  const own = seasons === null ? ([] as const) : (['by', 'season'] as const);
  return (
    <form
      key={`${role} ${measure} ${query.by} ${query.season}`}
      method="get"
      action="/compare"
      aria-label="What is compared"
      className="mt-6 grid grid-cols-2 items-end gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-5"
    >
      <KeptFields query={query} without={['role', 'measure', ...own]} />
      <FormChoice
        label="As"
        name="role"
        value={role}
        options={[
          ['pitcher', 'pitchers'],
          ['batter', 'batters'],
        ]}
      />
      <FormChoice
        label="Measure"
        name="measure"
        value={measure}
        options={measuresOf(role).map(({ id, label }) => [id, label] as const)}
      />
      {seasons !== null && (
        <>
          <FormChoice
            label="By"
            name="by"
            value={query.by}
            options={[
              ['month', 'month'],
              ['season', 'season'],
            ]}
          />
          <FormChoice
            label="Season of the table"
            name="season"
            value={query.season}
            any="All seasons"
            options={seasons.map((season) => [season, String(season)] as const)}
          />
        </>
      )}
      <div>
        <FormButton>Compare</FormButton>
      </div>
    </form>
  );
}
