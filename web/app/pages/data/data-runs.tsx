import { Link } from '../../components/link';
import type { SeasonState } from '../../../../store/read/season-state';
import { NoData, Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { mediumDate, utcTime } from '../../format/date';
import { count, counted } from '../../format/figure';

/** Days whose newest run was ended by an error; nothing when there are none. */
export function FailedDays({
  failedDays,
  temporal,
}: Pick<SeasonState, 'failedDays'> & { temporal: TemporalUi | null }) {
  if (failedDays.length === 0) return null;
  return (
    <Section
      id="failed-days"
      title="Days that could not be checked"
      note="Their newest run failed. What was loaded of them before stays as it was."
    >
      <ul className="space-y-3">
        {failedDays.map((day) => (
          <li key={day.date} className="rounded-md border-l-4 border-alarm bg-alarm-soft px-4 py-3 text-sm">
            <p className="font-medium">
              <Link to={`/days/${day.date}`} className="text-link">
                {mediumDate(day.date)}
              </Link>
              {day.finishedAt && <span> · failed {utcTime(day.finishedAt)}</span>}
            </p>
            <p className="mt-1 break-words">
              <strong className="font-semibold">{day.errorKind}: </strong>
              {day.errorMessage ?? 'No reason was recorded.'}
            </p>
            <p className="mt-1 break-all">
              <WorkflowLink workflowId={day.workflowId} temporal={temporal} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** When the stored originals were last read back, and what came of it. */
export function LastAuditLine({
  lastAudit,
  temporal,
}: Pick<SeasonState, 'lastAudit'> & { temporal: TemporalUi | null }) {
  return (
    <Section
      id="audit"
      title="The originals"
      note="Every answer of the source is kept unchanged. An audit reads all of them back and compares them with their fingerprints."
    >
      {lastAudit === null ? (
        <NoData>Not audited yet.</NoData>
      ) : (
        <p className="text-sm tabular">
          {lastAudit.finishedAt && `${utcTime(lastAudit.finishedAt)}: `}
          {counted(lastAudit.objects, 'object')} of {mediumDate(lastAudit.from)} to {mediumDate(lastAudit.to)}{' '}
          read back, {count(lastAudit.rowsChecked)} references checked,{' '}
          <strong className={lastAudit.problems > 0 ? 'font-semibold text-alarm' : 'font-semibold'}>
            {lastAudit.problems === 0
              ? 'no problem found'
              : `${counted(lastAudit.problems, 'problem')} found`}
          </strong>
          . <WorkflowLink workflowId={lastAudit.workflowId} temporal={temporal} />
        </p>
      )}
    </Section>
  );
}
