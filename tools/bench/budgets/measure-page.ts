import type { Browser, CDPSession, Page } from 'playwright-core';

/** A page as a browser with an empty cache and a slow processor sees it. Bytes are those of the wire: compressed. */
export interface PageWeight {
  readonly html_bytes: number;
  readonly js_bytes: number;
  readonly css_bytes: number;
  readonly requests: number;
  /** Largest contentful paint. */
  readonly lcp_ms: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Total blocking time: of each task what it takes beyond 50 ms. */
  readonly tbt_ms: number;
  readonly console_errors: number;
}

/** How many times slower than this machine the visitor's is taken to be. */
const SLOWER = 4;
/** After the load, for scripts that start then and for pictures that shift the page. */
const SETTLE_MS = 700;

interface Timings {
  lcp: number;
  cls: number;
  tbt: number;
}

/** Runs in the page, before anything of it. No function in it has a name: the compiler's help for those stays here. */
function watchTimings(): void {
  const timings: Timings = { lcp: 0, cls: 0, tbt: 0 };
  Object.assign(window, { timings });
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift'])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value?: number;
          hadRecentInput?: boolean;
        };
        if (type === 'largest-contentful-paint') timings.lcp = entry.startTime;
        else if (type === 'longtask') timings.tbt += Math.max(0, entry.duration - 50);
        else if (hadRecentInput !== true) timings.cls += value ?? 0;
      }
    }).observe({ type, buffered: true });
}

/** Bytes of each answer by what it is: a document, a script, a style sheet. */
async function watchBytes(session: CDPSession): Promise<Map<string, number>> {
  const types = new Map<string, string>();
  const bytes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes.set(type, (bytes.get(type) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return bytes;
}

/** Opens an address as a first visit, on a phone's or a desktop's width. */
export async function measurePage(browser: Browser, url: string, width = 1_280): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page: Page = await context.newPage();
    let requests = 0;
    let console_errors = 0;
    page.on('request', () => requests++);
    page.on('console', (message) => (console_errors += Number(message.type() === 'error')));
    page.on('pageerror', () => console_errors++);
    await page.addInitScript(watchTimings);
    const bytes = await watchBytes(await context.newCDPSession(page));
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLE_MS);
    const { lcp, cls, tbt } = await page.evaluate(() => (window as unknown as { timings: Timings }).timings);
    return {
      html_bytes: bytes.get('Document') ?? 0,
      js_bytes: bytes.get('Script') ?? 0,
      css_bytes: bytes.get('Stylesheet') ?? 0,
      requests,
      lcp_ms: Math.round(lcp),
      cls: Number(cls.toFixed(4)),
      tbt_ms: Math.round(tbt),
      console_errors,
    };
  } finally {
    await context.close();
  }
}
