import { pitchTypeName } from '../../../core/gameday/pitch-type';
import type { PlayerBio } from '../../../store/read/player';
import { BigFigures } from '../components/big-figures';
import { NoData, Panel, Section } from '../components/section';
import { HeatChart } from '../charts/heat-chart';
import { WhiskerChart } from '../charts/whisker-chart';
import { ScrollTable } from '../components/scroll-table';
import { ShareBar } from '../components/share-bar';
import { ShowNumbers } from '../components/show-numbers';
import { mediumDate } from '../format/date';
import { count, counted, inningsPitched, measured, NO_DATA, percent } from '../format/figure';
import { PitchingLog } from './player-pitching-log';
import type { PitchingView } from './player-view.server';

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

function Velocity({ pitching, name }: { pitching: PitchingView; name: string }) {
  const { velocity, velocityGames, velocityType } = pitching;
  if (velocity === null || velocityType === null) {
    return (
      <Panel title="Velocity by game">
        <NoData>No tracking data: no pitch has a measured speed.</NoData>
      </Panel>
    );
  }
  const n = velocityGames.reduce((sum, game) => sum + game.n, 0);
  const type = pitchTypeName(velocityType);
  return (
    <Panel
      title={`${type}, speed by game`}
      note={`Mean of each game, n = ${count(n)} pitches in ${counted(velocityGames.length, 'game')}. Whiskers: one standard deviation of the game’s pitches.`}
    >
      <WhiskerChart
        picture={velocity}
        unit="mph"
        name={`Mean speed of ${name}’s ${type} in ${velocityGames.length} games, n = ${n} pitches`}
      />
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
    </Panel>
  );
}

const SIDES = ['Off the left', 'Left third', 'Middle', 'Right third', 'Off the right'];

function Heat({ heat, name }: Pick<PitchingView, 'heat'> & { name: string }) {
  if (heat === null) {
    return (
      <Panel title="Where they crossed the plate">
        <NoData>No tracking data: no pitch was located.</NoData>
      </Panel>
    );
  }
  return (
    <Panel
      title="Where they crossed the plate"
      note={`Catcher’s view, n = ${count(heat.n)}. Heights are scaled to each batter’s strike zone; a square is three inches.`}
    >
      <HeatChart
        picture={heat}
        name={`Locations of ${name}’s pitches from the catcher’s view, n = ${heat.n}`}
      />
      <ShowNumbers
        caption="Share of pitches by place, in per cent"
        head={['Height', ...SIDES]}
        rows={heat.thirds.map(({ row, shares }) => [row, ...shares.map((share) => `${share.toFixed(1)}%`)])}
      />
    </Panel>
  );
}

/** A pitcher's stretch. */
export function PlayerPitching({ pitching, bio }: { pitching: PitchingView; bio: PlayerBio }) {
  return (
    <>
      <Section title="Pitching">
        <BigFigures figures={headline(pitching)} />
        <div className="mt-4 grid gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <Velocity pitching={pitching} name={bio.fullName} />
          <Heat heat={pitching.heat} name={bio.fullName} />
          <div className="min-w-0 lg:col-span-2">
            <Mix mix={pitching.mix} />
          </div>
        </div>
      </Section>
      <Section title="Pitching, game by game">
        <PitchingLog games={pitching.games} />
      </Section>
    </>
  );
}
