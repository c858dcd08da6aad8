import { Marked } from 'marked';
import type { Plugin } from 'vite';

/** `Detectable differences` → `detectable-differences`, as the sites that show Markdown make their anchors. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

const marked = new Marked({
  gfm: true,
  renderer: {
    heading({ tokens, depth, text }) {
      // The page has its own first heading.
      return `<h${depth + 1} id="${anchor(text)}">${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
    },
    // Documents link to each other by file; on the site the other is not there.
    link({ href, tokens }) {
      const inside = this.parser.parseInline(tokens);
      return /^(https:|#)/.test(href) ? `<a href="${href}">${inside}</a>` : inside;
    },
    // A wide table scrolls by itself, reachable by keyboard.
    table(token) {
      const row = (cells: typeof token.header, tag: 'th' | 'td') =>
        `<tr>${cells
          .map((cell, column) => {
            const inside = this.parser.parseInline(cell.tokens);
            const isHead = tag === 'th' || column === 0;
            return isHead
              ? `<th scope="${tag === 'th' ? 'col' : 'row'}">${inside}</th>`
              : `<td>${inside}</td>`;
          })
          .join('')}</tr>`;
      const body = token.rows.map((cells) => row(cells, 'td')).join('\n');
      const table = `<table><thead>${row(token.header, 'th')}</thead><tbody>${body}</tbody></table>`;
      return `<div role="region" tabindex="0" aria-label="Table">${table}</div>\n`;
    },
  },
});

/** A document's HTML, its headings one level lower and with the anchors that a link to the document itself would have. */
export function renderDocument(source: string): string {
  return marked.parse(source, { async: false });
}

/**
 * Lets a page import a document of this repository as HTML: `import html from '../docs/x.md?html'`. It is made while the site is
 * built, so that no renderer is shipped and the document and the page can't differ.
 */
export function markdownPage(): Plugin {
  return {
    name: 'markdown-page',
    enforce: 'pre',
    transform(source, id) {
      if (!id.endsWith('.md?html')) return null;
      return { code: `export default ${JSON.stringify(renderDocument(source))};`, map: null };
    },
  };
}
