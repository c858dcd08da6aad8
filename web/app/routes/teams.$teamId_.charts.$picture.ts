import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { regionInWords } from '../format/injury-words';
import { regionName } from '../pages/league/league-heat';
import { barsPicture, heatPicture, yearsPicture } from '../pages/league/league-pictures';
import { teamView } from '../pages/team/team-view';
import { teamYears } from '../pages/team/team-years';
import { teamParameters } from '../parameters';

/** Pictures of a club's charts, such as `years.png`. */
export const loader = pictureLoader(teamParameters, async (name, { teamId, season }, { store }) => {
  const team = await store.teamInjuries(teamId, season ?? null);
  if (team === null || team.season === null) return null;
  const { years, columns, rows } = teamYears(team.regionYears);
  switch (name) {
    case 'regions':
      return barsPicture(
        `${team.name}, ${team.season}: days missed by part of the body`,
        teamView(team).regions.map(({ region, ...days }) => ({
          key: region ?? '',
          name: regionInWords(region),
          ...days,
        })),
      );
    case 'years':
      return yearsPicture(`${team.name}: days missed by year`, years);
    case 'regions-years':
      return heatPicture(
        `${team.name}: days missed by part of the body and season`,
        columns,
        rows,
        regionName,
      );
    default:
      return null;
  }
});
