import type { SuggestedPlayer } from './suggestions-drawn';

const answers = new Map<string, Promise<readonly SuggestedPlayer[]>>();

async function ask(typed: string): Promise<readonly SuggestedPlayer[]> {
  const answer = await fetch(`/search.json?q=${encodeURIComponent(typed.slice(0, 60))}`);
  if (!answer.ok) throw new Error(`answer ${answer.status}`);
  const { players } = (await answer.json()) as { players: readonly SuggestedPlayer[] };
  return players;
}

/** Names for what was typed so far, asked for once; nothing while the site does not answer. */
export async function askOnce(typed: string): Promise<readonly SuggestedPlayer[]> {
  const asked = answers.get(typed) ?? ask(typed);
  answers.set(typed, asked);
  try {
    return await asked;
  } catch {
    answers.delete(typed);
    return [];
  }
}
