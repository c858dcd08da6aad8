/** A share as a bar; the number stands beside it in the table. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="hidden h-2 w-24 sm:inline"
    >
      <rect width="100" height="8" rx="2" className="fill-sunk" />
      <rect width={Math.round(share * 1_000) / 10} height="8" rx="2" className="fill-accent" />
    </svg>
  );
}
