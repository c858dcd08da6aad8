import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { CallLegend, ZoneChart } from '../charts/zone-chart';
import { longDate } from '../format/date';
import { counted } from '../format/figure';
import { gameView } from '../pages/game/game-view.server';
import { gameParameters } from '../parameters';

/** The picture of where a game's pitches crossed the plate, `pitch-map.png`. */
export const loader = pictureLoader(gameParameters, async (name, { gamePk, pitcher }, { store }) => {
  const page = name === 'pitch-map' ? await store.game(gamePk) : null;
  if (page === null) return null;
  const { game, map, chosenPitcher } = gameView(page, pitcher);
  if (map.marks.length === 0) return null;
  const who = chosenPitcher?.name ?? 'all pitchers';
  return {
    element: (
      <>
        <CallLegend picture={map} />
        <ZoneChart picture={map} name={`Pitches of ${who}`} />
      </>
    ),
    title: `${game.away.name} at ${game.home.name}, ${longDate(game.date)}: pitches of ${who}`,
    note: `Where ${counted(map.marks.length, 'pitch', 'pitches')} crossed the plate, from the catcher’s view; heights are scaled to each batter’s own strike zone.`,
  };
});
