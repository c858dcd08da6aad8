import { Link } from '../../components/link';
import { CALL_KINDS } from '../../charts/call-kind';
import { CallLegend, ZoneChart } from '../../charts/zone-chart';
import { ChartFigure } from '../../components/chart-figure';
import { NoData, Section } from '../../components/section';
import { ScrollTable } from '../../components/scroll-table';
import { ShareBar } from '../../components/share-bar';
import { ShowNumbers } from '../../components/show-numbers';
import { counted, measured, percent } from '../../format/figure';
import type { GameView, PitcherChoice } from './game-view.server';
import type { PitcherMix } from './pitcher-mix.server';

function Choice({ to, name, n, chosen }: { to: string; name: string; n: number; chosen: boolean }) {
  return (
    <li>
      <Link
        to={to}
        aria-current={chosen ? 'true' : undefined}
        className={`inline-block rounded-full border px-3 py-1 text-sm no-underline ${chosen ? 'border-accent bg-accent text-paper' : 'border-line bg-surface text-ink hover:border-accent'}`}
      >
        {name} <span className={chosen ? '' : 'text-muted'}>{n}</span>
      </Link>
    </li>
  );
}

function Choices({
  gamePk,
  pitchers,
  chosen,
}: {
  gamePk: number;
  pitchers: PitcherChoice[];
  chosen: PitcherChoice | null;
}) {
  const all = pitchers.reduce((sum, pitcher) => sum + pitcher.pitches, 0);
  return (
    <nav aria-label="Pitchers">
      <ul className="flex flex-wrap gap-2">
        <Choice to={`/games/${gamePk}#pitches`} name="All pitchers" n={all} chosen={chosen === null} />
        {pitchers.map(({ playerId, name, pitches }) => (
          <Choice
            key={playerId}
            to={`/games/${gamePk}?pitcher=${playerId}#pitches`}
            name={name}
            n={pitches}
            chosen={chosen?.playerId === playerId}
          />
        ))}
      </ul>
    </nav>
  );
}

function Mix({ mix }: { mix: PitcherMix }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={6} className="pt-4! font-semibold!">
          <Link to={`/players/${mix.playerId}`} className="text-link">
            {mix.name}
          </Link>{' '}
          <span className="font-normal text-muted">{counted(mix.pitches, 'pitch', 'pitches')}</span>
        </th>
      </tr>
      {mix.lines.map((line) => (
        <tr key={line.type}>
          <th scope="row">{line.type}</th>
          <td>
            <span className="inline-flex items-center gap-2">
              <ShareBar share={line.share} />
              <span className="w-9">{percent(line.pitches, mix.pitches)}</span>
            </span>
          </td>
          <td>{line.pitches}</td>
          <td>{measured(line.meanSpeed)}</td>
          <td>{line.measured}</td>
          <td>
            {line.whiffs} of {line.swings}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

function MixTable({ mixes }: { mixes: PitcherMix[] }) {
  return (
    <ScrollTable caption="What each pitcher threw" hideCaption>
      <thead>
        <tr>
          <th scope="col">Type</th>
          <th scope="col">Share</th>
          <th scope="col">n</th>
          <th scope="col">Mean mph</th>
          <th scope="col">n measured</th>
          <th scope="col">Misses of swings</th>
        </tr>
      </thead>
      {mixes.map((mix) => (
        <Mix key={mix.playerId} mix={mix} />
      ))}
    </ScrollTable>
  );
}

/** Where the pitches crossed the plate, with how many of each kind of call. */
function PitchMap({ view }: { view: GameView }) {
  const { game, facts, chosenPitcher, map } = view;
  const who = chosenPitcher?.name ?? 'all pitchers';
  const query = chosenPitcher ? `?pitcher=${chosenPitcher.playerId}` : '';
  const n = map.marks.length;
  const calls = CALL_KINDS.map(({ kind, words }) => ({
    words,
    n: map.marks.filter((mark) => mark.kind === kind).length,
  }));
  return (
    <ChartFigure
      id="pitch-map"
      title={`Where the pitches of ${who} crossed the plate`}
      note={`${counted(n, 'pitch', 'pitches')}${map.unlocated > 0 ? `; ${map.unlocated} more were not located` : ''}.`}
      picture={{ path: `/games/${game.gamePk}/charts/pitch-map`, query }}
      source={
        facts && {
          games: { count: 1, first: game.date, last: game.date },
          parameters: {
            Pitches: chosenPitcher ? `of ${chosenPitcher.name}` : 'all',
            'Parser version': facts.provenance.parserVersion,
            'Loaded by workflow': facts.provenance.workflowId,
          },
          json: `/games/${game.gamePk}/provenance.json${query}`,
        }
      }
      numbers={
        <ShowNumbers
          caption={`Pitches of ${who} by call`}
          head={['Call', 'Pitches', 'Share']}
          rows={calls
            .filter((call) => call.n > 0)
            .map((call) => [call.words, String(call.n), percent(call.n, n)])}
        />
      }
    >
      <ZoneChart
        picture={map}
        name={`Where the pitches of ${who} crossed the plate, n = ${n}`}
        className="w-full max-w-80"
      />
      <div className="mt-3 text-sm text-muted">
        <CallLegend picture={map} />
      </div>
    </ChartFigure>
  );
}

/** The pitch map and the pitchers' mixes, for all pitchers or one. */
export function GamePitches({ view }: { view: GameView }) {
  const { game, pitchers, chosenPitcher, map, mapPitches, mixes } = view;
  return (
    <Section
      id="pitches"
      title="Pitches"
      note="From the catcher’s view. Heights are scaled to each batter’s own strike zone."
    >
      <Choices gamePk={game.gamePk} pitchers={pitchers} chosen={chosenPitcher} />
      <div className="mt-6 grid gap-8 lg:grid-cols-[20rem_minmax(0,1fr)]">
        {map.marks.length === 0 ? (
          <NoData>
            No tracking data: where these {mapPitches} pitches crossed the plate was not measured.
          </NoData>
        ) : (
          <PitchMap view={view} />
        )}
        <MixTable mixes={mixes} />
      </div>
    </Section>
  );
}
