export interface BigFigure {
  name: string;
  value: string;
  /** The n or the denominator. */
  of: string;
}

/** A row of headline figures, none without its n. */
export function BigFigures({ figures }: { figures: BigFigure[] }) {
  return (
    <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-4 lg:grid-cols-8">
      {figures.map(({ name, value, of }) => (
        <div key={name} className="flex flex-col bg-surface px-4 py-3">
          <dt className="text-xs text-muted">{name}</dt>
          <dd className="tabular mt-0.5 font-serif text-2xl leading-tight whitespace-nowrap">{value}</dd>
          <dd className="tabular mt-auto pt-1 text-xs text-muted">{of}</dd>
        </div>
      ))}
    </dl>
  );
}
