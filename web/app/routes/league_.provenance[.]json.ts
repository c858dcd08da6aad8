import { leagueParameters } from '../parameters';
import { provenanceJson } from '../provenance-json.server';

/** The sums behind the league's charts, and the run that read the clubs' notes; each stint's page has its notes. */
export const loader = provenanceJson(leagueParameters, async ({ season, ...chosen }, { store }) => {
  const narrow = { ...chosen, region: chosen.region ?? null };
  const league = await store.leagueInjuries(season ?? null, narrow);
  const { derivation, clubs, clubRegions, regionYears, seasonDays, players } = league;
  return { season: league.season, madeBy: derivation, clubs, clubRegions, regionYears, seasonDays, players };
});
