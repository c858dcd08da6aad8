import type { Page } from 'playwright-core';

/** What a Tab key can stop at. */
const STOPS =
  'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';
const CONTROLS = 'input:not([type=hidden]), select, textarea, button';

/**
 * Goes to each form control of a page by the Tab key, from the stop before it, and uses it by keys.
 *
 * @returns what failed: controls that are passed over, show no focus, or do nothing
 */
export async function brokenControls(page: Page): Promise<string[]> {
  const broken: string[] = [];
  const count = await page.evaluate(
    ({ stops, controls }) => {
      const all = [...document.querySelectorAll<HTMLElement>(stops)].filter((one) => one.checkVisibility());
      const own = all.filter((one) => one.matches(controls));
      own.forEach((control, index) => {
        control.dataset['control'] = String(index);
        const before = all[all.indexOf(control) - 1];
        if (before) before.dataset['before'] = String(index);
      });
      // What a button would send is not sent, or the page would be gone; what was typed need not make sense.
      for (const form of document.forms) form.noValidate = true;
      document.addEventListener('submit', (event) => {
        event.preventDefault();
        event.submitter?.setAttribute('data-sent', 'yes');
      });
      return own.length;
    },
    { stops: STOPS, controls: CONTROLS },
  );
  for (let index = 0; index < count; index++) {
    await page.locator(`[data-before="${index}"]`).focus();
    await page.keyboard.press('Tab');
    const stop = await page.evaluate((index) => {
      const control = document.activeElement;
      if (!(control instanceof HTMLElement) || control.dataset['control'] !== String(index)) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(control);
      const isSeen = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
      const kind = control instanceof HTMLInputElement ? control.type : control.localName;
      const isSending = control instanceof HTMLButtonElement && control.type === 'submit';
      const isChoice = control instanceof HTMLSelectElement && control.options.length > 1;
      const name = control.getAttribute('aria-label') ?? control.getAttribute('name') ?? control.textContent;
      const value = 'value' in control ? String(control.value) : '';
      const atEnd = control instanceof HTMLSelectElement && control.selectedIndex === control.options.length - 1; // prettier-ignore
      return { name: `${kind} ${name}`, kind, isSeen, isSending, isChoice, value, atEnd };
    }, index);
    const control = page.locator(`[data-control="${index}"]`);
    if (stop === null) {
      broken.push(`${await control.evaluate((one) => one.outerHTML.slice(0, 120))}: Tab passes over it`);
      continue;
    }
    if (!stop.isSeen) broken.push(`${stop.name}: its focus is not seen`);
    if (stop.isSending) {
      await page.keyboard.press('Enter');
      if ((await control.getAttribute('data-sent')) === null)
        broken.push(`${stop.name}: Enter sends nothing`);
    } else if (stop.kind === 'checkbox') {
      await page.keyboard.press('Space');
    } else if (stop.isChoice || ['text', 'search', 'number'].includes(stop.kind)) {
      await page.keyboard.press(stop.isChoice ? (stop.atEnd ? 'ArrowUp' : 'ArrowDown') : '7');
      if ((await control.inputValue()) === stop.value) broken.push(`${stop.name}: keys do not change it`);
    }
  }
  return broken;
}
