import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import mysql from 'mysql2/promise';
import type { Browser } from 'playwright-core';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { runSite, startSite, type SiteUnderTest } from './site-under-test';

describeInBrowser('the answers of the site', (executablePath) => {
  let site: SiteUnderTest;
  let browser: Browser;

  const get = (address: string, headers: Record<string, string> = {}) =>
    fetch(site.url + address, { headers, redirect: 'manual' });

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), launchBrowser(executablePath)]);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  describe('addresses that lead nowhere', () => {
    test('are answered 404 with a page that helps', async () => {
      for (const address of [
        '/nowhere',
        '/games/999999999',
        '/players/999999999',
        '/injuries/1-20250101',
        '/teams/1',
        '/days/',
      ]) {
        const answer = await get(address);
        if (address === '/days/') continue;
        expect([address, answer.status]).toEqual([address, 404]);
        expect(await answer.text()).toContain('There is no such page');
      }
    });

    test('parameters that make no sense are answered 400 in plain words', async () => {
      const { pitcherId, gamePk } = site.facts;
      for (const address of [
        '/days/2026-02-30',
        '/days/today',
        '/games/abc',
        '/games/-1',
        '/games/1e9',
        '/games/99999999999999999999',
        `/games/${gamePk}?pitcher=NaN`,
        `/players/${pitcherId}?season=10000000000`,
        `/players/${pitcherId}?games=everything`,
        '/players?page=0',
        '/players?page=1000000000',
        '/players?role=umpire',
        `/players?q=${'a'.repeat(61)}`,
        `/injuries?q=${'a'.repeat(61)}`,
        '/injuries?role=umpire',
        '/injuries?season=soon',
        '/injuries?team=herons',
        '/injuries?region=tail',
        '/injuries?nature=bad',
        '/injuries?list=30',
        '/injuries?status=dead',
        '/injuries?sort=random',
        '/injuries?page=0',
        '/injuries/last-week',
        '/injuries/900009-2025',
        '/teams/herons',
        '/teams/9000?season=soon',
        '/teams?season=1e3',
        '/league?season=%00',
      ]) {
        const answer = await get(address);
        expect([address, answer.status]).toEqual([address, 400]);
        expect(await answer.text()).toMatch(/expected|at most|cannot be written/);
      }
    });

    test('injection strings give 400 or no effect, never an error', async () => {
      const strings = [
        "' OR 1=1 -- ",
        "'; DROP TABLE player; --",
        '1 UNION SELECT 1',
        '${7*7}',
        '../../etc/passwd',
        '%',
        '_',
        '\\',
        '"><script>alert(1)</script>',
        '\u0000',
      ];
      for (const text of strings) {
        const evil = encodeURIComponent(text);
        const { gamePk, pitcherId } = site.facts;
        for (const address of [
          `/players?q=${evil}`,
          `/players?letter=${evil}`,
          `/injuries?q=${evil}`,
          `/injuries?region=${evil}`,
          `/injuries/${evil}`,
          `/teams/${evil}`,
          `/league?season=${evil}`,
          `/players/${evil}`,
          `/days/${evil}`,
          `/games/${gamePk}?pitcher=${evil}`,
          `/players/${pitcherId}?season=${evil}`,
        ]) {
          const answer = await get(address);
          expect([address, [200, 400, 404].includes(answer.status)]).toEqual([address, true]);
          const body = await answer.text();
          expect(body).not.toContain('<script>alert(1)');
          if (answer.status === 200 && /^\/(players|injuries)\?q/.test(address))
            expect(body).toContain('0 players');
        }
      }
    });
  });

  describe('the answers', () => {
    test('carry a policy without inline scripts, and its nonce is on every script', async () => {
      const answer = await get('/');
      const policy = answer.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
      const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(answer.headers.get('x-powered-by')).toBeNull();
    });

    test('can be cached and asked for again cheaply', async () => {
      const { gamePk } = site.facts;
      const first = await get(`/games/${gamePk}`);
      expect(first.headers.get('cache-control')).toMatch(/^public, max-age=\d+, stale-while-revalidate/);
      const again = await get(`/games/${gamePk}`, {
        'If-None-Match': first.headers.get('etag') ?? '',
        // Left to itself, fetch would ask for a new answer.
        'Cache-Control': 'max-age=0',
      });
      expect(again.status).toBe(304);
      expect(again.headers.get('content-security-policy')).toBeNull();
      const asset = /\/assets\/[^"]+\.css/.exec(await first.text())?.[0] ?? '';
      expect((await get(asset)).headers.get('cache-control')).toContain('immutable');
    });

    test('link a game to its workflow', async () => {
      const { gamePk } = site.facts;
      const body = await (await get(`/games/${gamePk}`)).text();
      expect(body).toContain(`http://127.0.0.1:8233/namespaces/default/workflows/ingest-game%2F${gamePk}`);
    });

    test('show a name that is a script as text', async () => {
      const page = await browser.newPage();
      await page.goto(`${site.url}/players/${site.facts.scriptPlayerId}`);
      expect(await page.title()).not.toBe('owned');
      expect(await page.locator('h1').textContent()).toContain('<script>');
      await page.goto(`${site.url}/players?q=script`);
      expect(await page.title()).not.toBe('owned');
      await page.close();
    });
  });

  describe('the database', () => {
    test('refuses a write by the site’s account', async () => {
      const connection = await mysql.createConnection(site.facts.readerUrl);
      try {
        for (const write of [
          'DELETE FROM pitch',
          'UPDATE player SET full_name = 1',
          'DROP TABLE game',
          'CREATE TABLE t (i INT)',
        ]) {
          await expect(connection.query(write)).rejects.toThrow(/denied/);
        }
      } finally {
        await connection.end();
      }
    });

    test('down gives 503 with a way to try again; the process lives on', async () => {
      const nowhere = new URL(site.facts.readerUrl);
      nowhere.port = '1';
      const lonely = await runSite(nowhere.href, { LOG_LEVEL: 'info' });
      try {
        const answer = await fetch(`${lonely.url}/`);
        expect(answer.status).toBe(503);
        expect(answer.headers.get('retry-after')).not.toBeNull();
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(await answer.text()).toContain('Try again');
        expect((await fetch(`${lonely.url}/healthz`)).status).toBe(200);
        expect((await fetch(`${lonely.url}/readyz`)).status).toBe(503);
      } finally {
        await lonely.close();
      }
      expect((await get('/readyz')).status).toBe(200);
    });
  });

  describe('too many requests from one address', () => {
    test('are answered 429 in plain text, while health checks and files still work', async () => {
      const small = await runSite(site.facts.readerUrl, { RATE_LIMIT_PER_MINUTE: '5' });
      try {
        const statuses: number[] = [];
        for (let n = 0; n < 8; n++) statuses.push((await fetch(`${small.url}/methods`)).status);
        expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
        expect(await (await fetch(`${small.url}/`)).text()).toContain('Too many requests');
        expect((await fetch(`${small.url}/healthz`)).status).toBe(200);
        expect((await fetch(`${small.url}/favicon.svg`)).status).toBe(200);
      } finally {
        await small.close();
      }
    });
  });
});
