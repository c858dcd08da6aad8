import type { MetaFunction } from '@remix-run/node';
import { pageMeta } from './page-meta';

/** What a page says of itself whose title does not depend on its data. */
export function pageTitle(title: string, description?: string): MetaFunction {
  return (args) => pageMeta(args, { title, ...(description !== undefined && { description }) });
}
