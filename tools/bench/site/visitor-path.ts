import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';

/** A visitor who comes for the first time, from home to a player's latest stint. Milliseconds until the page is drawn. */
export interface VisitorPath {
  readonly visitors: number;
  /** Search, player, stint: at most three. */
  readonly interactions: number;
  readonly home_ms: number;
  /** The name typed and sent, until the list stands. */
  readonly search_ms: number;
  readonly player_ms: number;
  readonly stint_ms: number;
  /** Of all visitors, those who saw the change of velocity after the last step. */
  readonly arrived: number;
}

interface Pitcher {
  readonly name: string;
  readonly playerId: number;
  readonly stintId: string;
}

const VISITORS = 5;

/** Pitchers whose latest stint has a change of velocity, and whose name is no one else's. */
async function pitchers(databaseUrl: string): Promise<Pitcher[]> {
  const connection = await createConnection(databaseUrl);
  try {
    const [rows] = await connection.query<(RowDataPacket & Pitcher)[]>(
      `SELECT p.full_name AS name, p.player_id AS playerId, MAX(s.stint_id) AS stintId
       FROM injury_stint s
       JOIN player p ON p.player_id = s.player_id
       JOIN stint_change c ON c.stint_id = s.stint_id AND c.role = 'pitcher' AND c.kind = 'stint' AND c.span = 'games10'
        AND c.measure = 'fastball_velocity'
       WHERE s.started_on = (SELECT MAX(o.started_on) FROM injury_stint o WHERE o.player_id = s.player_id)
       GROUP BY p.player_id, p.full_name ORDER BY SHA2(p.player_id, 256) LIMIT ${VISITORS}`,
    );
    return rows;
  } finally {
    await connection.end();
  }
}

/**
 * Walks the path in Chromium, each visitor with an empty cache; medians over visitors. Null without Chromium.
 *
 * @throws Error where a step has nothing to click
 */
export async function visitorPath(siteUrl: string, databaseUrl: string): Promise<VisitorPath | null> {
  const browser = await launchChromium();
  if (browser === null) return null;
  try {
    const walked: Walked[] = [];
    for (const pitcher of await pitchers(databaseUrl)) {
      const context = await browser.newContext({ viewport: { width: 1_280, height: 900 } });
      walked.push(await walk(await context.newPage(), siteUrl, pitcher));
      await context.close();
    }
    const middle = (step: 'home' | 'search' | 'player' | 'stint'): number =>
      Math.round(walked.map((each) => each[step]).sort((a, b) => a - b)[walked.length >> 1] ?? NaN);
    return {
      visitors: walked.length,
      interactions: Math.max(...walked.map(({ interactions }) => interactions)),
      home_ms: middle('home'),
      search_ms: middle('search'),
      player_ms: middle('player'),
      stint_ms: middle('stint'),
      arrived: walked.filter(({ arrived }) => arrived).length,
    };
  } finally {
    await browser.close();
  }
}

/** A change in miles an hour behind the name of the measure, with a sign. */
const VELOCITY_CHANGE = /Fastball velocity[^]{0,400}?[−+-]\d+\.\d/;

interface Walked {
  readonly home: number;
  readonly search: number;
  readonly player: number;
  readonly stint: number;
  readonly interactions: number;
  readonly arrived: boolean;
}

async function walk(page: Page, siteUrl: string, { name, playerId, stintId }: Pitcher): Promise<Walked> {
  let interactions = 0;
  const step = async (act: () => Promise<unknown>): Promise<number> => {
    const started = performance.now();
    await act();
    await page.waitForLoadState('load');
    return performance.now() - started;
  };
  const home = await step(() => page.goto(siteUrl));
  const search = await step(async () => {
    interactions++;
    await page.locator('main').getByRole('searchbox').fill(name);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/players/);
    await page.locator(`main a[href^="/players/${playerId}"]`).first().waitFor();
  });
  const player = await step(async () => {
    if (new URL(page.url()).pathname === `/players/${playerId}`) return;
    interactions++;
    await page.locator(`main a[href^="/players/${playerId}"]`).first().click();
    await page.waitForURL(new RegExp(`/players/${playerId}`));
  });
  const stint = await step(async () => {
    interactions++;
    await page.locator(`main a[href^="/injuries/${stintId}"]`).first().click();
    await page.waitForURL(/\/injuries\//);
  });
  const arrived = VELOCITY_CHANGE.test(await page.locator('main').innerText());
  return { home, search, player, stint, interactions, arrived };
}
