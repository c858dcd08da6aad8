import { teamParameters } from '../parameters';
import { provenanceJson } from '../provenance-json.server';

/** The stints behind a club's charts, and the run that read the clubs' notes. */
export const loader = provenanceJson(teamParameters, async ({ teamId, season }, { store }) => {
  const team = await store.teamInjuries(teamId, season ?? null);
  if (team === null) return null;
  const { derivation, name, stints, headlines, regionYears } = team;
  return { teamId, name, season: team.season, madeBy: derivation, stints, headlines, regionYears };
});
