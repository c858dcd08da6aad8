import { getDMMF } from '@prisma/get-dmmf';

/** A column as the Prisma schema wants it. */
export interface SchemaColumn {
  readonly name: string;
  /** Field of the Prisma model. */
  readonly field: string;
  /** SQL type in lower case, such as `int unsigned`, without display widths. */
  readonly type: string;
  readonly nullable: boolean;
  /** The triple-slash comment, empty where there is none. */
  readonly comment: string;
}

export interface SchemaTable {
  readonly name: string;
  /** Name of the Prisma model. */
  readonly model: string;
  readonly comment: string;
  readonly columns: readonly SchemaColumn[];
  /** Columns of the primary key, in order. */
  readonly primaryKey: readonly string[];
  /** Columns of each other index by the index's name. */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
}

type Native = readonly [string, readonly string[]] | null | undefined;

/** Types of this schema; one that is not listed has to be added here before it can be used. */
const NATIVE_TYPES: Readonly<Record<string, (size: string) => string>> = {
  UnsignedInt: () => 'int unsigned',
  UnsignedBigInt: () => 'bigint unsigned',
  SmallInt: () => 'smallint',
  TinyInt: () => 'tinyint',
  VarChar: (size) => `varchar(${size})`,
  Char: (size) => `char(${size})`,
  Text: () => 'text',
  Date: () => 'date',
  DateTime: (size) => (size === '0' ? 'datetime' : `datetime(${size})`),
};
const PLAIN_TYPES: Readonly<Record<string, string>> = { Int: 'int', Float: 'double', Boolean: 'tinyint(1)' };

function sqlType(field: string, type: string, native: Native): string {
  const known = native ? NATIVE_TYPES[native[0]]?.(native[1][0] ?? '') : PLAIN_TYPES[type];
  if (known === undefined) throw new Error(`${field}: no SQL type is known for ${native?.[0] ?? type}`);
  return known;
}

/**
 * Reads a Prisma schema as the tables it stands for, in the order of the schema. A development tool: the
 * data dictionary is made from it and the drift test compares it with a real database.
 *
 * @param datamodel - the text of `prisma/schema.prisma`
 * @throws Error when the schema is not valid or uses a type that is not known here
 */
export function schemaTables(datamodel: string): SchemaTable[] {
  const document = getDMMF({ datamodel });
  if (!('datamodel' in document)) throw new Error(document.reason);
  const { models, indexes } = document.datamodel;
  return models.map((model) => {
    const name = model.dbName ?? model.name;
    const columnOf = new Map(model.fields.map((field) => [field.name, field.dbName ?? field.name]));
    const columns = (fields: readonly { name: string }[]) =>
      fields.map((field) => columnOf.get(field.name) ?? field.name);
    const own = indexes.filter((index) => index.model === model.name);
    const others = own
      .filter((index) => index.type !== 'id')
      .map((index) => {
        const names = columns(index.fields);
        return [index.dbName ?? `${name}_${names.join('_')}_idx`, names] as const;
      });
    return {
      name,
      model: model.name,
      comment: model.documentation ?? '',
      columns: model.fields.map((field) => ({
        name: field.dbName ?? field.name,
        field: field.name,
        type: sqlType(`${model.name}.${field.name}`, field.type, field.nativeType as Native),
        nullable: !field.isRequired,
        comment: field.documentation ?? '',
      })),
      primaryKey: columns(own.find((index) => index.type === 'id')?.fields ?? []),
      indexes: Object.fromEntries(others),
    };
  });
}
