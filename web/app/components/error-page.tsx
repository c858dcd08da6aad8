import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react';
import { SearchForm } from './search-form';

interface Words {
  title: string;
  text: string;
  retry?: boolean;
}

function wordsFor(error: unknown): Words {
  if (!isRouteErrorResponse(error)) {
    return {
      title: 'This page failed',
      text: 'The fault is ours and has been logged. Other pages may well work.',
      retry: true,
    };
  }
  switch (error.status) {
    case 400:
      return { title: 'That address does not make sense', text: String(error.data) };
    case 404:
      return {
        title: 'There is no such page',
        text: 'The game, player or page you asked for is not in our data.',
      };
    case 503:
      return {
        title: 'The data are out of reach right now',
        text: 'The database does not answer. Nothing is lost, and this page works again as soon as it does.',
        retry: true,
      };
    default:
      return { title: `Error ${error.status}`, text: error.statusText };
  }
}

/** The page for an answer that is not 200. */
export function ErrorPage() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { title, text, retry } = wordsFor(error);
  return (
    <div className="mx-auto max-w-2xl py-12">
      <p className="text-sm font-semibold text-muted">{isRouteErrorResponse(error) ? error.status : 500}</p>
      <h1 className="mt-1">{title}</h1>
      <p className="mt-4 whitespace-pre-line text-lg">{text}</p>
      {retry && (
        <p className="mt-6">
          <a
            href={`${pathname}${search}`}
            className="inline-block rounded-md bg-accent px-5 py-2.5 font-semibold text-paper"
          >
            Try again
          </a>
        </p>
      )}
      <div className="mt-10 space-y-6">
        <SearchForm size="large" />
        <p>
          Or go to the{' '}
          <Link to="/" className="underline">
            newest games
          </Link>
          , the{' '}
          <Link to="/players" className="underline">
            list of players
          </Link>{' '}
          or the{' '}
          <Link to="/data" className="underline">
            state of the data
          </Link>
          .
        </p>
      </div>
    </div>
  );
}
