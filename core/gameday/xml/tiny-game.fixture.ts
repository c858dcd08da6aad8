import type { GamedayBundle } from './gameday-bundle';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An invented game in Gameday's shape; nothing of it is copied from anywhere. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export const AWAY_STARTER = 101;
export const AWAY_RELIEVER = 102;
export const HOME_STARTER = 103;
export const AWAY_BATTER = 201;
export const HOME_BATTER = 301;
export const HOME_SECOND = 302;

/** A tracked pitch of the middle years: English description and a type, no code. */
export function pitch(des: string, type: string, more: Attributes = {}): string {
  return element('pitch', {
    des,
    type,
    id: 3,
    x: 110.5,
    y: 140.25,
    start_speed: '91.5',
    end_speed: '84.1',
    sz_top: '3.41',
    sz_bot: '1.62',
    pfx_x: '-4.5',
    pfx_z: '8.25',
    px: '0.31',
    pz: '2.2',
    x0: '-1.5',
    y0: '50.0',
    z0: '6.1',
    vx0: '4.1',
    vy0: '-133.2',
    vz0: '-5.5',
    ax: '-8.5',
    ay: '27.1',
    az: '-16.2',
    break_y: '23.8',
    break_angle: '12.1',
    break_length: '5.2',
    pitch_type: 'FF',
    type_confidence: '.92',
    zone: 5,
    spin_rate: '2012.5',
    ...more,
  });
}

export const ball = (more: Attributes = {}) => pitch('Ball', 'B', more);
export const strike = (more: Attributes = {}) => pitch('Called Strike', 'S', more);
export const foul = (more: Attributes = {}) => pitch('Foul', 'S', more);
export const inPlay = (des = 'In play, out(s)', more: Attributes = {}) => pitch(des, 'X', more);
export const runner = (id: number, start: string, end: string, event: string, more: Attributes = {}) =>
  element('runner', { id, start, end, event, ...more });

interface AtBat {
  readonly num: number;
  readonly event: string;
  readonly b?: number;
  readonly s?: number;
  readonly o: number;
  readonly batter?: number;
  readonly pitcher?: number;
  readonly more?: Attributes;
}

export function atBat(turn: AtBat, ...children: readonly string[]): string {
  const { num, event, b = 0, s = 0, o, batter = AWAY_BATTER, pitcher = HOME_STARTER, more = {} } = turn;
  return element(
    'atbat',
    {
      num,
      b,
      s,
      o,
      batter,
      pitcher,
      stand: 'L',
      p_throws: 'R',
      b_height: `6' 1"`,
      des: `${event}, told in words.`,
      event,
      ...more,
    },
    ...children,
  );
}

/** Three quick outs. @param from - number of the first turn at bat */
export function threeOuts(from: number, batter: number, pitcher: number): string {
  return [1, 2, 3]
    .map((o) => atBat({ num: from + o - 1, event: 'Groundout', o, batter, pitcher }, inPlay()))
    .join('');
}

/** @param bottom - left out when the home club did not bat */
export function inning(num: number, top: string, bottom: string | undefined, more: Attributes = {}): string {
  const halves = [element('top', {}, top), ...(bottom === undefined ? [] : [element('bottom', {}, bottom)])];
  return element('inning', { num, away_team: 'chn', home_team: 'sln', ...more }, ...halves);
}

/** An inning of six outs. */
export function quietInning(num: number, more: Attributes = {}): string {
  const first = (num - 1) * 6 + 1;
  const top = threeOuts(first, AWAY_BATTER, HOME_STARTER);
  return inning(num, top, threeOuts(first + 3, HOME_BATTER, AWAY_STARTER), more);
}

function player(id: number, first: string, last: string, more: Attributes = {}): string {
  return element('player', {
    id,
    first,
    last,
    num: id % 100,
    rl: 'R',
    bats: 'R',
    position: 'P',
    status: 'A',
    ...more,
  });
}

export const PLAYERS = element(
  'game',
  { venue: 'Millpond Field', date: 'June 3, 2012' },
  element(
    'team',
    { type: 'away', id: 'CHC', name: 'Chicago Cubs' },
    player(AWAY_STARTER, 'Abel', 'Norrington'),
    player(AWAY_RELIEVER, 'Bo', 'Tyndall', { rl: 'L' }),
    player(AWAY_BATTER, 'Cass', 'Verity', { position: 'CF', bats: 'L', bat_order: 1, game_position: 'CF' }),
    element('coach', { position: 'manager', first: 'Dan', last: 'Urquhart', id: 9, num: 1 }),
  ),
  element(
    'team',
    { type: 'home', id: 'STL', name: 'St. Louis Cardinals' },
    player(HOME_STARTER, 'Eb', 'Lassiter'),
    player(HOME_BATTER, 'Fil', 'Ortolani', { position: 'SS', bats: 'S', bat_order: 1, game_position: 'SS' }),
    player(HOME_SECOND, 'Gus', 'Penhale', { position: 'LF', bat_order: 2, game_position: 'LF' }),
  ),
);

export const GID = 'gid_2012_06_03_chnmlb_slnmlb_1';

/** A bundle around the given innings, in the order given. */
export function bundleOf(
  innings: readonly string[],
  more: Readonly<Record<string, string>> = {},
): GamedayBundle {
  const header = '<!--NOTICE. Copyright 2012 Nobody. Use acknowledges.-->';
  const all = `<?xml version="1.0"?>${header}${element('game', {}, ...innings)}`;
  return { gid: GID, files: { 'inning_all.xml': all, 'players.xml': PLAYERS, ...more } };
}
