import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { describeInBrowser } from '../setup/browser';
import { launchBrowser } from './browser';
import { Fan } from './fan';
import { fanSample } from './fan-sample';
import { startFanSite, type FanSite } from './fan-site';

type Row = Record<string, unknown>;

const WINDOW = 10;

/** As the pages write a figure with its sign. */
const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value).toFixed(digits)}`;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

describeInBrowser('a fan finds out, from the home page on', (executablePath) => {
  const { tables, career, cohorts, returned } = fanSample();
  const rows = (table: string): Row[] => tables[table] ?? [];
  const injured = rows('injury_stint').filter((row) => row.list_kind === 'injured');
  let site: FanSite;
  let store: ReadStore;
  let browser: Browser;
  let page: Page;
  let fan: Fan;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startFanSite(), launchBrowser(executablePath)]);
    store = createReadStore(site.readerUrl);
    const context = await browser.newContext({ baseURL: site.url, userAgent: 'Mozilla/5.0 (tests)' });
    page = await context.newPage();
  });

  beforeEach(async () => {
    fan = await Fan.arrive(page);
  });

  afterAll(async () => {
    await browser?.close();
    await store?.close();
    await site?.close();
  });

  const link = (name: string | RegExp) => page.locator('main').getByRole('link', { name });

  /** To the page of the pitcher’s elbow injury: a search, his page, the injury. */
  async function toElbowInjury(typed = 'brightwater'): Promise<void> {
    await fan.search(typed);
    await fan.follow(link('Ansel Brightwater').first());
    await fan.follow(page.locator('#injuries').getByRole('link', { name: /right elbow/ }));
  }

  /** The pitcher's games next to his elbow injury, as rows of sums. */
  function elbowWindows(): { before: Row[]; after: Row[] } {
    const stint = injured.find((row) => row.stint_id === career.pitcherStint)!;
    const own = rows('player_game')
      .filter((row) => row.player_id === career.pitcherId && row.season === stint.season)
      .sort((one, other) => (String(one.official_date) < String(other.official_date) ? -1 : 1));
    return {
      before: own.filter((row) => String(row.official_date) < String(stint.started_on)).slice(-WINDOW),
      after: own.filter((row) => String(row.official_date) >= String(stint.ended_on)).slice(0, WINDOW),
    };
  }

  const sum = (lines: readonly Row[], column: string): number =>
    lines.reduce((total, line) => total + Number(line[column]), 0);

  test('whether a pitcher’s fastball has come back since his elbow injury', async () => {
    await toElbowInjury();
    const { before, after } = elbowWindows();
    const [was, is] = [before, after].map((games) => sum(games, 'fastball_speed_sum') / sum(games, 'fastball_speeds')); // prettier-ignore
    const answer = await page.locator('#summary').textContent();
    expect(answer).toContain(`Fastball velocity${was!.toFixed(1)} → ${is!.toFixed(1)} mph`);
    expect(answer).toContain(`n = ${sum(before, 'fastball_speeds')} and ${sum(after, 'fastball_speeds')} fastballs`); // prettier-ignore
    expect(answer).toMatch(new RegExp(`fell by ${(was! - is!).toFixed(1)} mph \\(−\\d\\.\\d to −\\d\\.\\d\\)`)); // prettier-ignore
    expect(fan.count).toBeLessThanOrEqual(3);
  });

  test('the same by a name with a wrong letter', async () => {
    await toElbowInjury('brihtwater');
    expect(await page.locator('h1').textContent()).toBe('Ansel Brightwater: right elbow inflammation');
    expect(fan.count).toBeLessThanOrEqual(3);
  });

  test('which club lost most days to shoulder injuries in a season', async () => {
    const days = new Map<string, number>();
    for (const row of injured.filter(({ season, region }) => season === 2025 && region === 'shoulder'))
      days.set(String(row.team_name), (days.get(String(row.team_name)) ?? 0) + Number(row.days_missed));
    const [[club, most], [second, fewer]] = [...days].sort((one, other) => other[1] - one[1]) as [[string, number], [string, number]]; // prettier-ignore
    expect(most).toBeGreaterThan(fewer);
    await fan.follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'League' }));
    await fan.follow(page.getByRole('navigation', { name: 'Seasons' }).getByRole('link', { name: '2025' }));
    const form = page.getByRole('form', { name: 'Which injuries' });
    await fan.choose(form.getByLabel('Part of the body'), 'shoulder');
    await fan.follow(form.getByRole('button', { name: 'Show' }));
    expect(await fan.reads()).toMatch(
      new RegExp(`${club} lost most days to shoulder injuries in 2025: ${most} \\(.*then ${second} ${fewer}`),
    );
    expect(fan.count).toBeLessThanOrEqual(4);
  });

  test('how pitchers usually look some games after a knee strain', async () => {
    const { subjects, changes, courses } = cohorts.rows;
    const own = subjects.filter(({ region, nature }) => region === 'knee' && nature === 'strain');
    const ids = new Set(own.map(({ stintId }) => stintId));
    const compared = changes.filter(({ stintId, kind, span, measure }) => ids.has(stintId) && kind === 'stint' && span === 'games10' && measure === 'fastball_velocity'); // prettier-ignore
    const last = courses
      .filter(({ stintId }) => ids.has(stintId))
      .map(({ points }) => (JSON.parse(points) as [at: number, deviation: number, controls: number][]).at(-1)!); // prettier-ignore
    expect(compared.length).toBeGreaterThan(5);
    await fan.follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cohorts' }));
    const form = page.getByRole('form', { name: 'One cohort' });
    await fan.choose(form.getByLabel('Part of the body'), { value: 'knee' });
    await fan.choose(form.getByLabel('Kind of injury'), { value: 'strain' });
    await fan.follow(form.getByRole('button', { name: 'Find' }));
    const answer = await fan.reads();
    expect(answer).toContain(`${own.length} times on the list`);
    const apart = signed(mean(compared.map(({ difference }) => difference!)), 1);
    expect(answer).toMatch(new RegExp(`beside comparable pitchers it was \\${apart} mph, within .*, n = ${compared.length}`)); // prettier-ignore
    const stood = signed(mean(last.map(([, deviation]) => deviation)), 1);
    expect(answer).toContain(`in game ${last[0]![0]} after it stood ${stood} mph from where it was before`);
    expect(fan.count).toBeLessThanOrEqual(4);
  });

  test('who of his club is hurt now, since when', async () => {
    const hurt = injured.filter((row) => row.team_name === 'Northport Herons' && (row.ended_on ?? null) === null); // prettier-ignore
    expect(hurt.length).toBeGreaterThan(1);
    await fan.follow(link('Northport Herons').first());
    const out = page.getByRole('table', { name: /^Injuries of Northport Herons/ }).getByRole('row').filter({ hasText: 'still out' }); // prettier-ignore
    const told = await out.allTextContents();
    expect(told).toHaveLength(hurt.length);
    for (const { player_name, region, nature, days_missed } of hurt) {
      const line = told.find((text) => text.startsWith(String(player_name)));
      expect(line).toContain(`${String(region)} · ${String(nature)}`);
      expect(line).toContain(`still out${Number(days_missed)}`);
    }
    expect(fan.count).toBeLessThanOrEqual(1);
  });

  test('who came back lately, and how he has changed', async () => {
    const change = rows('stint_change').find((row) => row.stint_id === returned.stintId)!;
    const line = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: returned.name }) }).filter({ hasText: '→' }); // prettier-ignore
    const answer = (await line.textContent())!;
    expect(answer).toContain('back Apr 21');
    expect(answer).toContain(`Fastball velocity ${Number(change.value_before)} mph → ${Number(change.value_after)} mph: no clear change`); // prettier-ignore
    expect(answer).toMatch(/changed by −0\.4 mph \(95%: −\d\.\d to \+\d\.\d\), 5 games before, 6 after/);
    expect(fan.count).toBe(0);
    await fan.follow(line.getByRole('link', { name: /Fastball velocity/ }));
    expect(await page.locator('h1').textContent()).toContain(`${returned.name}: right shoulder inflammation`);
  });

  test('whether he throws other pitches since', async () => {
    await toElbowInjury();
    const { before, after } = elbowWindows();
    const thrown = (games: readonly Row[]) => {
      const gamePks = new Set(games.map((row) => row.game_pk));
      return rows('pitch').filter((row) => row.pitcher_id === career.pitcherId && gamePks.has(row.game_pk));
    };
    const of = (games: readonly Row[], type: string) => {
      const all = thrown(games);
      const own = all.filter((row) => row.pitch_type === type);
      return [String(own.length), `${((own.length / all.length) * 100).toFixed(1)}%`];
    };
    const mix = page.locator('figure#mix');
    await fan.unfold(mix.getByText('Show the numbers'));
    for (const [type, name] of [['FF', 'Four-seam fastball'], ['SL', 'Slider'], ['CH', 'Changeup']] as const) {
      const cells = await mix.getByRole('row').filter({ hasText: name }).getByRole('cell').allTextContents();
      expect([name, ...cells.slice(0, 4)]).toEqual([name, ...of(before, type), ...of(after, type)]);
    } // prettier-ignore
    // He was made to throw a tenth more sliders: the interval of that change is above zero.
    const change = await mix.getByRole('row').filter({ hasText: 'Slider' }).getByRole('cell').last().textContent(); // prettier-ignore
    expect(change).toMatch(/^\+\d+\.\d to \+\d+\.\d$/);
    expect(fan.count).toBeLessThanOrEqual(4);
  });

  test('how large a change ten games could have shown', async () => {
    await toElbowInjury();
    const { comparison } = (await store.stintStatistics(career.pitcherStint, { role: null, unit: 'games', size: WINDOW, crossOffSeason: false }))!; // prettier-ignore
    const { detectable } = comparison.measures.find(({ measure }) => measure === 'fastball_spin')!;
    expect(detectable).toBeGreaterThan(0);
    expect(await page.locator('#summary').textContent()).toContain(
      `10 games on a side would have found a change of ${detectable!.toFixed(0)} rpm in four of five cases`,
    );
    expect(fan.count).toBeLessThanOrEqual(3);
  });

  test('which of two pitchers changed more after his injury', async () => {
    await toElbowInjury();
    await fan.follow(link('Compare it with another injury'));
    await fan.type(page.getByLabel(/^Add an injury of a player/), returned.name);
    await fan.follow(link(new RegExp(`^Add ${returned.name}, right shoulder inflammation, 2026`)));
    const facts = page.getByRole('table', { name: /^Before and after/ }).locator('tbody tr');
    const answers = await facts.allTextContents();
    for (const [index, stintId] of [career.pitcherStint, returned.stintId].entries()) {
      const change = rows('stint_change').find((row) => row.stint_id === stintId && row.measure === 'fastball_velocity')!; // prettier-ignore
      expect(answers[index]).toContain(`${signed(Number(change.value_change), 1)} mph`);
      expect(answers[index]).toContain(`n = ${Number(change.count_after)} in ${Number(change.games_after)} games`); // prettier-ignore
    }
    expect([answers[0], answers[1]]).toEqual([expect.stringContaining('slower after'), expect.stringContaining('no clear change')]); // prettier-ignore
    expect(fan.count).toBeLessThanOrEqual(6);
  });

  test('when players are back from such an injury', async () => {
    const own = cohorts.rows.subjects.filter(({ region, listKind }) => region === 'elbow' && listKind === 'injured'); // prettier-ignore
    // All who are not back were followed for more than two years: no one is lost from view within the first.
    const share = own.filter(({ returnedOn, followedDays }) => returnedOn !== null && followedDays <= 365).length / own.length; // prettier-ignore
    expect(share).toBeLessThan(1);
    await fan.follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Cohorts' }));
    await fan.follow(link('Pitchers after elbow injuries').first());
    const curve = page.locator('figure#return').getByRole('img', { name: /^Share back in the majors/ });
    expect(await curve.getAttribute('aria-label')).toContain(`${Math.round(share * 100)}% after 1 year`);
    const year = page.getByRole('row', { name: /^one year/ }).getByRole('cell');
    expect(await year.first().textContent()).toBe(`${(share * 100).toFixed(1)}%`);
    expect(await year.nth(1).textContent()).toMatch(/^\d+\.\d% to \d+\.\d%$/);
    expect(fan.count).toBeLessThanOrEqual(2);
  });

  test('where a number comes from, down to the bytes and as JSON', async () => {
    await toElbowInjury();
    await fan.unfold(page.locator('#sources').getByText(/20 games of both windows/));
    const sources = page.getByRole('table', { name: 'Games of both windows and their sources' });
    const { before, after } = elbowWindows();
    const games = [...before, ...after].map(({ game_pk }) => rows('game').find((row) => row.game_pk === game_pk)!); // prettier-ignore
    for (const { lake_key, content_hash, workflow_id } of games) {
      const line = sources.getByRole('row').filter({ hasText: String(lake_key) });
      expect(await line.locator('abbr').getAttribute('title')).toBe(content_hash);
      expect(await line.textContent()).toContain(String(workflow_id));
    }
    await fan.follow(page.getByRole('link', { name: 'All of it as JSON' }));
    const told = JSON.parse((await page.locator('body').textContent())!) as {
      gamesOf: { windows: number[] };
      games: { gamePk: number; lakeKey: string; contentHash: string }[];
    };
    expect(told.gamesOf.windows).toEqual(games.map(({ game_pk }) => game_pk));
    expect(told.games).toEqual(
      expect.arrayContaining(
        games.map(({ game_pk, lake_key, content_hash }): unknown =>
          expect.objectContaining({ gamePk: game_pk, lakeKey: lake_key, contentHash: content_hash }),
        ),
      ),
    );
    expect(fan.count).toBeLessThanOrEqual(5);
  });

  test('injuries of his choice as a spreadsheet', async () => {
    const own = injured.filter(({ season, region }) => season === 2025 && region === 'elbow');
    await fan.follow(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Injuries' }));
    const form = page.getByRole('form', { name: 'Filters' });
    await fan.choose(form.getByLabel('Season'), '2025');
    await fan.choose(form.getByLabel('Part of the body'), 'elbow');
    await fan.follow(form.getByRole('button', { name: 'Show' }));
    const [download] = await Promise.all([page.waitForEvent('download'), link(/as CSV/).click()]);
    const lines = (await streamed(await download.createReadStream())).trim().split('\r\n');
    const [head = '', ...body] = lines.map((line) => line.split(','));
    const column = (name: string) => body.map((cells) => cells[head.indexOf(name)]);
    expect(column('stintId').sort()).toEqual(own.map((row) => row.stint_id).sort());
    expect(column('daysMissed').sort()).toEqual(own.map((row) => String(row.days_missed)).sort());
    // One more for the file itself.
    expect(fan.count + 1).toBeLessThanOrEqual(5);
  });
});

async function streamed(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece.toString();
  return text;
}
