import { useLoaderData } from '@remix-run/react';
import { MethodsLinks } from '../components/methods-links';
import { pageTitle } from '../components/page-title';
import { NoData, Section } from '../components/section';
import { utcTime } from '../format/date';
import { pageLoader } from '../page-loader.server';
import { FindForm, IndexForm } from '../pages/cohorts/cohort-forms';
import { Forest } from '../pages/cohorts/forest';
import { ForestTable } from '../pages/cohorts/forest-table';
import { forestView } from '../pages/cohorts/forest-view.server';
import { USUAL_MEASURE } from '../pages/cohorts/usual-measure';
import type { PageHandle } from '../root';
import { cohortsParameters } from '../statistics-parameters';

export const meta = pageTitle(
  'Cohorts',
  'What changed after injuries of one kind, beside comparable players.',
);

export const handle: PageHandle = { withoutScripts: true };

export const loader = pageLoader(cohortsParameters, async (input, { store }) => {
  const query = {
    ...input,
    region: input.region ?? null,
    measure: input.measure ?? USUAL_MEASURE[input.role],
  };
  const [index, choices] = await Promise.all([store.cohorts(query), store.injuryChoices()]);
  return { index, choices, query, forest: forestView(index, query) };
});

export default function Cohorts() {
  const { index, choices, query, forest } = useLoaderData<typeof loader>();
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
            {forest && <Forest view={forest} query={query} />}
            <ForestTable index={index} query={query} />
          </div>
        )}
        {index.computedAt && <p className="mt-3 text-xs text-muted">Computed {utcTime(index.computedAt)}.</p>}
      </div>
      <Section
        title="Find a cohort"
        note="Any of the parts together. What is not computed ahead of time is put together when you ask."
      >
        <FindForm choices={choices} />
      </Section>
    </>
  );
}
