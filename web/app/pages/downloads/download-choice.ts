import { z } from 'zod';
import { blankIsAbsent } from '../../parameters';

const number = (shape: RegExp, expected: string) =>
  blankIsAbsent(z.string().regex(shape, expected).optional());

/** The fields of the form that builds a download. */
export const downloadParameters = z
  .object({
    kind: z.enum(
      ['pitches', 'plate-appearances', 'stints', 'cohorts'],
      'expected pitches, plate-appearances, stints or cohorts',
    ),
    season: number(/^\d{4}$/, 'expected a year, such as 2024'),
    player: number(/^[1-9]\d{0,8}$/, 'expected the number of a player, as in the address of his page'),
    as: blankIsAbsent(z.enum(['pitcher', 'batter'], 'expected pitcher or batter').default('pitcher')),
    format: blankIsAbsent(z.enum(['csv', 'parquet', 'json'], 'expected csv, parquet or json').default('csv')),
  })
  .superRefine(({ kind, season, player }, context) => {
    if (kind === 'stints' || kind === 'cohorts' || season !== undefined || player !== undefined) return;
    const message = 'expected a season or a player: all pitches at once are too many';
    context.addIssue({ code: 'custom', path: ['season'], message });
  });

/** The address of the API that gives what was chosen; what does not narrow a kind is left out. */
export function downloadAddress({
  kind,
  season,
  player,
  as,
  format,
}: z.output<typeof downloadParameters>): string {
  const isEvents = kind === 'pitches' || kind === 'plate-appearances';
  const query: Record<string, string | undefined> =
    kind === 'cohorts' ? {} : { season, [isEvents ? as : 'player']: player };
  const given = Object.entries({ ...query, format }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return `/api/v1/${kind}?${given.join('&')}`;
}
