import { describe, expect, it } from '@jest/globals';
import {
  Component,
  createContext,
  createElement,
  forwardRef,
  memo,
  type ReactNode,
  useContext,
  useId,
} from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { markupOf } from './markup.server';

const Side = createContext('left');

function Marked({ children }: { children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{useContext(Side)}</h2>
      {children}
    </section>
  );
}

const Linked = forwardRef<HTMLAnchorElement, { to: string }>(({ to }, ref) => (
  <a ref={ref} href={to} onClick={() => undefined} download>
    {to}
  </a>
));
const Kept = memo(({ n }: { n: number }) => <b>{n}</b>);

/** One of everything that a page may hold. */
function Page() {
  return (
    <>
      <Marked>
        {'5 < 6 & "7"'}
        {0} {null} {false} {[1, 'two', <i key="i">three</i>]} {new Set(['four'])}
      </Marked>
      <Linked to={'/players?a=1&b="2"'} />
      <Kept n={1.5} />
      <svg viewBox="0 0 9 9" role="img" aria-hidden={false} preserveAspectRatio="none">
        <title>{`<script>alert('x')</script>`}</title>
        <path
          d="M0 0"
          className="line"
          strokeWidth={2}
          strokeDasharray="2 5"
          fillOpacity="0.5"
          pathLength={0}
        />
        <text textAnchor="middle" x={-1} y={undefined} data-value={1e21}>
          -
        </text>
      </svg>
      <form method="get">
        <label htmlFor="a" hidden>
          A<br />
        </label>
        <input id="a" type="number" defaultValue={7} min={1} size={4} required name="a" />
        <input type="checkbox" defaultChecked disabled={false} value="yes" />
        <input type="radio" checked readOnly tabIndex={-1} autoComplete="off" maxLength={9} />
        <select name="s" defaultValue="2">
          <option value="1">one</option>
          <option value={2}>{'two'} 2</option>
          <optgroup label="more">
            <option>3</option>
          </optgroup>
        </select>
        <select defaultValue="3">
          <option>3</option>
        </select>
      </form>
      <details open>
        <summary>s</summary>
      </details>
      <table>
        <tbody>
          <tr>
            <th scope="row" colSpan={2} rowSpan={0}>
              <time dateTime="2024-05-06" dir="ltr">
                May
              </time>
            </th>
          </tr>
        </tbody>
      </table>
      <div dangerouslySetInnerHTML={{ __html: '<em>as it is</em>' }} />
    </>
  );
}

const Written = ({ children }: { children: ReactNode }) => (
  <main dangerouslySetInnerHTML={{ __html: markupOf(children) }} />
);

/** Ids count elsewhere, but are as many and in the same places. */
function withPlainIds(markup: string): string {
  const ids = new Map<string, string>();
  return markup.replace(
    /:R\w*:/g,
    (id) => ids.get(id) ?? (ids.set(id, `id-${ids.size}`), `id-${ids.size - 1}`),
  );
}

const asReact = (node: ReactNode) =>
  withPlainIds(
    renderToStaticMarkup(
      <Side.Provider value="right">
        <main>{node}</main>
      </Side.Provider>,
    ),
  );
const asMarkup = (node: ReactNode) =>
  withPlainIds(
    renderToStaticMarkup(
      <Side.Provider value="right">
        <Written>{node}</Written>
      </Side.Provider>,
    ),
  );

describe('markupOf', () => {
  it('writes what React writes, with contexts and ids of the page around it', () => {
    const page = asReact(<Page />);
    expect(page).toContain('selected=""');
    expect(page).toContain('right</h2>');
    expect(asMarkup(<Page />)).toBe(page);
  });

  it('gives each component an id of its own', () => {
    const twice = renderToStaticMarkup(
      <Written>
        <Marked>1</Marked>
        <Marked>2</Marked>
      </Written>,
    );
    const ids = [...twice.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
  });

  it.each(['"', "'", '&', '<', '>', '</title><script>', '&amp;', 'é😀', ' ', ''])(
    'lets no text become markup: %j',
    (text) => {
      const node = (
        <a href={text} title={text} aria-label={text} data-a={text}>
          {text}
        </a>
      );
      expect(asMarkup(node)).toBe(asReact(node));
    },
  );

  it('refuses what it does not know instead of leaving it out', () => {
    class Old extends Component {
      override render() {
        return 'old';
      }
    }
    expect(() => markupOf(<Old />)).toThrow('no class');
    expect(() => markupOf(<Side.Provider value="x">x</Side.Provider>)).toThrow('provider');
    expect(() => markupOf(<textarea />)).toThrow('textarea');
    expect(() => markupOf(<p style={{ color: 'red' }} />)).toThrow('inline styles');
    expect(() => markupOf(createElement('x-y'))).toThrow('<x-y>');
  });
});
