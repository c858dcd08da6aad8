import { useLocation } from '@remix-run/react';

/** Leads to an address that keeps showing this page as it is now. */
export function CiteLink() {
  const { pathname, search } = useLocation();
  return (
    <a
      href={`${pathname}${search === '' ? '?' : `${search}&`}asOf=current`}
      rel="nofollow"
      className="underline"
    >
      Cite this page
    </a>
  );
}
