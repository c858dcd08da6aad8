import { createHash } from 'node:crypto';
import type { AppLoadContext } from '@remix-run/node';
import type { ReactElement } from 'react';
import { foldName } from '../../../../core/fold-name';
import { picturePng } from './picture-png.server';
import { standaloneSvg } from './standalone-svg.server';

export const PICTURE_ENDINGS = ['svg', 'png'] as const;
export type PictureEnding = (typeof PICTURE_ENDINGS)[number];

/** A chart that can leave the site. */
export interface Picture {
  /**
   * The chart, with its legend if it has one, as on its page; it may not hold links (`<Link>` needs a router).
   * Drawings that are hidden from readers (`aria-hidden`) count as signs of a legend.
   */
  element: ReactElement;
  /** Whose and what: "Ana Peña: fastball velocity by game". Makes the file's name too. */
  title: string;
  /** How the chart is read, and over what: window, n. */
  note?: string;
}

interface Asked {
  ending: PictureEnding;
  context: AppLoadContext;
  request: Request;
}

const TYPES = { svg: 'image/svg+xml', png: 'image/png' } as const;

/** Such as `ana-pena-fastball-velocity-by-game.png`. */
export const pictureFileName = (title: string, ending: PictureEnding): string => {
  const name = foldName(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${name || 'chart'}.${ending}`;
};

/** What stands at the foot of every picture: the site and its promise, versions, notices of the sources. */
async function footLines({ store, config }: AppLoadContext): Promise<string[]> {
  const [freshness, version] = await Promise.all([store.freshness(), store.dataVersion()]);
  return [
    'InjuryFX shows what changed after an injury, with its uncertainty. A change is not proof of a cause.',
    `Data version ${version.id}, code version ${config.CODE_VERSION}.`,
    ...(freshness.fictional ? ['Fictional league: players, clubs and injuries are invented.'] : []),
    ...freshness.sources.map(({ copyright }) => copyright),
  ];
}

/**
 * Sends a drawing as SVG or PNG, with an ETag that spares a browser the bytes, and the server the drawing, of what it
 * has. Nothing within an SVG may run or load anything.
 */
export async function sendDrawing(
  svg: string,
  { ending, context, request, fileName, zoom = 2 }: Asked & { fileName: string; zoom?: number },
): Promise<Response> {
  const digest = createHash('sha256').update(`${ending} ${zoom} ${svg}`).digest('base64url').slice(0, 22);
  const seconds = context.config.PAGE_MAX_AGE_SECONDS;
  const headers = new Headers({
    ETag: `"${digest}"`,
    'Cache-Control':
      seconds > 0 ? `public, max-age=${seconds}, stale-while-revalidate=${seconds * 10}` : 'no-store',
    'Content-Security-Policy': "default-src 'none'",
    'Content-Disposition': `inline; filename="${fileName}"`,
  });
  if (request.headers.get('If-None-Match') === `"${digest}"`)
    return new Response(null, { status: 304, headers });
  headers.set('Content-Type', TYPES[ending]);
  return new Response(ending === 'svg' ? svg : new Uint8Array(await picturePng(svg, zoom)), { headers });
}

/** A chart as a file of its own: SVG, or PNG in double resolution. */
export async function pictureResponse({ element, title, note }: Picture, asked: Asked): Promise<Response> {
  const svg = standaloneSvg(element, { title, note, foot: await footLines(asked.context) });
  return sendDrawing(svg, { ...asked, fileName: pictureFileName(title, asked.ending) });
}
