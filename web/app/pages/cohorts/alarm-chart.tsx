import { MEASURES, measureById } from '../../../../core/stats/measures/measures';
import type { CohortLeadRow } from '../../../../core/stats/statistics-rows';
import { AlarmBars } from '../../charts/alarm-bars';
import { MethodsLinks } from '../../components/methods-links';
import { count } from '../../format/figure';
import { shareFigure } from '../../format/measure-figure';

const ORDER = new Map(MEASURES.map(({ id }, index) => [id, index]));

const shareOf = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const inWords = (part: number, whole: number): string =>
  whole === 0 ? 'nobody to compare' : `${shareFigure(part / whole)} of ${count(whole)}`;

/** How often a measure warned before an injury, beside how often it warned before none. */
export function AlarmChart({ leads }: { leads: readonly CohortLeadRow[] }) {
  const ordered = [...leads].sort(
    (one, other) => (ORDER.get(one.measure) ?? 0) - (ORDER.get(other.measure) ?? 0),
  );
  return (
    <figure className="mb-8 max-w-3xl">
      <figcaption className="pb-3 text-sm text-muted">
        <span className="font-medium text-ink">How often the last games before would have warned.</span>{' '}
        Filled: of the times that they were hurt after. Hollow: of matched players who were not hurt at the
        time. A warning is worth as much as the filled bar is longer. <MethodsLinks parts={['lead-up']} />
      </figcaption>
      <AlarmBars
        bars={ordered.map(({ measure, alarms, stints, controlAlarms, controlPeriods }) => ({
          key: measure,
          name: measureById(measure).label,
          hurt: shareOf(alarms, stints),
          others: shareOf(controlAlarms, controlPeriods),
          hurtText: inWords(alarms, stints),
          othersText: inWords(controlAlarms, controlPeriods),
        }))}
      />
    </figure>
  );
}
