import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react';
import { Link } from './link';
import { useContext } from 'react';
import { VisitContext } from '../visit-context';
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
        text: 'The game, player or page you asked for is not in our data. The search looks for players by name.',
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

/** What a page for an answer that is not 200 is called. */
export const errorTitle = (error: unknown): string => wordsFor(error).title;

/** The words of an address, to search for: `/players/mike-trout` has "mike trout". */
export function searchWords(pathname: string): string {
  const last = pathname.split('/').findLast((part) => /[a-z]/i.test(part)) ?? '';
  let words: string;
  try {
    words = decodeURIComponent(last);
  } catch {
    words = '';
  }
  return words
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}' ]+/gu, ' ')
    .trim()
    .slice(0, 60);
}

/** The page for an answer that is not 200. */
export function ErrorPage() {
  const error = useRouteError();
  const { pathname, search } = useLocation();
  const { requestId } = useContext(VisitContext);
  const { title, text, retry } = wordsFor(error);
  const isFault = !isRouteErrorResponse(error);
  const isMissing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <div className="mx-auto max-w-2xl py-12">
      <p className="text-sm font-semibold text-muted">{isFault ? 500 : error.status}</p>
      <h1 className="mt-1">{title}</h1>
      <p className="mt-4 whitespace-pre-line text-lg">{text}</p>
      {isFault && requestId !== null && (
        <p className="mt-4">
          If you tell us about it, tell us this id: <code className="break-all text-sm">{requestId}</code>
        </p>
      )}
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
        <SearchForm size="large" value={isMissing ? searchWords(pathname) : ''} />
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
