import { MEASURES, measureById } from '../../../../core/stats/measures/measures';
import type { CohortLeadRow } from '../../../../core/stats/statistics-rows';
import { AlarmBars, type AlarmBar } from '../../charts/alarm-bars';
import { ChartFigure } from '../../components/chart-figure';
import type { ChartSource } from '../../components/chart-provenance';
import { MethodsLinks } from '../../components/methods-links';
import { count } from '../../format/figure';
import { shareFigure } from '../../format/measure-figure';

const ORDER = new Map(MEASURES.map(({ id }, index) => [id, index]));

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const inWords = (part: number, whole: number): string =>
  whole === 0 ? 'nobody to compare' : `${shareFigure(part / whole)} of ${count(whole)}`;

/** The bars of a cohort's warnings, in the order of pages. */
export function alarmBars(leads: readonly CohortLeadRow[]): AlarmBar[] {
  return [...leads]
    .sort((one, other) => (ORDER.get(one.measure) ?? 0) - (ORDER.get(other.measure) ?? 0))
    .map(({ measure, alarms, stints, controlAlarms, controlPeriods }) => ({
      key: measure,
      name: measureById(measure).label,
      hurt: shareOf(alarms, stints),
      others: shareOf(controlAlarms, controlPeriods),
      hurtText: inWords(alarms, stints),
      othersText: inWords(controlAlarms, controlPeriods),
    }));
}

/** How often a measure warned before an injury, beside how often it warned before none. */
export function AlarmChart({
  leads,
  source,
  address,
}: {
  leads: readonly CohortLeadRow[];
  source: ChartSource | null;
  address: { path: string; query: string };
}) {
  return (
    <div className="mb-8 max-w-3xl">
      <ChartFigure
        id="warnings"
        title="How often the last games before would have warned"
        note={
          <>
            Filled: of the times that they were hurt after. Hollow: of matched players who were not hurt at
            the time. A warning is worth as much as the filled bar is longer.{' '}
            <MethodsLinks parts={['lead-up']} />
          </>
        }
        source={source}
        picture={address}
        numbers={
          <a href="#led-up" className="text-link text-sm">
            Numbers
          </a>
        }
      >
        <AlarmBars bars={alarmBars(leads)} />
      </ChartFigure>
    </div>
  );
}
