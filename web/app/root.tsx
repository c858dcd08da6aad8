import type { LinksFunction, MetaFunction } from '@remix-run/node';
import { Links, Meta, Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react';
import { type ReactNode, useContext } from 'react';
import { AsOfNote } from './components/as-of-note';
import { ErrorPage, errorTitle } from './components/error-page';
import { PageFrame } from './components/page-frame';
import { NonceContext } from './nonce-context';
import { pageLoader } from './page-loader.server';
import { noParameters } from './parameters';
import enhance from './enhance/main?worker&url';
import styles from './styles.css?url';
import { VisitContext } from './visit-context';

/** Of a page that failed; every other page has words of its own. */
export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? 'InjuryFX' : `${errorTitle(error)} · InjuryFX` },
];

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
];

export const loader = pageLoader(noParameters, async (_none, { store, config, siteUrl }) => {
  const [freshness, dataVersion] = await Promise.all([store.freshness(), store.dataVersion()]);
  return {
    freshness,
    dataVersion,
    codeVersion: config.CODE_VERSION,
    siteUrl,
    /** Whether pages can be kept as they are. */
    citing: config.VIEWS_S3_BUCKET !== undefined,
  };
});

/** Pages are documents: nothing of React runs in the browser. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext);
  const data = useRouteLoaderData<typeof loader>('root');
  const { asOf } = useContext(VisitContext);
  // Null outside of any failure, undefined inside of a page without one.
  const failed = (useRouteError() ?? null) !== null;
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        {asOf !== null && <AsOfNote version={asOf} />}
        <PageFrame
          freshness={data?.freshness ?? null}
          citable={data?.citing === true && asOf === null && !failed}
        >
          {children}
        </PageFrame>
        {/* A kept page must not change in the browser, and a failed one tells what only the server knows. */}
        {asOf === null && !failed && <script type="module" src={enhance} nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ErrorPage />;
}
