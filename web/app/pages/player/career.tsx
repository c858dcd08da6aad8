import { CareerTimelineChart } from '../../charts/career-timeline-chart';
import { TimelineLegend } from '../../charts/timeline';
import { ChartFigure } from '../../components/chart-figure';
import { ScrollChart } from '../../components/scroll-chart';
import { ShowNumbers } from '../../components/show-numbers';
import { mediumDate } from '../../format/date';
import { count, counted } from '../../format/figure';
import { backInWords } from '../../format/injury-words';
import { whatInWords } from '../injury-table';
import type { HistoryView } from './history-view.server';
import { pictureOf, provenanceOf, type PlayerQuery } from './player-address';

/** The whole career on one axis; nothing where nothing is known. */
export function Career({ history, query, name }: { history: HistoryView; query: PlayerQuery; name: string }) {
  const { timeline, span, stints } = history;
  if (timeline === null) return null;
  const label = `Career of ${name}: ${counted(span.count, 'game')} and ${counted(stints.length, 'time')} on a list`;
  return (
    <section aria-label="Career" className="mt-8">
      <ChartFigure
        id="timeline"
        title="Career"
        note={`Clubs, games of the regular season in each week, and times on a list. Winters are left out.${stints.length > 0 ? ' Each time on a list leads to its page.' : ''}`}
        picture={pictureOf(query, 'timeline')}
        numbers={
          stints.length > 0 && (
            <ShowNumbers
              caption="Times on a list"
              head={['From', 'To', 'What', 'Days missed']}
              rows={stints.map((stint) => [
                mediumDate(stint.startedOn),
                backInWords(stint.endedOn, stint.endHow),
                whatInWords(stint),
                count(stint.daysMissed),
              ])}
            />
          )
        }
        source={{
          games: span.count === 0 ? null : span,
          parameters: { Games: 'regular season', 'Times on a list': stints.length },
          json: provenanceOf(query),
        }}
      >
        <ScrollChart label="Career, by season" size={timeline.isLong ? 'long' : 'short'}>
          <CareerTimelineChart picture={timeline} name={label} />
        </ScrollChart>
        {timeline.spans.length > 0 && <TimelineLegend bars={timeline.spans} />}
      </ChartFigure>
    </section>
  );
}
