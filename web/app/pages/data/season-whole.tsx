import type { SeasonState } from '../../../../store/read/season-state';
import { SeasonChoices } from '../../components/season-choices';
import { NoData, Section } from '../../components/section';
import { count, counted } from '../../format/figure';
import { SeasonCalendar } from './season-calendar';

const OTHERS = [
  ['postponed', 'postponed'],
  ['cancelled', 'cancelled'],
  ['suspended', 'suspended'],
  ['pending', 'still to be played'],
] as const;

function Verdict({ total }: Pick<SeasonState, 'total'>) {
  const { scheduled, final, missing, mismatched, pitches, boxPitches } = total;
  const whole = missing === 0 && mismatched === 0;
  const others = OTHERS.flatMap(([key, words]) => (total[key] > 0 ? [`${count(total[key])} ${words}`] : []));
  return (
    <div
      className={`mb-6 rounded-md border-l-4 px-4 py-3 ${whole ? 'border-accent bg-accent-soft' : 'border-alarm bg-alarm-soft'}`}
    >
      <p className="font-medium">
        {whole
          ? 'Every game that is over is here, pitch by pitch.'
          : [
              missing > 0 && `${counted(missing, 'game')} missing`,
              mismatched > 0 && `pitches missing in ${counted(mismatched, 'game')}`,
            ]
              .filter(Boolean)
              .join(', ')
              .concat('.')}
      </p>
      <p className="mt-1 text-sm tabular">
        {count(final)} of {counted(scheduled, 'scheduled game')} final
        {others.length > 0 && `, ${others.join(', ')}`}
        {missing > 0 && `, ${count(missing)} missing`}. {counted(pitches, 'pitch', 'pitches')}
        {pitches === boxPitches
          ? ', as many as the box scores count.'
          : `; the box scores count ${count(boxPitches)}.`}
      </p>
    </div>
  );
}

/** How whole a season is, day by day. */
export function SeasonWhole({
  season,
  seasons,
  days,
  total,
}: Pick<SeasonState, 'season' | 'seasons' | 'days' | 'total'>) {
  return (
    <Section
      id="season"
      title={season === null ? 'Day by day' : `The ${season} season, day by day`}
      note="Every scheduled game is accounted for on one day. Each day leads to its games."
    >
      <div className="mb-5">
        <SeasonChoices path="/data" seasons={seasons} season={season} />
      </div>
      {season === null ? (
        <NoData>No day of it has been counted yet.</NoData>
      ) : (
        <>
          <Verdict total={total} />
          <SeasonCalendar season={season} days={days} />
        </>
      )}
    </Section>
  );
}
