import { Histogram } from '../charts/histogram';
import { SprayChart, SprayLegend } from '../charts/spray-chart';
import { BigFigures } from '../components/big-figures';
import { NoData, Panel, Section } from '../components/section';
import { ShowNumbers } from '../components/show-numbers';
import { average, counted, measured, percent } from '../format/figure';
import { BattingLog } from './player-batting-log';
import type { BattingView } from './player-view.server';
import type { SlashLine } from '../../../core/stats/slash-line';

function headline({ counts, onBase, onBaseDenominator, ...slash }: SlashLine) {
  const { plateAppearances, atBats, homeRuns, strikeOuts, baseOnBalls, rbi } = counts;
  const atBatsText = counted(atBats, 'AB', 'AB');
  return [
    { name: 'AVG', value: average(slash.average), of: atBatsText },
    { name: 'OBP', value: average(onBase), of: `${onBaseDenominator} AB+BB+HBP+SF` },
    { name: 'SLG', value: average(slash.slugging), of: atBatsText },
    { name: 'OPS', value: average(slash.onBasePlusSlugging), of: 'OBP + SLG' },
    { name: 'Home runs', value: String(homeRuns), of: `${plateAppearances} PA` },
    { name: 'RBI', value: String(rbi), of: `${plateAppearances} PA` },
    {
      name: 'Walks',
      value: percent(baseOnBalls, plateAppearances),
      of: `${baseOnBalls} of ${plateAppearances} PA`,
    },
    {
      name: 'Strikeouts',
      value: percent(strikeOuts, plateAppearances),
      of: `${strikeOuts} of ${plateAppearances} PA`,
    },
  ];
}

function ExitVelocity({ batting }: { batting: BattingView }) {
  const { n, mean, max, hard, picture } = batting.exitVelocity;
  return (
    <Panel
      title="Exit velocity"
      note={`Measured on ${n} of ${counted(batting.ballsInPlay, 'ball')} in play.`}
    >
      {picture === null ? (
        <NoData>No tracking data.</NoData>
      ) : (
        <>
          <p className="tabular text-sm">
            Mean {measured(mean)} mph, highest {measured(max)} mph; {hard} of {n} ({percent(hard, n)}) at 95
            mph or more.
          </p>
          <Histogram picture={picture} unit="mph" name={`Exit velocity in steps of 5 mph, n = ${n}`} />
          <ShowNumbers
            caption="Exit velocity"
            head={['mph', 'Balls']}
            rows={picture.bars.map((bar) => [bar.range, bar.n])}
          />
        </>
      )}
    </Panel>
  );
}

function Spray({ batting }: { batting: BattingView }) {
  const { spray } = batting;
  return (
    <Panel
      title="Where he hit them"
      note="As the scorer marked them; the field is a sketch, not his ballpark."
    >
      {spray === null ? (
        <NoData>No ball in play has a place.</NoData>
      ) : (
        <>
          <SprayChart picture={spray} name={`Spray chart, n = ${spray.marks.length}`} />
          <SprayLegend picture={spray} />
          {spray.unlocated > 0 && (
            <p className="mt-1 text-sm text-muted">{spray.unlocated} more without a place.</p>
          )}
          <ShowNumbers
            caption="Balls in play"
            head={['Result', 'Balls']}
            rows={spray.counts.map(({ words, n }) => [words, n])}
          />
        </>
      )}
    </Panel>
  );
}

/** A batter's stretch. */
export function PlayerBatting({ batting }: { batting: BattingView }) {
  return (
    <>
      <Section title="Batting">
        <BigFigures figures={headline(batting.slash)} />
        <div className="mt-4 grid gap-4 lg:grid-cols-2">
          <Spray batting={batting} />
          <ExitVelocity batting={batting} />
        </div>
      </Section>
      <Section title="Batting, game by game">
        <BattingLog games={batting.games} />
      </Section>
    </>
  );
}
