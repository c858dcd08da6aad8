import type { Request, RequestHandler, Response as Answer } from 'express';
import type { KeptView, KeptViews } from '../../lake/kept-views';
import type { DataVersion } from '../../store/read/data-version';
import type { Assets } from './assets';
import { PackedBody } from './packed-body';
import { viewKey, withoutParameter } from './page-address';
import { readBody } from './read-body';
import { isApi, type Refuse } from './refuse';
import type { Render } from './render';
import { factsOf } from './request-facts';
import { sendPage, sendStream } from './send-answer';

interface CiteOptions {
  /** Null when the site has no place to keep pages. */
  views: KeptViews | null;
  assets: Assets;
  render: Render;
  refuse: Refuse;
  /** The version of the data right now, not from memory. Rejects while the database is away. */
  currentVersion: () => Promise<DataVersion>;
  codeVersion: string;
  /** Whether one more page may be kept now. */
  mayKeep: () => boolean;
}

const VERSION = /^(?:\d{8}T\d{6}Z|empty)-[0-9a-f]{8}$/;
const MOST_BYTES = 4 * 1024 * 1024;
/** The bytes of a kept page never change; a day, so that one that had to be taken down goes. */
const CACHE_CONTROL = 'public, max-age=86400';
const STYLE_SHEETS = /href="\/assets\/([\w.-]+\.css)"/g;

/** What the visitor reads when a page cannot be shown as of a version. */
type Obstacle = Parameters<Refuse>[2];

const away: Obstacle = {
  status: 503,
  title: 'Out of reach right now',
  text: ['What is needed to answer this does not answer itself. Please try again in a moment.'],
  retryAfterSeconds: 10,
};

/**
 * `?asOf=<version of the data>` on any page: the page as it was then. A page is kept in the lake, whole and once, when
 * it is first asked for as of the version that is current; from then on these very bytes are the answer. `asOf=current`
 * leads to the permalink. See docs/decisions/013.
 */
export function citePages(options: CiteOptions): RequestHandler {
  const { views, assets, render, refuse, currentVersion, codeVersion, mayKeep } = options;

  const today = (address: string) => ({
    links: [
      [address, 'The page of today'],
      ['/', 'The first page'],
    ] as const,
  });

  async function sendView(request: Request, answer: Answer, view: KeptView, version: string): Promise<void> {
    factsOf(answer).origin = 'cited';
    const headers = [
      ['content-type', view.contentType],
      ['content-security-policy', view.facts['security-policy'] ?? "default-src 'none'; style-src 'self'"],
      ['cache-control', CACHE_CONTROL],
      ['x-data-version', version],
      ['x-robots-tag', 'noindex'],
      ...(view.facts['etag'] === undefined ? [] : [['etag', view.facts['etag']] as const]),
    ] as const;
    const body = await PackedBody.of(view.bytes, view.contentType);
    await sendPage(request, answer, { status: 200, headers, body, version, madeAt: 0 });
  }

  /** Makes the page, and keeps it if nothing changed meanwhile. @returns null when it has been answered otherwise */
  async function keepView(
    {
      views,
      request,
      answer,
      address,
    }: { views: KeptViews; request: Request; answer: Answer; address: string },
    version: string,
  ): Promise<KeptView | Obstacle | null> {
    const response = await render(request, answer, { address, asOf: version });
    if (response.status !== 200) {
      await sendStream(answer, response);
      return null;
    }
    const contentType = response.headers.get('Content-Type') ?? '';
    const body = await readBody(response.body, MOST_BYTES);
    if (!contentType.startsWith('text/html') || !('whole' in body)) {
      if ('rest' in body) await body.rest.cancel();
      return {
        status: 400,
        title: 'This cannot be cited',
        text: ['Only pages can be kept, and no longer ones than 4 MB.'],
      };
    }
    const unchanged =
      response.headers.get('X-Data-Version') === version && (await currentVersion()).id === version;
    if (!unchanged) return notKept(version);
    const view: KeptView = {
      bytes: body.whole,
      contentType,
      facts: {
        'security-policy': response.headers.get('Content-Security-Policy') ?? '',
        etag: response.headers.get('ETag') ?? '',
        'code-version': codeVersion,
      },
    };
    for (const [, name = ''] of body.whole.toString().matchAll(STYLE_SHEETS)) await assets.keep(name);
    const key = viewKey(version, address);
    if (await views.putOnce(key, view)) {
      factsOf(answer).logger.info({ key, address }, 'page kept');
      return view;
    }
    return (await views.get(key)) ?? notKept(version);
  }

  const notKept = (version: string): Obstacle => ({
    status: 404,
    title: 'This page was not kept',
    text: [
      `Nobody cited this page while the data had the version ${version}, and the data have changed since.`,
      'A page can be shown as it was only from the moment somebody cites it.',
    ],
  });

  async function find(
    request: Request,
    answer: Answer,
    version: string,
  ): Promise<KeptView | Obstacle | null> {
    if (views === null) {
      const text = ['This site has no place to keep pages, so that it can show them only as they are today.'];
      return { status: 404, title: 'This page was not kept', text };
    }
    const address = withoutParameter(request.originalUrl, 'asOf');
    const kept = await views.get(viewKey(version, address));
    if (kept !== null) return kept;
    if ((await currentVersion()).id !== version) return notKept(version);
    if (!mayKeep()) {
      const text = ['Many pages have been cited in the last hour. Please cite this one later.'];
      return { status: 503, title: 'Too busy right now', text, retryAfterSeconds: 600 };
    }
    return keepView({ views, request, answer, address }, version);
  }

  async function respond(request: Request, answer: Answer, asked: string): Promise<void> {
    const address = withoutParameter(request.originalUrl, 'asOf');
    if (isApi(request) || new URL(address, 'http://site').searchParams.has('_data')) {
      const text = ['Only pages can be shown as of a version of the data.'];
      return refuse(request, answer, { status: 400, title: 'asOf belongs to pages', text });
    }
    if (asked === 'current') {
      const { id } = await currentVersion();
      answer.set('Cache-Control', 'no-store');
      return answer.redirect(302, `${address}${address.includes('?') ? '&' : '?'}asOf=${id}`);
    }
    if (!VERSION.test(asked)) {
      const text = ['asOf: expected a version of the data, such as 20261126T161659Z-1f0c93ab, or current.'];
      return refuse(request, answer, { status: 400, title: 'That address does not make sense', text });
    }
    const found = await find(request, answer, asked);
    if (found === null) return;
    if ('bytes' in found) return sendView(request, answer, found, asked);
    refuse(request, answer, { ...found, ...today(address) });
  }

  return (request, answer, next) => {
    const asked = new URL(request.originalUrl, 'http://site').searchParams.getAll('asOf');
    if (asked.length === 0) return next();
    respond(request, answer, asked.join()).catch((error: unknown) => {
      factsOf(answer).logger.error({ err: error }, 'a page could not be cited');
      if (answer.headersSent) answer.destroy();
      else refuse(request, answer, away);
    });
  };
}
