import { PALETTE } from '../charts/standalone/palette';
import { TimelineMonths, TimelineRow } from '../charts/timeline';
import { seasonAxis, timelineBar } from '../charts/timeline-picture';
import { counted } from '../format/figure';
import type { PlayerStints } from '../../../store/read/injuries-of-player';
import { PREVIEW_MARGIN, PreviewFrame, Words } from './preview-frame';

/** Seasons that there is room for. */
const MOST_SEASONS = 6;
const LEFT = 150;
const ROW = 40;

/** A player at a glance: his times on a list in his latest seasons. */
export function PlayerPreview({
  name,
  below,
  fictional,
  injuries: { stints, asOf },
}: {
  name: string;
  below: string;
  fictional: boolean;
  injuries: PlayerStints;
}) {
  const axis = seasonAxis(stints.flatMap((stint) => [stint.startedOn, stint.endedOn ?? stint.startedOn]));
  const seasons = [...new Set(stints.map((stint) => stint.season))].sort((a, b) => b - a);
  const injured = stints.filter((stint) => stint.listKind === 'injured');
  const days = injured.reduce((sum, stint) => sum + stint.daysMissed, 0);
  const said =
    stints.length === 0
      ? 'No time on a list is known.'
      : `${counted(injured.length, 'time')} on an injured list, ${counted(days, 'day')} of the season missed`;
  return (
    <PreviewFrame title={name} below={below} fictional={fictional}>
      <Words y={262} size={26} bold>
        {said}
      </Words>
      {seasons.length > 0 && (
        <svg x={LEFT} y={278} width="986" height="22">
          <TimelineMonths axis={axis} />
        </svg>
      )}
      {seasons.slice(0, MOST_SEASONS).map((season, index) => (
        <g key={season}>
          <Words x={PREVIEW_MARGIN} y={322 + index * ROW} size={22} colour="muted">
            {String(season)}
          </Words>
          <rect x={LEFT} y={302 + index * ROW} width="986" height="30" fill={PALETTE.surface} />
          <svg x={LEFT} y={305 + index * ROW} width="986" height="24">
            <TimelineRow
              axis={axis}
              bars={stints
                .filter((stint) => stint.season === season)
                .map((stint) => timelineBar(axis, stint, asOf, ''))}
            />
          </svg>
        </g>
      ))}
    </PreviewFrame>
  );
}
