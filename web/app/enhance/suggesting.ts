import { askOnce } from './suggestions-asked';
import { drawSuggestions, type SuggestedPlayer } from './suggestions-drawn';

/** Fields in which a visitor types a player's name. */
const FIELD = 'form[role="search"] input[type="search"][name="q"]';

/** Typing pauses longer than this before anything is asked. */
const PAUSE_MS = 120;

/**
 * Offers names below a field while one is typed: an editable combobox with a list (ARIA 1.2). Arrows walk through the
 * list, Enter opens the player or, with none chosen, searches as the form does; Escape closes the list.
 */
class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #status: HTMLElement;
  #active = -1;
  #timer: number | undefined;

  constructor(field: HTMLInputElement, id: string) {
    this.#field = field;
    this.#list = document.createElement('ul');
    this.#list.id = id;
    this.#list.role = 'listbox';
    this.#list.ariaLabel = 'Players';
    this.#list.className =
      'absolute inset-x-0 top-full z-20 mt-1 min-w-64 overflow-hidden rounded-md border border-line bg-surface text-left shadow-lg';
    this.#list.hidden = true;
    this.#status = document.createElement('p');
    this.#status.className = 'sr-only';
    this.#status.ariaLive = 'polite';
    field.role = 'combobox';
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', id);
    field.ariaExpanded = 'false';
    field.form?.classList.add('relative');
    field.form?.append(this.#list, this.#status);
    field.addEventListener('input', () => this.#ask());
    field.addEventListener('keydown', (event) => this.#onKey(event));
    field.addEventListener('blur', () => this.#close());
    // Pressing an option must not take the focus away before it is clicked.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option instanceof HTMLElement) this.#open(option);
    });
  }

  #ask(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#show(this.#field.value.trim()), PAUSE_MS);
  }

  async #show(typed: string): Promise<void> {
    const players: readonly SuggestedPlayer[] = typed === '' ? [] : await askOnce(typed);
    // He typed on, or left, while the answer was under way.
    if (typed !== this.#field.value.trim() || document.activeElement !== this.#field) return;
    this.#list.replaceChildren(...drawSuggestions(players, this.#list.id));
    this.#mark(-1);
    const isOpen = players.length > 0;
    this.#list.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
    this.#status.textContent =
      typed === ''
        ? ''
        : `${players.length === 0 ? 'No' : players.length} ${players.length === 1 ? 'player' : 'players'}`;
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#list.hidden || event.isComposing) return;
    const count = this.#list.children.length;
    const option = this.#list.children[this.#active];
    if (event.key === 'ArrowDown') this.#mark(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (event.key === 'ArrowUp') this.#mark(this.#active === -1 ? count - 1 : this.#active - 1);
    else if (event.key === 'Escape') this.#close();
    else if (event.key === 'Enter' && option instanceof HTMLElement) this.#open(option);
    else return;
    event.preventDefault();
  }

  /** @param active - place of the chosen option, or −1 for none: then Enter searches for what was typed */
  #mark(active: number): void {
    this.#active = active;
    [...this.#list.children].forEach((option, place) => (option.ariaSelected = String(place === active)));
    const option = this.#list.children[active];
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', option.id);
  }

  #open(option: HTMLElement): void {
    const { address } = option.dataset;
    if (address !== undefined) window.location.assign(address);
  }

  #close(): void {
    window.clearTimeout(this.#timer);
    this.#list.hidden = true;
    this.#field.ariaExpanded = 'false';
    this.#mark(-1);
  }
}

/** Makes a combobox of each search field when it is first used; the form works as before where this never runs. */
export function startSuggesting(): void {
  const known = new WeakSet<HTMLInputElement>();
  let made = 0;
  const makeOf = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLInputElement) || !target.matches(FIELD) || known.has(target)) return;
    known.add(target);
    new Combobox(target, `suggestions-${++made}`);
  };
  document.addEventListener('focusin', ({ target }) => makeOf(target));
  makeOf(document.activeElement);
}
