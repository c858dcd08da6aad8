import type { MetaFunction } from '@remix-run/node';

/** Title and description of a page whose title does not depend on its data. */
export function pageTitle(title: string, description?: string): MetaFunction {
  return () => [
    { title: `${title} · InjuryFX` },
    {
      name: 'description',
      content: description ?? 'What an injury changes in a baseball player, and how sure we can be.',
    },
  ];
}
