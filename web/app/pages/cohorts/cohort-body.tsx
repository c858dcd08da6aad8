import type { CohortChangeRow, CohortSpan } from '../../../../core/stats/statistics-rows';
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

type KindOfChanges = Pick<CohortChangeRow, 'kind' | 'span'>;

const changesOf = (rows: Rows, { kind, span }: KindOfChanges): CohortChangeRow[] =>
  rows.changes.filter((row) => row.kind === kind && row.span === span);

function Changed({ rows, span }: { rows: Rows; span: CohortSpan }) {
  const changes = changesOf(rows, { kind: 'stint', span });
  return (
    <Section id="changed" title="What changed after" note={`Windows of ${SPAN_WORDS[span]}.`}>
      {changes.length === 0 ? (
        <NoData>{TOO_FEW}</NoData>
      ) : (
        <CohortChangeTable
          title="Mean changes"
          note="The mean over those who came back, and what is left of it when the change of comparable players at the same time is taken off."
          methods={['cohorts', 'measures', 'controls', 'tests']}
          changes={changes}
        />
      )}
    </Section>
  );
}

function Placebo({ rows, span }: { rows: Rows; span: CohortSpan }) {
  const changes = changesOf(rows, { kind: 'placebo', span });
  return (
    <Section
      id="placebo"
      title="The same around a day without an injury"
      note="A check: the same men in the same season, parted on a day on which nothing happened. Whatever shows here is not of the injury."
    >
      {changes.length === 0 ? (
        <NoData>{TOO_FEW}</NoData>
      ) : (
        <CohortChangeTable
          title="Mean changes around a placebo date"
          note="Differences here should lie around zero."
          methods={['placebos', 'controls', 'tests']}
          changes={changes}
        />
      )}
    </Section>
  );
}

/** Parts of the page, in their order. */
const PARTS = [
  ['back', 'Who came back'],
  ['around', 'Around the injury'],
  ['changed', 'What changed after'],
  ['before', 'Before the injury'],
  ['placebo', 'A check without an injury'],
] as const;

function PartLinks() {
  return (
    <nav aria-label="On this page" className="mt-6 text-sm">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {PARTS.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
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
      <PartLinks />
      <Section id="back" title="Who came back">
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
      <Changed rows={rows} span={span} />
      <Section id="before" title="Before the injury">
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
      <Placebo rows={rows} span={span} />
    </>
  );
}
