import { z } from 'zod';
import { EXPORT_TABLES } from '../../../store/read/export-catalogue';
import type { Endpoint } from './endpoint';
import { ENDPOINTS } from './endpoints';
import { API_ROOT } from './endpoints/index-endpoint';
import { CONTENT_TYPES, type Format } from './format';
import { formatsOf } from './formats-of';
import { metaSchema } from './meta.server';
import { problemBody, problemSchema } from './problem.server';
import { rowSchema } from './row-schema';

type JsonSchema = Record<string, unknown>;

const reference = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });

/** As the answer is sent, or as a parameter is after it was read; the dialect is that of OpenAPI 3.1 itself. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const rowName = (table: string): string => `${capital(table.replace(/s$/, ''))}Row`;

function answerSchema(endpoint: Endpoint): JsonSchema {
  const row = endpoint.kind === 'data' ? endpoint.name : rowName(endpoint.table);
  const data = reference('schemas', row);
  const isTable = endpoint.kind === 'table';
  return {
    type: 'object',
    properties: {
      data: isTable ? { type: 'array', items: data } : data,
      ...(isTable && {
        next: { type: ['string', 'null'], description: 'Address of the next page; null after the last row.' },
      }),
      meta: reference('schemas', 'Meta'),
    },
    required: isTable ? ['data', 'next', 'meta'] : ['data', 'meta'],
    additionalProperties: false,
  };
}

const BINARY: Readonly<Record<Exclude<Format, 'json'>, JsonSchema>> = {
  csv: {
    type: 'string',
    description: 'RFC 4180 with a header row; text like a formula has an apostrophe before it.',
  },
  parquet: {
    type: 'string',
    contentMediaType: CONTENT_TYPES.parquet,
    description: 'Apache Parquet, typed columns.',
  },
};

const mediaType = (format: Format): string => CONTENT_TYPES[format].split(';')[0] ?? '';

const content = (endpoint: Endpoint) =>
  Object.fromEntries(
    formatsOf(endpoint).map((format) => [
      mediaType(format),
      { schema: format === 'json' ? answerSchema(endpoint) : BINARY[format] },
    ]),
  );

function parametersOf({ path, parameters, example }: Endpoint): JsonSchema[] {
  const needed = new Set(jsonSchema(parameters, 'input').required as string[] | undefined);
  return Object.entries(parameters.shape).map(([name, shape]) => {
    const isInPath = path.includes(`{${name}}`);
    const { description, ...schema } = jsonSchema(shape as z.ZodType);
    return {
      name,
      in: isInPath ? 'path' : 'query',
      required: isInPath || needed.has(name),
      ...(description !== undefined && { description }),
      schema,
      ...(example[name] !== undefined && { example: example[name] }),
    };
  });
}

const HEADERS = {
  ETag: { description: 'Names the answer: send it back as If-None-Match.', schema: { type: 'string' } },
  'X-Data-Version': { description: 'State of the database.', schema: { type: 'string' } },
  'X-Source-Notice': { description: 'Copyright of the data, in ASCII.', schema: { type: 'string' } },
};

const LINK = {
  Link: {
    description: 'The next page, as rel="next"; missing after the last row.',
    schema: { type: 'string' },
  },
};

function operationOf(endpoint: Endpoint): JsonSchema {
  const { operation, summary, description } = endpoint;
  const isDownload = formatsOf(endpoint).length > 1;
  return {
    operationId: operation,
    summary,
    ...(description !== undefined && { description }),
    parameters: parametersOf(endpoint),
    responses: {
      200: {
        description: summary,
        headers: { ...HEADERS, ...(endpoint.kind === 'table' && LINK) },
        content: content(endpoint),
      },
      304: { description: 'Not changed since the answer whose ETag was sent along.' },
      400: reference('responses', 'BadRequest'),
      ...(endpoint.path.includes('{') && { 404: reference('responses', 'NotFound') }),
      406: reference('responses', 'NotAcceptable'),
      429: reference('responses', isDownload ? 'TooManyDownloads' : 'TooManyRequests'),
      503: reference('responses', 'Unavailable'),
    },
  };
}

const problemResponse = (description: string, example: object) => ({
  description,
  content: { 'application/problem+json': { schema: reference('schemas', 'Problem'), example } },
});

const RESPONSES = {
  BadRequest: problemResponse(
    'A parameter makes no sense; it is named, with what was given and what was expected.',
    problemBody(400, 'A parameter makes no sense here.', [
      { parameter: 'season', value: 'last', message: 'expected a whole number' },
    ]),
  ),
  NotFound: problemResponse('There is no such thing.', problemBody(404, 'There is no such thing.')),
  NotAcceptable: problemResponse(
    'It cannot be had in that format.',
    problemBody(406, 'This can be had as json.', [
      { parameter: 'format', value: 'xml', message: 'expected one of json' },
    ]),
  ),
  TooManyRequests: problemResponse(
    'Too many requests from one address.',
    problemBody(429, 'Too many requests from your address. Please wait a minute and try again.'),
  ),
  TooManyDownloads: problemResponse(
    'Too many requests from one address, or too many downloads under way.',
    problemBody(429, 'Too many downloads are under way. Please try again shortly.'),
  ),
  Unavailable: problemResponse(
    'The database does not answer; the Retry-After header says when to try again.',
    problemBody(503, 'The database does not answer. Please try again shortly.'),
  ),
};

function schemas(): Record<string, JsonSchema> {
  const rows = Object.entries(EXPORT_TABLES).map(([name, { columns }]) => [
    rowName(name),
    rowSchema(columns),
  ]);
  const answers = ENDPOINTS.flatMap((each) => (each.kind === 'data' ? [[each.name, each.answer]] : []));
  const all = [...rows, ...answers, ['Meta', metaSchema], ['Problem', problemSchema]] as [
    string,
    z.ZodType,
  ][];
  return Object.fromEntries(all.map(([name, schema]) => [name, jsonSchema(schema)]));
}

/** The API as an OpenAPI 3.1 document, made from the very schemas that check its parameters. */
export function openApiDocument(codeVersion: string): JsonSchema {
  return {
    openapi: '3.1.0',
    info: {
      title: 'InjuryFX',
      version: '1',
      description: `What was different in a player after an injury, with its uncertainty: never because of it. Read only; no key is needed. The terms of the data’s source apply: see \`meta.copyright\` of each answer. Code version ${codeVersion}.`,
      license: { name: 'MIT (the code; the data are their source’s)', identifier: 'MIT' },
    },
    servers: [{ url: API_ROOT }],
    paths: Object.fromEntries(ENDPOINTS.map((each) => [each.path || '/', { get: operationOf(each) }])),
    components: { schemas: schemas(), responses: RESPONSES },
  };
}
