import { z } from 'zod';
import { FORMATS } from './format';

/** Shapes of parameters; what they accept is what the OpenAPI document says. */
export const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^(0|[1-9]\d{0,9})$/, 'expected a whole number')
    .transform(Number)
    .pipe(
      z
        .number()
        .int()
        .min(least, `expected a number from ${least} to ${most}`)
        .max(most, `expected a number from ${least} to ${most}`),
    );

export const id = wholeNumber(1, 999_999_999);
export const season = wholeNumber(1876, 2100);

export const day = z.iso
  .date('expected a day of the calendar, such as 2024-06-11')
  .refine((text) => text >= '1876-01-01', 'expected a day from 1876-01-01 on');

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `expected one of ${values.join(', ')}`);

export const role = oneOf(['pitcher', 'batter']);

export const MOST_ROWS_OF_PAGE = 1_000;
export const USUAL_ROWS_OF_PAGE = 100;

const limit = wholeNumber(1, MOST_ROWS_OF_PAGE)
  .optional()
  .describe(
    `Rows of a page, ${USUAL_ROWS_OF_PAGE} unless given. CSV and Parquet are not paged unless it is given.`,
  );

const cursor = z
  .string()
  .max(400)
  .optional()
  .describe('Where the page begins: taken from the link to the next page, never made up.');

export const format = z
  .enum(FORMATS)
  .optional()
  .describe('Format of the answer; wins over the Accept header.');

export const paging = { limit, cursor };
