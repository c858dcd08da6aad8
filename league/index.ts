export { startLeagueServer, type LeagueOptions, type LeagueServer } from './server/league-server';
export type { Fault, FaultKind, FaultRule } from './server/faults';
export type { JsonChange } from './server/json-change';
export type { RequestLine, ServerOptions, SourceServer } from './server/source-server';
