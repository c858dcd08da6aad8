import type { ReactNode } from 'react';

/** Running text: headings, paragraphs and lists at a width for reading. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="max-w-prose space-y-4 [&_a]:underline [&_h2]:mt-10 [&_li]:mt-1.5 [&_ul]:list-disc [&_ul]:pl-5">
      {children}
    </div>
  );
}
