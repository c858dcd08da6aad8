import { type ReactNode, useId } from 'react';

/** A part of a page with its heading, and an optional line below that says what is shown. */
export function Section({
  id,
  title,
  note,
  children,
}: {
  id?: string;
  title: string;
  note?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="mt-12">
      <h2 id={heading}>{title}</h2>
      {note && <p className="mt-1 max-w-prose text-sm text-muted">{note}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

/** A framed piece of content. */
export function Panel({ title, note, children }: { title: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="on-surface min-w-0 rounded-lg border border-line bg-surface p-4 sm:p-5">
      <h3>{title}</h3>
      {note && <p className="mt-0.5 text-sm text-muted">{note}</p>}
      <div className="mt-3">{children}</div>
    </div>
  );
}

/** Says that there is nothing to show, and why. */
export function NoData({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-md border border-dashed border-line px-4 py-6 text-center text-sm text-muted">
      {children}
    </p>
  );
}
