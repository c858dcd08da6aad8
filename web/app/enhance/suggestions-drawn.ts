/** A player as `/search.json` gives him. */
export interface SuggestedPlayer {
  playerId: number;
  name: string;
  position: string;
  club: string | null;
  isHurt: boolean;
  stints: number;
}

const injuriesInWords = ({ isHurt, stints }: SuggestedPlayer): string =>
  isHurt ? 'out now' : stints === 0 ? '' : stints === 1 ? '1 injury' : `${stints} injuries`;

const line = (className: string, text: string): HTMLElement => {
  const span = document.createElement('span');
  span.className = className;
  span.textContent = text;
  return span;
};

/** Options of a list, each with the address of its player. Names are text, whatever is in them. */
export function drawSuggestions(players: readonly SuggestedPlayer[], listId: string): HTMLLIElement[] {
  return players.map((player, place) => {
    const option = document.createElement('li');
    option.id = `${listId}-${place}`;
    option.role = 'option';
    option.ariaSelected = 'false';
    option.dataset.address = `/players/${player.playerId}`;
    option.className =
      'cursor-pointer border-b border-line px-4 py-2 text-sm last:border-b-0 hover:bg-accent-soft aria-selected:bg-accent-soft aria-selected:outline-2 aria-selected:-outline-offset-2 aria-selected:outline-accent';
    const more = [player.position, player.club, injuriesInWords(player)].filter(Boolean).join(' · ');
    option.append(line('block font-medium text-ink', player.name), line('block text-xs text-muted', more));
    return option;
  });
}
