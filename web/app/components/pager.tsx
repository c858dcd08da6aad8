import { Link } from './link';

/** Links to the pages before and after, and to both ends; nothing where one page holds all. */
export function Pager({
  page,
  total,
  pageSize,
  address,
}: {
  page: number;
  total: number;
  pageSize: number;
  address: (page: number) => string;
}) {
  const last = Math.max(1, Math.ceil(total / pageSize));
  if (last === 1) return null;
  const isBeyond = page > last;
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-x-6 gap-y-2">
      {page > 2 && <Link to={address(1)}>First</Link>}
      {page > 1 && !isBeyond && <Link to={address(page - 1)}>← Previous page</Link>}
      {page < last && <Link to={address(page + 1)}>Next page →</Link>}
      {page < last - 1 && <Link to={address(last)}>Last</Link>}
    </nav>
  );
}

/** ", page 2 of 7"; nothing where one page holds all. */
export function pageInWords(page: number, total: number, pageSize: number): string {
  return total > pageSize ? `, page ${page} of ${Math.ceil(total / pageSize)}` : '';
}
