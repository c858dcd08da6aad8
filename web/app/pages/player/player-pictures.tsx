import { pitchTypeName } from '../../../../core/gameday/pitch-type';
import { measureById } from '../../../../core/stats/measures/measures';
import { CareerTimelineDrawing } from '../../charts/career-timeline-chart';
import { HeatChart } from '../../charts/heat-chart';
import { Histogram } from '../../charts/histogram';
import { MonthChart } from '../../charts/month-chart';
import { SprayChart, SprayLegend } from '../../charts/spray-chart';
import type { Picture } from '../../charts/standalone/picture-response.server';
import { TimelineLegend } from '../../charts/timeline';
import { WhiskerChart } from '../../charts/whisker-chart';
import { counted } from '../../format/figure';
import type { LoadedPlayer } from './player-loader.server';
import { stretchName } from './stretch-choices';

/** The chart of that name from a player's page as a picture; null where there is none. */
export function playerPicture(chart: string, { name, view, history }: LoadedPlayer): Picture | null {
  const { timeline, span, trades } = history;
  const stretch = view?.chosen ? stretchName(view.chosen) : '';
  const trade = trades.find(({ role }) => chart === `months-${role}`);
  if (trade?.picture) {
    const { label } = measureById(trade.measure);
    return {
      element: <MonthChart picture={trade.picture} name={`${label} of ${name} by month`} />,
      title: `${name}: ${label.toLowerCase()} by month`,
      note: `Regular season, ${counted(trade.span.count, 'game')}. Bars: 95% interval. Shaded: on an injured list.`,
    };
  }
  switch (chart) {
    case 'timeline':
      return (
        timeline && {
          element: (
            <>
              <TimelineLegend bars={timeline.spans} />
              <CareerTimelineDrawing picture={timeline} name={`Career of ${name}`} />
            </>
          ),
          title: `${name}: career`,
          note: `${counted(span.count, 'game')} of the regular season by week, clubs, and times on a list.`,
        }
      );
    case 'velocity':
      return view?.pitching?.velocity
        ? {
            element: (
              <WhiskerChart picture={view.pitching.velocity} unit="mph" name={`Speed by game, ${name}`} />
            ),
            title: `${name}: ${pitchTypeName(view.pitching.velocityType).toLowerCase()}, speed by game`,
            note: `${stretch}, ${counted(view.pitching.velocityGames.length, 'game')}. Whiskers: one standard deviation.`,
          }
        : null;
    case 'plate':
      return view?.pitching?.heat
        ? {
            element: <HeatChart picture={view.pitching.heat} name={`Locations of ${name}’s pitches`} />,
            title: `${name}: where his pitches crossed the plate`,
            note: `${stretch}, n = ${view.pitching.heat.n}, catcher’s view.`,
          }
        : null;
    case 'exit-velocity': {
      const exit = view?.batting?.exitVelocity;
      return exit?.picture
        ? {
            element: <Histogram picture={exit.picture} unit="mph" name={`Exit velocity of ${name}`} />,
            title: `${name}: exit velocity`,
            note: `${stretch}, n = ${exit.n} balls in play, steps of 5 mph.`,
          }
        : null;
    }
    case 'spray':
      return view?.batting?.spray
        ? {
            element: (
              <>
                <SprayLegend picture={view.batting.spray} />
                <SprayChart picture={view.batting.spray} name={`Spray chart of ${name}`} />
              </>
            ),
            title: `${name}: where he hit them`,
            note: `${stretch}, n = ${view.batting.spray.marks.length} balls in play.`,
          }
        : null;
    default:
      return null;
  }
}
