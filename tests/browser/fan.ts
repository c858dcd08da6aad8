import type { Locator, Page } from 'playwright-core';
import { pageAddress } from '../../web/app/previews/page-address';

/**
 * A visitor who starts at the home page and knows no address. Each line typed and sent, each choice and each click is an
 * interaction and is counted.
 */
export class Fan {
  private interactions = 0;

  private constructor(readonly page: Page) {}

  static async arrive(page: Page): Promise<Fan> {
    await page.goto('/');
    return new Fan(page);
  }

  /** Interactions so far. */
  get count(): number {
    return this.interactions;
  }

  /** Types a name into the search of the page, and sends it by the Enter key. */
  async search(name: string): Promise<void> {
    await this.type(this.page.getByRole('search').getByLabel('Find a player'), name);
  }

  /** Types a line into a field and sends it. */
  async type(field: Locator, text: string): Promise<void> {
    await field.fill(text);
    await this.leave(() => field.press('Enter'));
  }

  async choose(field: Locator, words: string | { value: string }): Promise<void> {
    this.interactions++;
    await field.selectOption(typeof words === 'string' ? { label: words } : words);
  }

  /** Follows a link or sends a form, and waits for the page that comes. */
  async follow(target: Locator): Promise<void> {
    await this.leave(() => target.click());
  }

  /** Opens what is folded. */
  async unfold(summary: Locator): Promise<void> {
    this.interactions++;
    await summary.click();
  }

  private async leave(act: () => Promise<void>): Promise<void> {
    this.interactions++;
    const from = this.page.url();
    await act();
    await this.page.waitForURL((url) => url.href !== from, { waitUntil: 'load' });
    // The address changes a moment before the page is there; the page names its own.
    const { origin, pathname, search } = new URL(this.page.url());
    await this.page.waitForFunction(
      (address) => {
        const own = document.querySelector('link[rel=canonical]');
        return document.querySelector('main') === null || own?.getAttribute('href') === address;
      },
      pageAddress(origin, pathname, search),
    );
  }

  /** The text of the page between its head and its foot. */
  async reads(): Promise<string> {
    return (await this.page.locator('main').textContent()) ?? '';
  }
}
