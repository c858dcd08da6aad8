import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { IngestError } from '../../errors';
import type { XmlElement } from './element';

const ATTRIBUTES = ':@';
const TEXT = '#text';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  // Each height holds a `&quot;`: a long game has more of them than the default allows.
  processEntities: { enabled: true, maxTotalExpansions: 100_000, maxExpandedLength: 1_000_000 },
  htmlEntities: true,
});

type Node = Readonly<Record<string, unknown>>;

/**
 * Reads one XML file. The parser alone would take a file that breaks off in the middle for a whole one, so it is
 * checked first.
 *
 * @param file - the file's name, for errors
 * @throws IngestError `ShapeMismatch` with file, line and column
 */
export function readXml(text: string, file: string): XmlElement {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const checked = XMLValidator.validate(body);
  if (checked !== true) {
    throw new IngestError('ShapeMismatch', `${file}: ${complaint(checked.err)}`, { path: file });
  }
  const nodes = parse(body, file);
  const [root] = elementsOf(nodes, file, new Map());
  if (root === undefined) {
    throw new IngestError('ShapeMismatch', `${file}: expected an XML element, found none`, { path: file });
  }
  return root;
}

/** Of a file that ends too early the validator says only which elements were open, as a list in JSON. */
function complaint({ msg, line, col }: { msg: string; line: number; col: number }): string {
  const open = msg.match(/^Invalid '(\[[^]*\])' found\.$/)?.[1];
  if (open !== undefined) return `the file ends inside ${open.replace(/[[\]"\s]+/g, ' ').trim()}`;
  return `line ${line}, column ${col}: ${msg}`;
}

function parse(body: string, file: string): Node[] {
  try {
    return parser.parse(body) as Node[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new IngestError('ShapeMismatch', `${file}: ${reason}`, { path: file, cause: error });
  }
}

function elementsOf(nodes: readonly Node[], parent: string, counts: Map<string, number>): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES && key !== TEXT);
    if (name === undefined) return [];
    const position = counts.get(name) ?? 0;
    counts.set(name, position + 1);
    const path = `${parent}/${name}[${position}]`;
    const inner = node[name] as Node[];
    return [
      {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, string>>,
        children: elementsOf(inner, path, new Map()),
        text: inner.map((child) => (typeof child[TEXT] === 'string' ? child[TEXT] : '')).join(''),
        path,
      },
    ];
  });
}

/** The copyright sentence in a file's header comment. */
export function copyrightOf(text: string): string | null {
  const comment = text.match(/<!--((?:[^-]|-(?!->))*)-->/)?.[1];
  const start = comment?.indexOf('Copyright') ?? -1;
  return comment === undefined || start < 0 ? null : comment.slice(start).trim();
}
