/** Environment variables, without what other packages' types demand of Node's own. */
export type Environment = Readonly<Record<string, string | undefined>>;
