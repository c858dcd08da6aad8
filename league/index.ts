export { startLeagueServer, type LeagueOptions, type LeagueServer } from './server/league-server';
export { SCENARIO_NAMES, scenarioNamed, type ScenarioName } from './simulation/scenarios';
export { truthManifest, type StintTruth, type TruthManifest } from './simulation/truth';
export { startRecordedSource, type RecordedOptions, type RecordedServer } from './server/recorded-server';
export type { CloneOptions, RecordedGame } from './recorded/recorded-source';
export type { IgnoredFile } from './recorded/folder';
export type { Fault, FaultKind, FaultRule } from './server/faults';
export type { JsonChange } from './server/json-change';
export type { RequestLine, ServerOptions, SourceServer } from './server/source-server';
