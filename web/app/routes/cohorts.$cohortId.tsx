import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import type { CohortState } from '../../../store/read/cohort';
import { cohortPageParameters } from '../cohort-parameters';
import { pageMeta } from '../components/page-meta';
import { NoData } from '../components/section';
import { cohortAddress } from '../format/cohort-words';
import { utcTime } from '../format/date';
import { count, counted } from '../format/figure';
import { pageLoader } from '../page-loader.server';
import { CohortBody } from '../pages/cohorts/cohort-body';
import { CohortBuilder } from '../pages/cohorts/cohort-builder';
import { SPAN_OPTIONS } from '../pages/cohorts/cohort-forms';
import { cohortSentences } from '../pages/cohorts/cohort-sentences';
import { cohortView } from '../pages/cohorts/cohort-view.server';
import { FanSentences } from '../pages/cohorts/fan-sentences';
import { gamesAfterInWords } from '../pages/cohorts/games-after';

export const loader = pageLoader(cohortPageParameters, async ({ cohortId, span, course }, { store }) => {
  const page = await store.cohort(cohortId, span);
  const choices = await store.cohortChoices(page.filter);
  const { rows, title } = page;
  return {
    ...page,
    choices,
    span,
    course: course ?? null,
    shown: rows && {
      view: cohortView(rows, course),
      sentences: cohortSentences({ title, rows, span }),
      own: gamesAfterInWords({ rows, span }),
    },
  };
});

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data?.title ?? 'Cohort',
    description: 'Who came back, and what changed after, beside comparable players.',
    ownPreview: true,
  });

const EMPTY: Readonly<Partial<Record<CohortState, string>>> = {
  empty: 'Nobody matches.',
  not_computed: 'No statistics are computed yet.',
};

export default function Cohort() {
  const { cohortId, title, filter, choices, state, stints, rows, computedAt, madeBy, span, course, shown } =
    useLoaderData<typeof loader>();
  return (
    <>
      <p className="text-sm text-muted">
        <Link to="/cohorts" className="text-link">
          Cohorts
        </Link>
      </p>
      <h1 className="mt-1">{title}</h1>
      {shown && <FanSentences sentences={shown.sentences} own={shown.own} />}
      {rows && (
        <p className="mt-3 max-w-prose text-muted">
          {counted(rows.cohort.stints, 'time', 'times')} on the list, {counted(rows.cohort.players, 'player')}
          ; {count(rows.cohort.returned)} came back.
          {state === 'on_request' && ' Put together just now: this cohort is not computed ahead of time.'}
          {computedAt && ` Computed ${utcTime(computedAt)}.`}
        </p>
      )}
      <details className="mt-6" open={rows === null}>
        <summary className="w-fit text-accent underline">Narrow or widen this cohort</summary>
        <div className="mt-3">
          <CohortBuilder filter={filter} choices={choices} span={span} />
        </div>
      </details>
      {rows && (
        <nav aria-label="Windows" className="mt-6">
          <ul className="flex flex-wrap gap-2">
            {SPAN_OPTIONS.map(([value, words]) => (
              <li key={value}>
                <Link
                  to={`${cohortAddress(cohortId)}?span=${value}${course === null ? '' : `&course=${course}`}`}
                  aria-current={value === span ? 'true' : undefined}
                  className={`inline-block rounded-full border px-3 py-1 text-sm no-underline ${value === span ? 'border-accent bg-accent text-paper' : 'border-line bg-surface text-ink hover:border-accent'}`}
                >
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {rows && shown ? (
        <CohortBody rows={rows} view={shown.view} span={span} madeBy={madeBy} />
      ) : (
        <div className="mt-6">
          <NoData>
            {EMPTY[state] ??
              `${count(stints)} times on the list match: too many to put together while you wait. Narrow it, or choose a cohort that is computed ahead of time.`}
          </NoData>
        </div>
      )}
    </>
  );
}
