import type { AppLoadContext } from '@remix-run/node';
import type { z } from 'zod';
import type { ExportFilter, ExportName } from '../../../store/read/export-catalogue';
import type { ExportColumn, ExportRow } from '../../../store/read/export-column';

/** Parameters of an endpoint by name, those of its path included. */
export type Parameters = z.ZodObject;

interface Described<Shape extends Parameters> {
  /** Below `/api/v1`, such as `/players/{playerId}`. */
  readonly path: string;
  /** Name of the operation in the OpenAPI document. */
  readonly operation: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters: Shape;
  /** A query that shows something, for documents and forms: a parameter's name and value. */
  readonly example: Readonly<Record<string, string | number>>;
}

/** Rows of a table, in pages or whole. */
export interface TableEndpoint<Shape extends Parameters = Parameters> extends Described<Shape> {
  readonly kind: 'table';
  readonly table: ExportName;
  /** Whether it is offered as CSV and Parquet too. */
  readonly isDownload: boolean;
  readonly filter: (input: z.output<Shape>) => ExportFilter;
  /** What has to exist for there to be an answer at all. */
  readonly parent?: (input: z.output<Shape>) => { readonly table: ExportName; readonly filter: ExportFilter };
}

/** One row of a table. */
export interface RowEndpoint<Shape extends Parameters = Parameters> extends Described<Shape> {
  readonly kind: 'row';
  readonly table: ExportName;
  readonly filter: (input: z.output<Shape>) => ExportFilter;
}

/** Anything else. */
export interface DataEndpoint<
  Shape extends Parameters = Parameters,
  Data extends z.ZodType = z.ZodType,
> extends Described<Shape> {
  readonly kind: 'data';
  /** Name of the answer's schema in the OpenAPI document. */
  readonly name: string;
  readonly answer: Data;
  /** Null when there is no such thing. */
  readonly load: (input: z.output<Shape>, context: AppLoadContext) => Promise<z.input<Data> | null>;
  /** Its part that can be had as CSV and Parquet. */
  readonly rows?: {
    readonly columns: readonly ExportColumn[];
    readonly of: (data: z.input<Data>) => readonly ExportRow[];
  };
}

export type Endpoint = TableEndpoint | RowEndpoint | DataEndpoint;

/** Each keeps the types of its own parameters while it is written down, and gives them up for the list of all. */
export const tableEndpoint = <Shape extends Parameters>(
  endpoint: Omit<TableEndpoint<Shape>, 'kind'>,
): Endpoint => ({ kind: 'table', ...endpoint }) as unknown as TableEndpoint;

export const rowEndpoint = <Shape extends Parameters>(endpoint: Omit<RowEndpoint<Shape>, 'kind'>): Endpoint =>
  ({ kind: 'row', ...endpoint }) as unknown as RowEndpoint;

export const dataEndpoint = <Shape extends Parameters, Data extends z.ZodType>(
  endpoint: Omit<DataEndpoint<Shape, Data>, 'kind'>,
): Endpoint => ({ kind: 'data', ...endpoint }) as unknown as DataEndpoint;
