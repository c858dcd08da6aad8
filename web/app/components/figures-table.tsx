import type { ReactNode } from 'react';
import { MethodsLinks, type MethodsPart } from './methods-links';

/**
 * A table of figures whose caption says how they were made. On a narrow screen the table scrolls inside itself, also by
 * keyboard, and the caption above does not.
 */
export function FiguresTable({
  title,
  note,
  methods,
  head,
  children,
}: {
  /** Names the table. */
  title: string;
  note?: ReactNode;
  methods: readonly MethodsPart[];
  head: readonly string[];
  /** Rows. */
  children: ReactNode;
}) {
  return (
    <figure>
      <figcaption className="max-w-3xl pb-2 text-sm text-muted">
        <span className="font-medium text-ink">{title}.</span> {note} <MethodsLinks parts={methods} />
      </figcaption>
      <div role="region" aria-label={title} tabIndex={0} className="relative overflow-x-auto">
        <table className="figures" aria-label={title}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </figure>
  );
}
