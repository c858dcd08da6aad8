import type { LoaderFunctionArgs } from '@remix-run/node';
import type { AnswerFacts } from './answer.server';

/** A request whose parameters, format and version are known. */
export interface ApiRequest {
  args: LoaderFunctionArgs;
  input: Record<string, unknown>;
  facts: AnswerFacts;
  /** Of the answer to come. */
  headers: Headers;
}
