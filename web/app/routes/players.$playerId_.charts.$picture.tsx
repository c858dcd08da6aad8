import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { loadPlayer } from '../pages/player/player-loader.server';
import { playerPicture } from '../pages/player/player-pictures';
import { playerParameters } from '../parameters';

export const loader = pictureLoader(playerParameters, async (name, input, { store }) => {
  const loaded = await loadPlayer(input, store);
  return loaded && playerPicture(name, loaded);
});
