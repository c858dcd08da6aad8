import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '../components/page-meta';
import { NoData, Section } from '../components/section';
import { longDate } from '../format/date';
import { pageLoader } from '../page-loader.server';
import { GameBox } from '../pages/game/game-box';
import { GameFindings } from '../pages/game/game-findings';
import { GameHeader } from '../pages/game/game-header';
import { GameInjuries } from '../pages/game/game-injuries';
import { GameNeighbours } from '../pages/game/game-neighbours';
import { GamePitches } from '../pages/game/game-pitches';
import { GamePlays } from '../pages/game/game-plays';
import { GameProvenance } from '../pages/game/game-provenance';
import { GameVersions } from '../pages/game/game-versions';
import { gameView } from '../pages/game/game-view.server';
import { LineScore } from '../pages/game/line-score';
import { gameParameters } from '../parameters';

/** Three hundred pitches that only want to be read. */
export const loader = pageLoader(gameParameters, async ({ gamePk, pitcher }, { store, config }) => {
  const page = await store.game(gamePk);
  if (page === null) return null;
  const { TEMPORAL_UI_URL: ui, TEMPORAL_NAMESPACE: namespace } = config;
  const { versions, findings, neighbours, injuries } = page;
  return {
    ...gameView(page, pitcher),
    versions,
    findings,
    neighbours,
    injuries,
    temporal: ui ? { ui, namespace } : null,
  };
});

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return pageMeta(args, { title: 'Game' });
  const { away, home, date } = args.data.game;
  return pageMeta(args, {
    title: `${away.name} at ${home.name}, ${longDate(date)}`,
    description: `Line score, box score, plays and pitches of ${away.name} at ${home.name}.`,
  });
};

export default function Game() {
  const view = useLoaderData<typeof loader>();
  const { game, facts, halves, versions, findings, neighbours, injuries } = view;
  const currentHash = facts?.provenance.contentHash ?? null;
  if (facts === null || halves.length === 0) {
    return (
      <>
        <GameHeader game={game} facts={facts} />
        <GameNeighbours game={game} neighbours={neighbours} />
        <Section title="Plays and pitches">
          <NoData>
            {game.errorMessage
              ? `${game.errorKind ?? 'Refused'}: ${game.errorMessage}`
              : `Nothing to show: ${game.detailedState.toLowerCase()}.`}
          </NoData>
        </Section>
        <GameFindings findings={findings} />
        <GameVersions versions={versions} currentHash={currentHash} />
      </>
    );
  }
  return (
    <>
      <GameHeader game={game} facts={facts} />
      <GameNeighbours game={game} neighbours={neighbours} />
      <LineScore game={game} innings={facts.innings} />
      <Section title="Box score">
        <GameBox game={game} batting={facts.batting} pitching={facts.pitching} />
      </Section>
      <GameInjuries {...injuries} />
      <GamePitches view={view} />
      <Section
        id="plays"
        title="Plays"
        note="Open a turn at bat to see its pitches. Innings with runs are open."
      >
        <GamePlays halves={halves} game={game} />
      </Section>
      <GameFindings findings={findings} />
      <GameVersions versions={versions} currentHash={currentHash} />
      <GameProvenance gamePk={game.gamePk} provenance={facts.provenance} temporal={view.temporal} />
    </>
  );
}
