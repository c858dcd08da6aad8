import type { Answer } from './answer';

/** Answers of one kind of page, or of all. */
export interface PageFigures {
  readonly n: number;
  /** Asked for in a second. */
  readonly rps: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly max_ms: number;
  /** Answers of 400 and more, and requests without an answer. */
  readonly errors: number;
  /** Of an answer, on average, as sent. */
  readonly bytes: number;
}

const isError = ({ status }: Answer): boolean => status === 0 || status >= 400;

/** The smallest of the values that so many of them do not exceed; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

const rounded = (value: number): number => Number(value.toFixed(1));

export function figuresOf(answers: readonly Answer[], seconds: number): PageFigures {
  const times = answers.map(({ ms }) => ms);
  const bytes = answers.reduce((sum, answer) => sum + answer.bytes, 0) / answers.length;
  return {
    n: answers.length,
    rps: rounded(answers.length / seconds),
    p50_ms: rounded(percentile(times, 0.5)),
    p95_ms: rounded(percentile(times, 0.95)),
    max_ms: rounded(percentile(times, 1)),
    errors: answers.filter(isError).length,
    bytes: Math.round(bytes),
  };
}

/** The figures of each kind of page, those that are asked for most first. */
export function figuresByKind(
  answers: readonly Answer[],
  seconds: number,
): Readonly<Record<string, PageFigures>> {
  const kinds = new Map<string, Answer[]>();
  for (const answer of answers) {
    const own = kinds.get(answer.kind) ?? [];
    kinds.set(answer.kind, own);
    own.push(answer);
  }
  return Object.fromEntries(
    [...kinds]
      .sort(([, one], [, other]) => other.length - one.length)
      .map(([kind, own]) => [kind, figuresOf(own, seconds)]),
  );
}

/** Addresses that were answered with an error, a few of each status. */
export function failures(answers: readonly Answer[]): Readonly<Record<string, readonly string[]>> {
  const failed: Record<string, string[]> = {};
  for (const answer of answers) {
    if (!isError(answer)) continue;
    const paths = (failed[answer.status] ??= []);
    if (paths.length < 5) paths.push(answer.path);
  }
  return failed;
}
