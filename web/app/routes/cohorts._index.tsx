import { useLoaderData } from '@remix-run/react';
import { everyInjury } from '../../../core/stats/cohorts/cohort-filter';
import { MethodsLinks } from '../components/methods-links';
import { pageTitle } from '../components/page-title';
import { NoData, Section } from '../components/section';
import { utcTime } from '../format/date';
import { SPAN_WORDS } from '../format/window-words';
import { pageLoader } from '../page-loader.server';
import { CohortBuilder } from '../pages/cohorts/cohort-builder';
import { IndexForm } from '../pages/cohorts/cohort-forms';
import { cohortSource } from '../pages/cohorts/cohort-source';
import { Forest } from '../pages/cohorts/forest';
import { ForestTable } from '../pages/cohorts/forest-table';
import { forestView } from '../pages/cohorts/forest-view.server';
import { USUAL_MEASURE } from '../pages/cohorts/usual-measure';
import { cohortsParameters } from '../statistics-parameters';

export const meta = pageTitle(
  'Cohorts',
  'What changed after injuries of one kind, beside comparable players.',
);

export const loader = pageLoader(cohortsParameters, async (input, { store }) => {
  const query = {
    ...input,
    region: input.region ?? null,
    measure: input.measure ?? USUAL_MEASURE[input.role],
  };
  const filter = { ...everyInjury(input.role), region: query.region };
  const [index, choices, parts] = await Promise.all([
    store.cohorts(query),
    store.injuryChoices(),
    store.cohortChoices(filter),
  ]);
  return { index, choices, filter, parts, query, forest: forestView(index, query) };
});

export default function Cohorts() {
  const { index, choices, filter, parts, query, forest } = useLoaderData<typeof loader>();
  const search = `?${new URLSearchParams(Object.entries(query).filter((entry) => entry[1] !== null) as [string, string][]).toString()}`;
  const source = cohortSource(
    index.madeBy,
    {
      Role: query.role,
      'Side by side': query.by,
      'Only injuries of': query.region ?? 'any part of the body',
      Around: query.kind === 'stint' ? 'the injury' : 'a placebo date',
      Measure: query.measure,
      Windows: SPAN_WORDS[query.span],
    },
    `/cohorts/provenance.json${search}`,
  );
  return (
    <>
      <h1>Cohorts</h1>
      <p className="mt-3 max-w-prose text-muted">
        Players with injuries of one kind: who came back, and what changed after, beside comparable players
        who were not hurt at the time. <MethodsLinks parts={['cohorts']} />
      </p>
      <div className="mt-6">
        <IndexForm query={query} choices={choices} />
      </div>
      <div className="mt-6">
        {index.computedAt === null ? (
          <NoData>No statistics are computed yet.</NoData>
        ) : index.lines.length === 0 ? (
          <NoData>No cohort of that kind is large enough.</NoData>
        ) : (
          <div className="space-y-10">
            {forest && (
              <Forest
                view={forest}
                query={query}
                source={source}
                address={{ path: '/cohorts/charts/forest', query: search }}
              />
            )}
            <div id="figures">
              <ForestTable index={index} query={query} />
            </div>
          </div>
        )}
        {index.computedAt && <p className="mt-3 text-xs text-muted">Computed {utcTime(index.computedAt)}.</p>}
      </div>
      <Section
        id="find"
        title="Find a cohort"
        note="Any of the parts together. What is not computed ahead of time is put together when you ask."
      >
        <CohortBuilder filter={filter} choices={parts} />
      </Section>
    </>
  );
}
