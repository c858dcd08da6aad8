import { Prose } from './prose';

/** A document of this repository on a page. Its HTML comes from the build (`?html`), never from data or visitors. */
export function RenderedDocument({ html }: { html: string }) {
  return (
    <Prose>
      <div
        className="space-y-4 [&_[role=region]]:overflow-x-auto [&_h2]:mt-12 [&_h3]:mt-10 [&_h3]:scroll-mt-4 [&_td]:py-1 [&_td]:pr-4 [&_td]:align-top [&_th]:py-1 [&_th]:pr-4 [&_th]:text-left [&_th]:align-top [&_tr]:border-b [&_tr]:border-line"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </Prose>
  );
}
