import type { OpsState } from '../../../../store/read/ops';
import type { OpsSeason } from '../../../../store/read/ops-seasons';
import { ScrollTable } from '../../components/scroll-table';
import { NoData, Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { utcTime } from '../../format/date';
import { count } from '../../format/figure';
import { CommandLine } from './command-line';

/** How far a season's statistics are, in a word or two. */
export function stateInWords({ games, measured, compared }: OpsSeason): string {
  if (measured < games) return `${count(games - measured)} games to measure`;
  if (compared === null) return 'never compared';
  return compared.isCurrent ? 'up to date' : 'made by older versions';
}

/** The statistics of each season: what is measured, what is compared, by which versions and run. */
export function OpsSeasons({
  seasons,
  temporal,
}: Pick<OpsState, 'seasons'> & { temporal: TemporalUi | null }) {
  return (
    <Section
      id="seasons"
      title="Statistics by season"
      note="What changed since a season was compared is found by its fingerprint when the statistics run next; this table only counts."
    >
      {seasons.length === 0 ? (
        <NoData>No game is loaded yet.</NoData>
      ) : (
        <ScrollTable caption="Statistics by season" hideCaption>
          <thead>
            <tr>
              <th scope="col">Season</th>
              <th scope="col" className="words">
                State
              </th>
              <th scope="col">Games</th>
              <th scope="col">Measured</th>
              <th scope="col">Stints compared</th>
              <th scope="col">Rows written</th>
              <th scope="col">Versions</th>
              <th scope="col">Computed</th>
              <th scope="col" className="words">
                Workflow
              </th>
            </tr>
          </thead>
          <tbody>
            {seasons.map((season) => {
              const state = stateInWords(season);
              const { compared } = season;
              return (
                <tr key={season.season}>
                  <th scope="row">{season.season}</th>
                  <td className={`words ${state === 'up to date' ? '' : 'font-semibold text-alarm'}`}>
                    {state}
                  </td>
                  <td>{count(season.games)}</td>
                  <td>{count(season.measured)}</td>
                  <td>{compared ? count(compared.stints) : '—'}</td>
                  <td>{compared ? count(compared.rowsWritten) : '—'}</td>
                  <td>{compared ? `${compared.statisticsVersion} / ${compared.measuresVersion}` : '—'}</td>
                  <td>{compared ? utcTime(compared.computedAt) : '—'}</td>
                  <td className="words">
                    {compared ? (
                      <WorkflowLink
                        workflowId={compared.workflowId}
                        runId={compared.runId}
                        temporal={temporal}
                      />
                    ) : (
                      '—'
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </ScrollTable>
      )}
      <div className="mt-3">
        <CommandLine>npm run ops -- statistics --state</CommandLine>
      </div>
    </Section>
  );
}
