/** One change to a JSON answer, addressed by a JSON pointer (RFC 6901); "-" appends to an array. */
export interface JsonChange {
  op: 'set' | 'delete';
  pointer: string;
  value?: unknown;
}

type Container = Record<string, unknown> | unknown[];

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

function stepsOf(pointer: string): string[] {
  if (!pointer.startsWith('/')) throw new Error(`not a JSON pointer: ${pointer}`);
  return pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function child(container: Container, step: string): unknown {
  return Array.isArray(container) ? container[Number(step)] : container[step];
}

/** Applies the changes to a parsed document in place; a pointer that leads nowhere is an error of the test. */
export function applyChanges(document: unknown, changes: readonly JsonChange[]): void {
  for (const change of changes) {
    const steps = stepsOf(change.pointer);
    const last = steps.pop() ?? '';
    let at: unknown = document;
    for (const step of steps) {
      if (!isContainer(at)) throw new Error(`nothing at ${change.pointer}`);
      at = child(at, step);
    }
    if (!isContainer(at)) throw new Error(`nothing at ${change.pointer}`);
    if (Array.isArray(at)) {
      const index = last === '-' ? at.length : Number(last);
      if (change.op === 'delete') at.splice(index, 1);
      else at[index] = change.value;
    } else if (change.op === 'delete') {
      if (!(last in at)) throw new Error(`nothing at ${change.pointer}`);
      delete at[last];
    } else {
      at[last] = change.value;
    }
  }
}
