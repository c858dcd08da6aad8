import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { z } from 'zod';
import type { Freshness } from '../../../store/read/freshness';
import { readMarkup, writeMarkup } from '../charts/standalone/markup';
import { sendDrawing } from '../charts/standalone/picture-response.server';
import { standAlone } from '../charts/standalone/presentation';
import { checkedLoader } from '../checked-loader.server';

/** Previews are seen small: the texts of their charts are larger than on the site. */
const CHART_TEXT = 18;

function previewSvg(element: ReactElement): string {
  const [root] = readMarkup(renderToStaticMarkup(element));
  if (root === undefined || typeof root === 'string') throw new Error('a preview is one drawing');
  return writeMarkup(standAlone(root, false, CHART_TEXT));
}

/**
 * A loader of a social preview, 1200 × 630 pixels of PNG.
 *
 * @param shape - parameters of path and query, as the page's own loader has them
 * @param draw - a `PreviewFrame`; null answers 404
 */
export function previewLoader<Shape extends z.ZodType>(
  shape: Shape,
  draw: (
    input: z.output<Shape>,
    context: AppLoadContext,
    freshness: Freshness,
  ) => Promise<ReactElement | null>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  return async (args) => {
    const load = checkedLoader(shape, async (input, context) => {
      const element = await draw(input, context, await context.store.freshness());
      if (element === null) return null;
      const asked = {
        ending: 'png',
        context,
        request: args.request,
        fileName: 'preview.png',
        zoom: 1,
      } as const;
      return sendDrawing(previewSvg(element), asked);
    });
    return load(args);
  };
}
