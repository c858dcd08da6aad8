import { TimelineLegend, TimelineMonths, TimelineRow } from '../charts/timeline';
import { seasonAxis, timelineBar } from '../charts/timeline-picture';
import { Section } from '../components/section';
import { mediumDate } from '../format/date';
import { count, counted } from '../format/figure';
import { backInWords } from '../format/injury-words';
import type { PlayerStints } from '../../../store/read/injuries-of-player';
import type { StintLine } from '../../../store/read/injuries-line';
import { InjuryTable, whatInWords } from './injury-table';

const barLabel = (stint: StintLine): string =>
  `${whatInWords(stint)}, ${mediumDate(stint.startedOn)} to ${backInWords(stint.endedOn, stint.endHow)}`;

function Timeline({ stints, asOf }: PlayerStints) {
  const axis = seasonAxis(stints.flatMap((stint) => [stint.startedOn, stint.endedOn ?? stint.startedOn]));
  const seasons = [...new Set(stints.map((stint) => stint.season))].sort((a, b) => b - a);
  const rows = seasons.map((season) => ({
    season,
    days: stints.reduce(
      (sum, stint) => sum + (stint.season === season && stint.listKind === 'injured' ? stint.daysMissed : 0),
      0,
    ),
    bars: stints
      .filter((stint) => stint.season === season)
      .map((stint) => timelineBar(axis, stint, asOf, barLabel(stint))),
  }));
  return (
    <div className="on-surface rounded-lg border border-line bg-surface p-4">
      <div className="grid grid-cols-[3rem_minmax(0,1fr)_4rem] items-center gap-x-3">
        <span />
        <TimelineMonths axis={axis} />
        <span className="text-right text-xs text-muted">days missed</span>
      </div>
      <ul className="text-sm">
        {rows.map(({ season, days, bars }) => (
          <li key={season} className="grid grid-cols-[3rem_minmax(0,1fr)_4rem] items-center gap-x-3 py-0.5">
            <span className="tabular">{season}</span>
            <TimelineRow axis={axis} bars={bars} />
            <span className="tabular text-right">{count(days)}</span>
          </li>
        ))}
      </ul>
      <TimelineLegend bars={rows.flatMap((row) => row.bars)} />
    </div>
  );
}

/** When he was on a list, by season, and each time in a line; nothing when he never was. */
export function PlayerInjuries({ stints, asOf }: PlayerStints) {
  if (stints.length === 0) return null;
  const injured = stints.filter((stint) => stint.listKind === 'injured');
  const days = injured.reduce((sum, stint) => sum + stint.daysMissed, 0);
  return (
    <Section
      id="injuries"
      title="Injuries"
      note={`${counted(injured.length, 'time')} on an injured list, ${counted(days, 'day')} of the regular season missed. Each line leads to the clubs’ notes.`}
    >
      <Timeline stints={stints} asOf={asOf} />
      <div className="mt-4">
        <InjuryTable stints={stints} caption="His times on a list" without={['player']} />
      </div>
    </Section>
  );
}
