import type { EntryContext } from '@remix-run/node';
import type { ComponentType } from 'react';
import { markupOf } from './markup.server';

type RouteModules = EntryContext['routeModules'];
type RouteModule = NonNullable<RouteModules[string]>;

function asMarkup(Page: ComponentType): ComponentType {
  return function PageMarkup() {
    return <div dangerouslySetInnerHTML={{ __html: markupOf(<Page />) }} />;
  };
}

const known = new WeakMap<RouteModule, RouteModule>();

function withMarkup(module: RouteModule): RouteModule {
  if (!module.default) return module;
  let made = known.get(module);
  if (made === undefined) known.set(module, (made = { ...module, default: asMarkup(module.default) }));
  return made;
}

/** Routes whose pages are written without React where they only show: nothing of them goes on in the browser. */
export function routesAsMarkup(modules: RouteModules): RouteModules {
  return Object.fromEntries(
    Object.entries(modules).map(([id, module]) => [
      id,
      module && id !== 'root' ? withMarkup(module) : module,
    ]),
  );
}
