import type { SearchAttributeKind } from '../local/services/temporal';

const KINDS: Readonly<Record<string, SearchAttributeKind>> = {
  DATETIME: 'Datetime',
  INT: 'Int',
  KEYWORD: 'Keyword',
};

/** Names and types of search attributes as Temporal's own tool wants them. */
export function searchAttributeKinds(
  keys: Readonly<Record<string, { readonly name: string; readonly type: string }>>,
): Record<string, SearchAttributeKind> {
  return Object.fromEntries(
    Object.values(keys).map(({ name, type }) => {
      const kind = KINDS[type];
      if (kind === undefined) throw new Error(`search attribute ${name}: no kind for ${type}`);
      return [name, kind];
    }),
  );
}
