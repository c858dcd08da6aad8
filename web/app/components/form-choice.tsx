import { type ReactNode, useId } from 'react';

export type FormOption = readonly [value: string | number, words: string];

export const FORM_FIELD = 'mt-1 w-full rounded-md border border-muted/60 bg-surface px-2.5 py-2 text-sm';

/** A field of a form with its label. */
export function FormField({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** A choice of a form; the address keeps it under its name. */
export function FormChoice({
  label,
  name,
  value,
  any = null,
  options,
}: {
  label: string;
  name: string;
  value: string | number | null;
  /** Words for no choice; null where one is always made. */
  any?: string | null;
  options: readonly FormOption[];
}) {
  return (
    <FormField label={label}>
      {(id) => (
        <select id={id} name={name} defaultValue={value ?? ''} className={FORM_FIELD}>
          {any !== null && <option value="">{any}</option>}
          {options.map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}

export function FormButton({ children }: { children: ReactNode }) {
  return (
    <button
      type="submit"
      className="rounded-md bg-accent px-5 py-2 text-sm font-semibold text-paper hover:opacity-90"
    >
      {children}
    </button>
  );
}
