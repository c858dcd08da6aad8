import { type AppLoadContext, defer, type LoaderFunctionArgs } from '@remix-run/node';
import type { z } from 'zod';
import { checkedLoader } from './checked-loader.server';

/**
 * Gives a page its data as they are. Plain objects Remix writes as JSON and reads again before a page is made of them,
 * and then writes once more for scripts that no page of ours has: of a stint's page 7 ms of processor time. Data that may
 * hold promises it passes on; these hold none, and as JSON they are nothing.
 */
function asTheyAre<Data extends object>(data: Data): Data {
  const passed = defer({});
  passed.data = Object.defineProperty({ ...data }, 'toJSON', { value: () => null });
  return passed as unknown as Data;
}

/** A loader of a page with a component, checked as {@link checkedLoader} does. */
export function pageLoader<Shape extends z.ZodType, Data extends object>(
  shape: Shape,
  load: (input: z.output<Shape>, context: AppLoadContext) => Promise<Data | null>,
): (args: LoaderFunctionArgs) => Promise<Data> {
  const read = checkedLoader(shape, load);
  return async (args) => asTheyAre(await read(args));
}
