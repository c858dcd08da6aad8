import type { ReactNode } from 'react';

/** A table that scrolls inside itself on a narrow screen, also by keyboard. */
export function ScrollTable({
  caption,
  hideCaption = false,
  children,
}: {
  caption: string;
  hideCaption?: boolean;
  children: ReactNode;
}) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
      <table className="figures">
        <caption className={hideCaption ? 'sr-only' : 'pb-2 text-left text-sm text-muted'}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
