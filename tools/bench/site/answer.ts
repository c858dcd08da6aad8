/** One answer of the site, as its generator saw it. */
export interface Answer {
  readonly kind: string;
  readonly path: string;
  /** From the moment at which the request was due, whether or not it could leave then; until the last byte. */
  readonly ms: number;
  /** 0 where no answer came. */
  readonly status: number;
  /** As they were sent: compressed. */
  readonly bytes: number;
}

/** Requests of one run, and how many of them a second. */
export interface Load {
  readonly url: string;
  readonly rate: number;
  readonly requests: readonly { readonly kind: string; readonly path: string }[];
}
