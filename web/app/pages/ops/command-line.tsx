/** A command to copy: one click selects all of it. */
export function CommandLine({ children }: { children: string }) {
  return (
    <code className="block w-fit max-w-full overflow-x-auto rounded bg-sunk px-2 py-1 font-mono text-xs whitespace-nowrap select-all">
      {children}
    </code>
  );
}
