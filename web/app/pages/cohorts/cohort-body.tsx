import type { CohortSpan } from '../../../../core/stats/statistics-rows';
import type { CohortPage } from '../../../../store/read/cohort';
import type { StatisticsVersion } from '../../../../store/read/cohort-version';
import { NoData, Section } from '../../components/section';
import { cohortAddress } from '../../format/cohort-words';
import { count } from '../../format/figure';
import { SPAN_WORDS } from '../../format/window-words';
import { AlarmChart } from './alarm-chart';
import { CohortChangeTable } from './cohort-change-table';
import { cohortSource } from './cohort-source';
import { CohortLeadTable } from './cohort-lead-table';
import type { CohortView } from './cohort-view.server';
import { CourseTables } from './course-tables';
import { EventStudy } from './event-study';
import { ReturnChart } from './return-chart';
import { ReturnTable } from './return-table';

type Rows = NonNullable<CohortPage['rows']>;

const TOO_FEW = 'Too few have games enough on both sides.';

function Changes({ rows, span }: { rows: Rows; span: CohortSpan }) {
  const stint = rows.changes.filter((row) => row.kind === 'stint' && row.span === span);
  const placebo = rows.changes.filter((row) => row.kind === 'placebo' && row.span === span);
  return (
    <>
      <Section title="What changed after" note={`Windows of ${SPAN_WORDS[span]}.`}>
        {stint.length === 0 ? (
          <NoData>{TOO_FEW}</NoData>
        ) : (
          <CohortChangeTable
            title="Mean changes"
            note="The mean over those who came back, and what is left of it when the change of comparable players at the same time is taken off."
            methods={['cohorts', 'measures', 'controls', 'tests']}
            changes={stint}
          />
        )}
      </Section>
      <Section
        title="The same around a day without an injury"
        note="A check: the same men in the same season, parted on a day on which nothing happened. Whatever shows here is not of the injury."
      >
        {placebo.length === 0 ? (
          <NoData>{TOO_FEW}</NoData>
        ) : (
          <CohortChangeTable
            title="Mean changes around a placebo date"
            note="Differences here should lie around zero."
            methods={['placebos', 'controls', 'tests']}
            changes={placebo}
          />
        )}
      </Section>
    </>
  );
}

/** All that is known of a cohort. */
export function CohortBody({
  rows,
  view,
  span,
  madeBy,
}: {
  rows: Rows;
  view: CohortView;
  span: CohortSpan;
  madeBy: StatisticsVersion | null;
}) {
  const { cohortId, stints } = rows.cohort;
  const base = cohortAddress(cohortId);
  const query = `?span=${span}${view.course ? `&course=${view.course}` : ''}`;
  const charts = `${base}/charts`;
  const source = (more: Record<string, string | number>) =>
    cohortSource(
      madeBy,
      { Cohort: cohortId, 'Times on the list': count(stints), ...more },
      `${base}/provenance.json${query}`,
    );
  return (
    <>
      <Section title="Who came back">
        {view.returnCurve ? (
          <ReturnChart
            picture={view.returnCurve}
            cohort={rows.cohort}
            source={source({ 'Followed for': 'three years' })}
            address={{ path: `${charts}/return`, query }}
          />
        ) : (
          <ReturnTable cohort={rows.cohort} />
        )}
      </Section>
      <Changes rows={rows} span={span} />
      <Section
        id="around"
        title="Around the injury"
        note="Game by game and week by week, counted from the last game before and the first after."
      >
        {rows.courses.length === 0 ? (
          <NoData>{TOO_FEW}</NoData>
        ) : (
          <>
            <EventStudy
              view={view}
              cohortId={cohortId}
              span={span}
              source={source({ Measure: view.course ?? 'none' })}
              address={{ path: charts, query }}
            />
            <h3 className="mt-8 mb-3">The figures of every measure</h3>
            <CourseTables courses={rows.courses} />
          </>
        )}
      </Section>
      <Section title="Before the injury">
        {rows.leads.length === 0 ? (
          <NoData>Too few have games enough before.</NoData>
        ) : (
          <>
            <AlarmChart
              leads={rows.leads}
              source={source({ Games: 'the last before, against those before them' })}
              address={{ path: `${charts}/warnings`, query }}
            />
            <div id="led-up">
              <CohortLeadTable leads={rows.leads} />
            </div>
          </>
        )}
      </Section>
    </>
  );
}
