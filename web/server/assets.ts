import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RequestHandler } from 'express';
import type { KeptViews } from '../../lake/kept-views';
import { PackedBody, THOROUGH } from './packed-body';
import { PageMemory, type KeptPage } from './page-memory';
import { sendPage } from './send-answer';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** A name carries the hash of its content: it never means anything else. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const MEMORY_BYTES = 16 * 1024 * 1024;
const STYLE_SHEET = /^[\w.-]{1,100}\.css$/;

const keyOf = (name: string): string => `views/assets/${name}.gz`;

/** The built files of this version of the site, and the style sheets of earlier ones that cited pages still need. */
export interface Assets {
  /** Serves `/assets/<name>`; passes on what is not there. */
  serve: RequestHandler;
  /** Keeps a style sheet of this version for as long as pages are that name it. */
  keep(name: string): Promise<void>;
  /** Address of the style sheet; null when the build has none. */
  styleSheet: string | null;
}

/**
 * @param folder - of the built files
 * @param views - where cited pages are kept, if they are
 */
export function openAssets(folder: string, views: KeptViews | null): Assets {
  const own = new Set(readdirSync(folder));
  const kept = new Set<string>();
  const memory = new PageMemory(MEMORY_BYTES);

  const read = async (name: string): Promise<Buffer | null> => {
    if (own.has(name)) return readFile(path.join(folder, name));
    if (views === null || !STYLE_SHEET.test(name)) return null;
    return (await views.get(keyOf(name)))?.bytes ?? null;
  };

  const load = async (name: string): Promise<KeptPage | null> => {
    const known = memory.get(name);
    if (known !== undefined) return known;
    const bytes = await read(name);
    if (bytes === null) return null;
    const type = TYPES[path.extname(name)] ?? 'application/octet-stream';
    const headers = [
      ['content-type', type],
      ['cache-control', FOR_EVER],
      ['etag', `"${name}"`],
    ] as const;
    const body = await PackedBody.of(bytes, type, THOROUGH);
    const page = { status: 200, headers, body, version: null, madeAt: 0 };
    memory.keep(name, page);
    return page;
  };

  const styleSheet = [...own].find((name) => STYLE_SHEET.test(name));
  return {
    serve: (request, answer, next) => {
      load(request.path.slice(1))
        .then((page) => (page === null ? next() : sendPage(request, answer, page)))
        .catch(next);
    },
    async keep(name) {
      if (views === null || !own.has(name) || kept.has(name)) return;
      const bytes = await readFile(path.join(folder, name));
      await views.putOnce(keyOf(name), { bytes, contentType: 'text/css', facts: {} });
      kept.add(name);
    },
    styleSheet: styleSheet === undefined ? null : `/assets/${styleSheet}`,
  };
}
