import type { EntryContext } from '@remix-run/node';
import type { ComponentType } from 'react';
import { markupOf } from './markup.server';

type RouteModules = EntryContext['routeModules'];
type RouteModule = NonNullable<RouteModules[string]>;

type Writer = (Page: ComponentType) => ComponentType;

const asMarkup: Writer = (Page) =>
  function PageMarkup() {
    return <div dangerouslySetInnerHTML={{ __html: markupOf(<Page />) }} />;
  };

const byReact: Writer = (Page) =>
  function PageByReact() {
    return (
      <div>
        <Page />
      </div>
    );
  };

function writtenBy(write: Writer): (modules: RouteModules) => RouteModules {
  const known = new WeakMap<RouteModule, RouteModule>();
  const written = (module: RouteModule): RouteModule => {
    if (!module.default) return module;
    let made = known.get(module);
    if (made === undefined) known.set(module, (made = { ...module, default: write(module.default) }));
    return made;
  };
  return (modules) =>
    Object.fromEntries(
      Object.entries(modules).map(([id, module]) => [id, module && id !== 'root' ? written(module) : module]),
    );
}

/** Routes whose pages are written without React where they only show: nothing of them goes on in the browser. */
export const routesAsMarkup = writtenBy(asMarkup);

/** The same pages as React writes them, within the same element: to see that nothing is lost. */
export const routesByReact = writtenBy(byReact);
