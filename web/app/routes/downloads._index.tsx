import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { ENDPOINTS } from '../api/endpoints';
import { API_ROOT } from '../api/endpoints/index-endpoint';
import { formatsOf } from '../api/formats-of';
import { pageTitle } from '../components/page-title';
import { Prose } from '../components/prose';
import { Section } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { DownloadForm } from '../pages/downloads/download-form';
import { EndpointList } from '../pages/downloads/endpoint-list';
import { Examples } from '../pages/downloads/examples';
import { noParameters } from '../parameters';
import type { loader as rootLoader } from '../root';

export const meta = pageTitle('API and downloads', 'Pitches, stints and cohorts as CSV, Parquet and JSON.');

export const loader = pageLoader(noParameters, async (_none, { store }) => {
  const { latestDay } = await store.freshness();
  return {
    season: latestDay === null ? null : Number(latestDay.slice(0, 4)),
    endpoints: ENDPOINTS.map((endpoint) => ({
      path: `${API_ROOT}${endpoint.path}`,
      summary: endpoint.summary,
      formats: formatsOf(endpoint),
    })),
  };
});

function Terms() {
  const freshness = useRouteLoaderData<typeof rootLoader>('root')?.freshness;
  return (
    <Prose>
      {freshness?.sources.map(({ source, copyright }) => (
        <p key={source}>{copyright}</p>
      ))}
      <p>
        The terms of the data’s source go with every file: JSON carries them in <code>meta.copyright</code>,
        CSV in the header <code>X-Source-Notice</code>, Parquet in its metadata. See{' '}
        <Link to="/about">About</Link>.
      </p>
    </Prose>
  );
}

export default function Downloads() {
  const { season, endpoints } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>API and downloads</h1>
      <p className="mt-2 max-w-prose">
        The rows behind the pages, and the figures of stints and cohorts, can be had as data, without a key. A
        change after an injury is not proof of a cause, here as there:{' '}
        <Link to="/methods" className="text-link">
          how to read the numbers
        </Link>
        .
      </p>
      <Section title="Build a download">
        <DownloadForm season={season} />
      </Section>
      <Section
        title="Ask from a program"
        note="In these commands SITE stands for the address of this site, such as https://example.org."
      >
        <Examples season={season ?? 2025} />
        <p className="mt-4 max-w-prose">
          <a href={`${API_ROOT}/openapi.json`} className="text-link">
            The whole API as an OpenAPI document
          </a>{' '}
          names each parameter, each column and its unit.
        </p>
      </Section>
      <Section title="What there is">
        <EndpointList endpoints={endpoints} />
      </Section>
      <Section title="Formats and limits">
        <Prose>
          <ul>
            <li>
              JSON comes in pages of 100 rows, or up to 1,000 with <code>limit</code>; <code>next</code> is
              the address of the next page, and null at the end.
            </li>
            <li>
              CSV and Parquet come whole. A file is made while it leaves; if the data change meanwhile, its
              rows may be of two versions.
            </li>
            <li>
              In CSV, text that a spreadsheet would take for a formula has an apostrophe before it. An empty
              cell is no data, not zero.
            </li>
            <li>
              Pitches and turns at bat must be narrowed to a season, to days (366 at most), to a pitcher or to
              a batter.
            </li>
            <li>
              Answers carry an <code>ETag</code>: send it back as <code>If-None-Match</code>, and an answer
              that has not changed is not sent again.
            </li>
            <li>
              Who asks too often, or while six files are already leaving, is answered 429 and told when to
              come back.
            </li>
          </ul>
        </Prose>
      </Section>
      <Section title="Terms">
        <Terms />
      </Section>
    </>
  );
}
