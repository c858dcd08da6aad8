import type { ReadStore } from '../../../../store/read/client';
import type { CompareInput } from '../../compare-parameters';
import { measureById } from '../../../../core/stats/measures/measures';
import { USUAL_MEASURE } from '../../../../core/stats/measures/usual-measure';
import { neededMeasures } from '../player/player-measures';
import { whatInWords } from '../injury-table';
import type { CompareQuery } from './compare-address';
import { playersView } from './players-view.server';
import { stintsRole, stintsView } from './stints-view.server';

/** Somebody, or something, that can be added. */
export interface Candidate {
  id: string;
  words: string;
}

const MOST_CANDIDATES = 12;

async function candidates(store: ReadStore, { name, stints, players }: CompareInput): Promise<Candidate[]> {
  if (name === '') return [];
  const taken = new Set([...(stints ?? []), ...(players ?? [])]);
  if (stints) {
    const found = await store.injuries({ name, role: 'all', season: null, teamId: null, region: null, nature: null, list: null, status: 'all', sort: 'newest', page: 1 }); // prettier-ignore
    return found.stints
      .map((stint) => ({
        id: stint.stintId,
        words: `${stint.name}, ${whatInWords(stint, ' ')}, ${stint.season}`,
      }))
      .filter(({ id }) => !taken.has(id))
      .slice(0, MOST_CANDIDATES);
  }
  const found = await store.suggestPlayers(name);
  return found.players
    .map(({ playerId, name: fullName, position, club }) => ({
      id: String(playerId),
      words: [fullName, position, club].filter(Boolean).join(', '),
    }))
    .filter(({ id }) => !taken.has(id));
}

/** An id of the right form that nobody has. */
const nobody = (what: string, ids: readonly (string | number)[]): Response =>
  new Response(`No ${what} is known with the id ${ids.join(', ')}.`, {
    status: 400,
    statusText: 'Bad Request',
  });

/** Reads all of a comparison. @throws Response 400 for an id that nobody has */
export async function loadComparison(input: CompareInput, store: ReadStore) {
  const { players = [], stints = [], role = null, measure = null, by, season = null, name } = input;
  const query: CompareQuery = { players, stints, role, measure, by, season };
  const found = await candidates(store, input);
  const shared = { query, name, candidates: found };
  if (stints.length > 0) {
    const asked = measure ?? USUAL_MEASURE[role ?? 'pitcher'];
    let compared = await store.comparedStints(stints, asked);
    if (compared.unknown.length > 0) throw nobody('injury', compared.unknown);
    const common = stintsRole(compared.stints, query);
    const shown =
      measureById(asked).roles.includes(common) && measure !== null ? asked : USUAL_MEASURE[common];
    if (shown !== asked) compared = await store.comparedStints(stints, shown);
    return { ...shared, players: null, stints: stintsView(compared.stints, query) };
  }
  const compared = await store.comparedPlayers(players.map(Number), neededMeasures(measure));
  if (compared.unknown.length > 0) throw nobody('player', compared.unknown);
  return { ...shared, players: players.length > 0 ? playersView(compared, query) : null, stints: null };
}

export type LoadedComparison = Awaited<ReturnType<typeof loadComparison>>;
