/**
 * The light scheme of `styles.css`, for pictures that leave the site: what draws them there knows neither style sheets
 * nor variables. A test holds this table against the style sheet.
 */
export const PALETTE = {
  paper: '#faf8f3',
  surface: '#ffffff',
  sunk: '#f2efe7',
  ink: '#1a2320',
  muted: '#56625c',
  line: '#e2ddd1',
  accent: '#17624a',
  'accent-soft': '#e3efe9',
  notice: '#6b4a00',
  'notice-soft': '#fdf3d7',
  alarm: '#97290c',
  'alarm-soft': '#fbe9e2',
  ball: '#2b6ca3',
  called: '#c04a00',
  swinging: '#9a3b7d',
  foul: '#8f6b00',
  inplay: '#00795a',
} as const;

export type ColourName = keyof typeof PALETTE;

export const isColourName = (name: string): name is ColourName => Object.hasOwn(PALETTE, name);

/** Colours that exist in every palette of the browser, beside ours. */
const PLAIN: Readonly<Record<string, string>> = { none: 'none', current: 'currentColor', white: '#ffffff' };

/** The value behind a name such as `accent`, `none`; null for a name that nobody gave. */
export const colourValue = (name: string): string | null =>
  isColourName(name) ? PALETTE[name] : (PLAIN[name] ?? null);
