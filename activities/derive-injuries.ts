import { createHash } from 'node:crypto';
import { activityInfo } from '@temporalio/activity';
import { clubOf } from '../core/clubs/club-of';
import { isClub } from '../core/clubs/is-club';
import type { IsoDate, PlayerId } from '../core/ids';
import { openDerivation } from '../core/injuries/derive-injuries';
import { GRAMMAR_VERSION } from '../core/injuries/grammar/parse-note';
import { leagueCalendar } from '../core/injuries/league-calendar';
import { personFinder } from '../core/injuries/people/resolve-person';
import type { ReadingContext } from '../core/injuries/read-transaction';
import { readResolutions } from '../core/injuries/review/read-resolutions';
import resolutionsFile from '../core/injuries/review/resolutions.json';
import type { PlayerFacts } from '../core/injuries/stint-rows';
import { seasonDays } from '../core/injuries/stints/season-days';
import { VOCABULARY_VERSION } from '../core/injuries/vocabulary/read-reason';
import type { League } from '../store/injury-store';
import type { InjuriesDerived } from '../workflows/wire-contracts';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';

/** Sixteen hexadecimal digits: with a million things to look at, two share an id once in thirty million. */
const idOf = (about: string): string => createHash('sha256').update(about).digest('hex').slice(0, 16);

/** Season of an empty database: nothing is counted with it. */
const NO_DAY = '1876-04-22' as IsoDate;

/**
 * Makes moves, stints and the review queue of all transactions in the store, always all of them, so that nothing depends
 * on what was there before or in which order it came. Writes what differs.
 */
export function deriveInjuries({ store, sourceName }: Pick<ActivityDependencies, 'store' | 'sourceName'>) {
  async function derive(): Promise<InjuriesDerived> {
    const startedAt = new Date().toISOString();
    const resolutions = readResolutions(resolutionsFile, sourceName);
    const context: ReadingContext = {
      findPerson: personFinder(await store.knownPeople()),
      clubNamed: clubOf,
      // All clubs of the simulated league are its major ones.
      isClub: sourceName === 'league' ? () => true : isClub,
      resolutions,
    };
    const derivation = openDerivation(context, idOf);
    let transactions = 0;
    for await (const day of store.transactionDays()) {
      derivation.takeDay(day);
      transactions += day.length;
    }
    const league = await store.league(derivation.players());
    const asOf = league.newestDay ?? NO_DAY;
    const rows = derivation.finish(
      {
        calendar: leagueCalendar(asOf, league.games, league.certified, seasonDays),
        factsOf: (playerId) => factsOf(playerId, league),
        clubName: (id, season) => league.clubNames.get(`${id}/${season}`) ?? null,
        appearancesOf: (playerId) => league.appearances.get(playerId) ?? [],
        fieldInjuriesOf: (playerId) => league.fieldInjuries.get(playerId) ?? [],
      },
      league.refused,
    );
    const written = await store.writeInjuries(rows);
    const made = {
      grammarVersion: GRAMMAR_VERSION,
      vocabularyVersion: VOCABULARY_VERSION,
      transactions,
      moves: rows.moves.length,
      stints: rows.stints.length,
      reviewOpen: rows.reviews.filter(({ resolution }) => resolution === null).length,
    };
    const { workflowExecution } = activityInfo();
    await store.recordDerivation({
      workflowId: workflowExecution?.workflowId ?? '',
      runId: workflowExecution?.runId ?? '',
      ...made,
      resolutions: resolutions.count,
      asOf,
      stintsAdded: written.stintsAdded,
      stintsChanged: written.stintsChanged,
      stintsRemoved: written.stintsRemoved,
      rowsWritten: written.rows,
      startedAt,
      finishedAt: new Date().toISOString(),
    });
    return { ...made, ...written };
  }
  return (_input: object): Promise<InjuriesDerived> => heartbeating(derive);
}

/** Scorer's codes: 1 pitches, Y does both. */
function factsOf(playerId: PlayerId, { players }: League): PlayerFacts {
  const known = players.get(playerId);
  const position = known?.primaryPosition ?? null;
  if (position === null) return { name: known?.name ?? null, role: null };
  const role = position === '1' ? 'pitcher' : position === 'Y' ? 'two_way' : 'batter';
  return { name: known?.name ?? null, role };
}
