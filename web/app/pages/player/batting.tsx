import { Histogram } from '../../charts/histogram';
import { SprayChart, SprayLegend } from '../../charts/spray-chart';
import { BigFigures } from '../../components/big-figures';
import { NoData, Section } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { average, counted, measured, percent } from '../../format/figure';
import { BattingLog } from './batting-log';
import { ChartPanel } from './chart-panel';
import { pictureOf, type PlayerQuery } from './player-address';
import { stretchSource } from './stretch-source';
import type { BattingView } from './stretch-view.server';
import type { SlashLine } from '../../../../core/stats/slash-line';

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

interface BattingProps {
  batting: BattingView;
  query: PlayerQuery;
}

function ExitVelocity({ batting, query }: BattingProps) {
  const { n, mean, max, hard, picture } = batting.exitVelocity;
  return (
    <ChartPanel
      id="exit-velocity"
      title="Exit velocity"
      note={`Measured on ${n} of ${counted(batting.ballsInPlay, 'ball')} in play.`}
      picture={picture && pictureOf(query, 'exit-velocity')}
      numbers={
        picture && (
          <ShowNumbers
            caption="Exit velocity"
            head={['mph', 'Balls']}
            rows={picture.bars.map((bar) => [bar.range, bar.n])}
          />
        )
      }
      source={stretchSource(batting.games, query, { 'Balls in play': batting.ballsInPlay })}
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
        </>
      )}
    </ChartPanel>
  );
}

function Spray({ batting, query }: BattingProps) {
  const { spray } = batting;
  return (
    <ChartPanel
      id="spray"
      title="Where he hit them"
      note="As the scorer marked them; the field is a sketch, not his ballpark."
      picture={spray && pictureOf(query, 'spray')}
      numbers={
        spray && (
          <ShowNumbers
            caption="Balls in play"
            head={['Result', 'Balls']}
            rows={spray.counts.map(({ words, n }) => [words, n])}
          />
        )
      }
      source={stretchSource(batting.games, query, { 'Balls in play': batting.ballsInPlay })}
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
        </>
      )}
    </ChartPanel>
  );
}

/** A batter's stretch. */
export function PlayerBatting({ batting, query }: BattingProps) {
  return (
    <>
      <Section title="Batting">
        <BigFigures figures={headline(batting.slash)} />
        <div className="mt-4 grid gap-4 lg:grid-cols-2">
          <Spray batting={batting} query={query} />
          <ExitVelocity batting={batting} query={query} />
        </div>
      </Section>
      <Section title="Batting, game by game">
        <BattingLog games={batting.games} />
      </Section>
    </>
  );
}
