import { useId } from 'react';

/** Search for a player; works without scripts, as every form does. */
export function SearchForm({ size, value = '' }: { size: 'small' | 'large'; value?: string }) {
  const id = useId();
  const large = size === 'large';
  return (
    <form
      method="get"
      action="/players"
      role="search"
      className={large ? 'mx-auto flex max-w-xl gap-2' : 'flex gap-1.5'}
    >
      <label htmlFor={id} className="sr-only">
        Find a player
      </label>
      <input
        id={id}
        type="search"
        name="q"
        maxLength={60}
        defaultValue={value}
        placeholder="Find a player"
        autoComplete="off"
        className={`min-w-0 flex-1 rounded-md border border-muted/60 bg-surface placeholder:text-muted ${large ? 'px-4 py-3 text-lg' : 'w-32 px-3 py-1.5 text-sm sm:w-44'}`}
      />
      <button
        type="submit"
        className={`rounded-md bg-accent font-semibold text-paper hover:opacity-90 ${large ? 'px-6 py-3' : 'px-3 py-1.5 text-sm'}`}
      >
        Search
      </button>
    </form>
  );
}
