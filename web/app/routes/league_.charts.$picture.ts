import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { leaguePicture } from '../pages/league/league-pictures';
import { leagueView } from '../pages/league/league-view';
import { leagueParameters } from '../parameters';

/** Pictures of the league's charts, such as `clubs.png`. */
export const loader = pictureLoader(leagueParameters, async (name, { season, ...chosen }, { store }) => {
  const query = { ...chosen, region: chosen.region ?? null };
  const league = await store.leagueInjuries(season ?? null, query);
  return league.season === null ? null : leaguePicture(name, league, query, leagueView(league, query));
});
