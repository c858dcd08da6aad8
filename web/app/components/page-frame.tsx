import { useLocation } from '@remix-run/react';
import { Link } from './link';
import type { ReactNode } from 'react';
import type { Freshness } from '../../../store/read/freshness';
import { CiteLink } from './cite-link';
import { FreshnessLine } from './freshness-line';
import { SearchForm } from './search-form';

const PAGES = [
  ['/days', 'Days'],
  ['/injuries', 'Injuries'],
  ['/cohorts', 'Cohorts'],
  ['/players', 'Players'],
  ['/teams', 'Teams'],
  ['/league', 'League'],
  ['/data', 'Data'],
  ['/methods', 'Methods'],
  ['/about', 'About'],
] as const;

function Header() {
  const here = useLocation().pathname.toLowerCase();
  const isHome = here === '/';
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3 sm:gap-x-8 sm:px-6">
        <Link to="/" className="font-serif text-xl font-semibold tracking-tight text-ink no-underline">
          Injury<span className="text-accent">FX</span>
        </Link>
        <nav aria-label="Main" className="order-last w-full sm:order-none sm:w-auto">
          <ul className="-mx-2 flex flex-wrap text-sm">
            {PAGES.map(([path, name]) => (
              <li key={path}>
                <Link
                  to={path}
                  aria-current={here === path || here.startsWith(`${path}/`) ? 'page' : undefined}
                  className="block px-2 py-1.5 text-muted aria-[current=page]:font-semibold aria-[current=page]:text-ink"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {!isHome && (
          <div className="ml-auto">
            <SearchForm size="small" />
          </div>
        )}
      </div>
    </header>
  );
}

function Footer({ freshness, citable }: { freshness: Freshness | null; citable: boolean }) {
  return (
    <footer className="mt-16 border-t border-line">
      <div className="mx-auto max-w-6xl space-y-2 px-4 py-6 text-sm text-muted sm:px-6">
        {freshness && <FreshnessLine freshness={freshness} />}
        {freshness?.sources.map((source) => (
          <p key={source.source}>{source.copyright}</p>
        ))}
        <p>
          InjuryFX shows what changed after an injury, with its uncertainty. A change is not proof of a cause:{' '}
          <Link to="/methods" className="underline">
            how to read the numbers
          </Link>
          .
        </p>
        {citable && (
          <p>
            <CiteLink />: an address that keeps showing it as it is now.
          </p>
        )}
        <p>
          <Link to="/downloads" className="underline">
            API and downloads
          </Link>
        </p>
      </div>
    </footer>
  );
}

/** What every page has around its content. */
export function PageFrame({
  freshness,
  citable = false,
  children,
}: {
  freshness: Freshness | null;
  /** Whether the page can be kept as it is. */
  citable?: boolean;
  children: ReactNode;
}) {
  return (
    <>
      <a
        href="#content"
        className="absolute -top-16 left-2 z-10 rounded bg-accent px-4 py-2 font-semibold text-paper focus:top-2"
      >
        Skip to content
      </a>
      {freshness?.fictional && (
        <p role="note" className="bg-notice-soft px-4 py-1.5 text-center text-sm text-notice">
          Fictional league: players, clubs and injuries are invented.
        </p>
      )}
      <Header />
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-4 pt-8 focus:outline-none sm:px-6">
        {children}
      </main>
      <Footer freshness={freshness} citable={citable} />
    </>
  );
}
