import type { ReactNode } from 'react';

const LEAST = { wide: 'min-w-[48rem]', long: 'min-w-[62rem]', short: 'max-w-2xl' } as const;

/**
 * A chart that keeps its size on a narrow screen and scrolls inside its frame there, also by keyboard. It begins at its
 * right end, where the newest is: that is what the two directions do.
 */
export function ScrollChart({
  label,
  size,
  children,
}: {
  label: string;
  size: keyof typeof LEAST;
  children: ReactNode;
}) {
  if (size === 'short') return <div className={LEAST.short}>{children}</div>;
  return (
    <div role="region" aria-label={label} tabIndex={0} dir="rtl" className="overflow-x-auto pb-1">
      <div dir="ltr" className={LEAST[size]}>
        {children}
      </div>
    </div>
  );
}
