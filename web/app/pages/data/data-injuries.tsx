import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { longDate, utcTime } from '../../format/date';
import { count, counted, percent } from '../../format/figure';
import type { CoverageYear, Derivation, InjuryState } from '../../../../store/read/injuries-coverage';

const sum = (years: CoverageYear[], key: Exclude<keyof CoverageYear, 'year'>): number =>
  years.reduce((total, year) => total + year[key], 0);

function LastDerivation({ derivation, temporal }: { derivation: Derivation; temporal: TemporalUi | null }) {
  const { grammarVersion, vocabularyVersion, resolutions, asOf, moves, stints, transactions } = derivation;
  const { stintsAdded, stintsChanged, stintsRemoved, finishedAt, seconds, workflowId } = derivation;
  return (
    <p className="mt-4 max-w-prose text-sm">
      Last derived {finishedAt && <time dateTime={finishedAt}>{utcTime(finishedAt)}</time>} in{' '}
      {seconds.toFixed(1)} s, counted to {longDate(asOf)}, with grammar version {grammarVersion}, vocabulary
      version {vocabularyVersion} and {counted(resolutions, 'decision')} of people:{' '}
      {counted(transactions, 'transaction')}, {counted(moves, 'move')}, {counted(stints, 'stint')};{' '}
      {count(stintsAdded)} new, {count(stintsChanged)} changed, {count(stintsRemoved)} gone.{' '}
      <span className="break-all">
        <WorkflowLink workflowId={workflowId} temporal={temporal} />
      </span>
    </p>
  );
}

function Share({ part, whole }: { part: number; whole: number }) {
  return (
    <>
      <td>
        {count(part)} of {count(whole)}
      </td>
      <td className={part < whole ? 'font-semibold' : 'text-muted'}>{percent(part, whole)}</td>
    </>
  );
}

/** How much of the transaction wire is understood, by year. */
export function DataInjuries({
  derivation,
  years,
  temporal,
}: Pick<InjuryState, 'derivation' | 'years'> & { temporal: TemporalUi | null }) {
  const rows = [sum(years, 'ilClassified'), sum(years, 'ilRows')] as const;
  const reasons = [sum(years, 'reasonsClassified'), sum(years, 'reasons')] as const;
  return (
    <Section
      id="injury-coverage"
      title="How much of the wire is understood"
      note="Notes of clubs that speak of an injured list, and the reasons that they give. What is not understood waits for a person below."
    >
      {derivation === null && years.length === 0 ? (
        <NoData>No transactions have been read yet.</NoData>
      ) : (
        <>
          <p className="tabular">
            {count(rows[0])} of {counted(rows[1], 'note')} understood ({percent(...rows)}); a part of the body
            or a kind of injury read from {count(reasons[0])} of {counted(reasons[1], 'reason')} (
            {percent(...reasons)}).
          </p>
          <div className="mt-4 max-w-4xl">
            <ScrollTable caption="Notes and reasons understood, by year" hideCaption>
              <thead>
                <tr>
                  <th scope="col">Year</th>
                  <th scope="col">Transactions</th>
                  <th scope="col" colSpan={2}>
                    Notes understood
                  </th>
                  <th scope="col" colSpan={2}>
                    Reasons understood
                  </th>
                  <th scope="col">Placements</th>
                  <th scope="col">of pitchers</th>
                </tr>
              </thead>
              <tbody>
                {years.map((year) => (
                  <tr key={year.year}>
                    <th scope="row">{year.year}</th>
                    <td>{count(year.transactions)}</td>
                    <Share part={year.ilClassified} whole={year.ilRows} />
                    <Share part={year.reasonsClassified} whole={year.reasons} />
                    <td>{count(year.placements)}</td>
                    <td>{count(year.pitcherPlacements)}</td>
                  </tr>
                ))}
              </tbody>
            </ScrollTable>
          </div>
        </>
      )}
      {derivation && <LastDerivation derivation={derivation} temporal={temporal} />}
    </Section>
  );
}
