import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { checkedLoader } from '../../checked-loader.server';
import { type Picture, type PictureEnding, pictureResponse } from './picture-response.server';

export interface AskedPicture {
  /** Such as `velocity`: the id of a `ChartFigure`. */
  name: string;
  ending: PictureEnding;
}

/** Reads the last part of a picture's address, such as `velocity.svg`; null for what is none. */
export function askedPicture(text: string | undefined): AskedPicture | null {
  const [, name, ending] = /^([a-z][a-z0-9_-]{0,59})\.(svg|png)$/.exec(text ?? '') ?? [];
  return name === undefined ? null : { name, ending: ending === 'svg' ? 'svg' : 'png' };
}

/**
 * A loader of the pictures of a page, each under its name and ending: 400 for parameters that make no sense, 404 for a
 * name that `draw` does not know (null), 503 while the database is down. The route has no component and its last
 * part is `$picture`:
 *
 * @example
 * ```tsx
 * // web/app/routes/injuries.$stintId_.charts.$picture.tsx answers /injuries/…/charts/velocity.png?unit=games&size=30
 * export const loader = pictureLoader(stintPageParameters, async (name, input, { store }) => {
 *   const view = await readStintView(store, input);
 *   const course = view?.courses.find(({ id }) => id === name);
 *   if (!view || !course) return null;
 *   return {
 *     element: <><MixLegend /><CourseChart picture={course.picture} name={course.label} /></>,
 *     title: `${view.stint.name}: ${course.label} by game`,
 *     note: 'Before and after his elbow strain of 2024, 30 games a side.',
 *   };
 * });
 * ```
 *
 * The page then shows the chart with `<ChartFigure id="velocity" picture={{ path: '/injuries/…/charts/velocity',
 * query: '?unit=games&size=30' }} …>`.
 *
 * @param shape - parameters of path and query, as the page's own loader has them
 */
export function pictureLoader<Shape extends z.ZodType>(
  shape: Shape,
  draw: (name: string, input: z.output<Shape>, context: AppLoadContext) => Promise<Picture | null>,
): (args: LoaderFunctionArgs) => Promise<Response> {
  return async (args) => {
    const asked = askedPicture(args.params['picture']);
    if (asked === null) throw new Response('', { status: 404, statusText: 'Not Found' });
    const load = checkedLoader(shape, async (input, context) => {
      const picture = await draw(asked.name, input, context);
      return picture && pictureResponse(picture, { ending: asked.ending, context, request: args.request });
    });
    return load(args);
  };
}
