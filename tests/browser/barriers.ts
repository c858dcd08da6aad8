import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * What on a page, or within some of its elements, keeps somebody out, by all of axe's rules for WCAG 2.2 AA.
 *
 * Only violations are told in full, and in the page itself: to describe each of the thousands of marks that pass, and to
 * carry that to an empty page, takes three times as long as all the rules. Pages must have no frames: they are not searched.
 *
 * @param within - selectors; the whole page when left out
 */
export async function barriers(page: Page, within: readonly string[] = []): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('frames are not searched for barriers');
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .setLegacyMode();
  for (const selector of within) axe.include(selector);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.length} ${nodes[0]?.html.slice(0, 200)}`);
}

/** What paints or names an element; of other attributes only the names count (where it lies, where it leads). */
const TELLING = ['class', 'role', 'type', 'fill', 'stroke', 'opacity', 'fill-opacity', 'stroke-opacity', 'hidden', 'aria-hidden', 'lang']; // prettier-ignore

/**
 * Leaves three, next to each other as a rule, of neighbours that are made alike: same elements within, of the same
 * classes and colours, with text or without at the same places. A game has three hundred rows of pitches that no rule
 * can tell from one another, and each costs as much as the first. Tables stay as wide as they were; marks to stop at in a
 * picture all stay, for they may lie on each other.
 */
export const thinOut = (page: Page): Promise<number> =>
  page.evaluate((telling) => {
    const MOST = 3;
    const numbers = new Map<string, number>();
    let removed = 0;
    for (const table of document.querySelectorAll('table')) table.style.minWidth = `${table.offsetWidth}px`;
    const mustStay = (one: Element): boolean =>
      one.id !== '' ||
      one.querySelector('[id]') !== null ||
      (one instanceof SVGElement &&
        (one.matches('[tabindex]') || one.querySelector('a, [tabindex]') !== null));
    const look = (one: Element): number => {
      const seen = new Map<number, number>();
      const within: number[] = [];
      for (const child of [...one.children]) {
        const made = look(child);
        const before = seen.get(made) ?? 0;
        seen.set(made, before + 1);
        if (before < MOST || mustStay(child)) within.push(made);
        else {
          child.remove();
          removed += 1;
        }
      }
      const attributes = [...one.attributes].map(({ name, value }) => telling.includes(name) ? `${name}=${value}` : `${name}${value === '' ? '' : '=?'}`); // prettier-ignore
      const hasText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue ?? '')); // prettier-ignore
      const isOpen = one instanceof HTMLDetailsElement && one.open;
      const key = [one.localName, ...attributes.sort(), hasText, isOpen, within].join(' ');
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    };
    look(document.body);
    return removed;
  }, TELLING);
