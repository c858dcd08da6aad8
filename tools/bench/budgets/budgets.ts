import type { PageWeight } from './measure-page';

/** At most, of any page. */
export const BUDGETS: Readonly<PageWeight> = {
  html_bytes: 100 * 1024,
  js_bytes: 120 * 1024,
  css_bytes: 20 * 1024,
  requests: 40,
  lcp_ms: 2_500,
  cls: 0.01,
  tbt_ms: 300,
  console_errors: 0,
};

/** What of a page is over budget, such as `js_bytes 130000 > 122880`. */
export function overBudget(page: PageWeight): string[] {
  return (Object.keys(BUDGETS) as (keyof PageWeight)[])
    .filter((figure) => page[figure] > BUDGETS[figure])
    .map((figure) => `${figure} ${page[figure]} > ${BUDGETS[figure]}`);
}
