import { pitchTypeName } from '../../../../core/gameday/pitch-type';
import type { PlayerBio } from '../../../../store/read/player';
import { BigFigures } from '../../components/big-figures';
import { NoData, Panel, Section } from '../../components/section';
import { HeatChart } from '../../charts/heat-chart';
import { WhiskerChart } from '../../charts/whisker-chart';
import { ScrollTable } from '../../components/scroll-table';
import { ShareBar } from '../../components/share-bar';
import { ShowNumbers } from '../../components/show-numbers';
import { mediumDate } from '../../format/date';
import { count, counted, inningsPitched, measured, NO_DATA, percent } from '../../format/figure';
import { ChartPanel } from './chart-panel';
import { PitchingLog } from './pitching-log';
import { pictureOf, type PlayerQuery } from './player-address';
import { stretchSource } from './stretch-source';
import type { PitchingView } from './stretch-view.server';

function headline({ totals }: PitchingView) {
  const innings = `${inningsPitched(totals.outs)} IP`;
  const faced = counted(totals.battersFaced, 'batter');
  return [
    { name: 'Games', value: String(totals.games), of: counted(totals.starts, 'start') },
    { name: 'Innings', value: inningsPitched(totals.outs), of: `${totals.outs} outs` },
    { name: 'ERA', value: totals.earnedRunAverage?.toFixed(2) ?? NO_DATA, of: innings },
    { name: 'WHIP', value: totals.walksAndHits?.toFixed(2) ?? NO_DATA, of: innings },
    {
      name: 'Strikeouts',
      value: percent(totals.strikeOuts, totals.battersFaced),
      of: `${totals.strikeOuts} of ${faced}`,
    },
    { name: 'Walks', value: percent(totals.walks, totals.battersFaced), of: `${totals.walks} of ${faced}` },
    { name: 'Home runs', value: String(totals.homeRuns), of: faced },
    { name: 'Batters', value: count(totals.battersFaced), of: counted(totals.games, 'game') },
  ];
}

function Mix({ mix }: Pick<PitchingView, 'mix'>) {
  const all = mix.reduce((sum, row) => sum + row.pitches, 0);
  return (
    <Panel
      title="Pitch mix"
      note={`${counted(all, 'pitch', 'pitches')}. A mean stands on the pitches whose speed was measured.`}
    >
      <ScrollTable caption="Pitch mix" hideCaption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Share</th>
            <th scope="col">n</th>
            <th scope="col">Mean mph</th>
            <th scope="col">n measured</th>
            <th scope="col">Mean rpm</th>
          </tr>
        </thead>
        <tbody>
          {mix.map((row) => (
            <tr key={row.pitchType}>
              <th scope="row">{pitchTypeName(row.pitchType)}</th>
              <td>
                <span className="inline-flex items-center gap-2">
                  <ShareBar share={all === 0 ? 0 : row.pitches / all} />
                  <span className="w-9">{percent(row.pitches, all)}</span>
                </span>
              </td>
              <td>{count(row.pitches)}</td>
              <td>{measured(row.meanSpeed)}</td>
              <td>{count(row.measured)}</td>
              <td>{measured(row.meanSpin, 0)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </Panel>
  );
}

interface ChartProps {
  pitching: PitchingView;
  query: PlayerQuery;
  name: string;
}

function Velocity({ pitching, query, name }: ChartProps) {
  const { velocity, velocityGames, velocityType, games } = pitching;
  if (velocity === null || velocityType === null) {
    return (
      <ChartPanel id="velocity" title="Velocity by game" source={stretchSource(games, query)}>
        <NoData>No tracking data: no pitch has a measured speed.</NoData>
      </ChartPanel>
    );
  }
  const n = velocityGames.reduce((sum, game) => sum + game.n, 0);
  const type = pitchTypeName(velocityType);
  return (
    <ChartPanel
      id="velocity"
      title={`${type}, speed by game`}
      note={`Mean of each game, n = ${count(n)} pitches in ${counted(velocityGames.length, 'game')}. Whiskers: one standard deviation of the game’s pitches.`}
      picture={pictureOf(query, 'velocity')}
      numbers={
        <ShowNumbers
          caption={`${type}, speed by game`}
          head={['Game', 'Mean mph', 'SD', 'n']}
          rows={velocityGames.map((game) => [
            mediumDate(game.date),
            measured(game.mean),
            measured(game.deviation),
            game.n,
          ])}
        />
      }
      source={stretchSource(velocityGames, query, { Pitches: type })}
    >
      <WhiskerChart
        picture={velocity}
        unit="mph"
        name={`Mean speed of ${name}’s ${type} in ${velocityGames.length} games, n = ${n} pitches`}
      />
    </ChartPanel>
  );
}

const SIDES = ['Off the left', 'Left third', 'Middle', 'Right third', 'Off the right'];

function Heat({ pitching, query, name }: ChartProps) {
  const { heat, games } = pitching;
  if (heat === null) {
    return (
      <ChartPanel id="plate" title="Where they crossed the plate" source={stretchSource(games, query)}>
        <NoData>No tracking data: no pitch was located.</NoData>
      </ChartPanel>
    );
  }
  return (
    <ChartPanel
      id="plate"
      title="Where they crossed the plate"
      note={`Catcher’s view, n = ${count(heat.n)}. Heights are scaled to each batter’s strike zone; a square is three inches.`}
      picture={pictureOf(query, 'plate')}
      numbers={
        <ShowNumbers
          caption="Share of pitches by place, in per cent"
          head={['Height', ...SIDES]}
          rows={heat.thirds.map(({ row, shares }) => [row, ...shares.map((share) => `${share.toFixed(1)}%`)])}
        />
      }
      source={stretchSource(games, query, { 'Located pitches': heat.n })}
    >
      <HeatChart
        picture={heat}
        name={`Locations of ${name}’s pitches from the catcher’s view, n = ${heat.n}`}
      />
    </ChartPanel>
  );
}

/** A pitcher's stretch. */
export function PlayerPitching({ pitching, query, bio }: Omit<ChartProps, 'name'> & { bio: PlayerBio }) {
  return (
    <>
      <Section title="Pitching">
        <BigFigures figures={headline(pitching)} />
        <div className="mt-4 grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Velocity pitching={pitching} query={query} name={bio.fullName} />
          <Heat pitching={pitching} query={query} name={bio.fullName} />
          <div className="min-w-0 lg:col-span-2">{pitching.mix.length > 0 && <Mix mix={pitching.mix} />}</div>
        </div>
      </Section>
      <Section title="Pitching, game by game">
        <PitchingLog games={pitching.games} />
      </Section>
    </>
  );
}
