import type { Provenance } from '../../../../store/read/game';
import { Section } from '../../components/section';
import { WorkflowLink, type TemporalUi } from '../../components/workflow-link';
import { utcTime } from '../../format/date';

function Time({ iso }: { iso: string | null }) {
  return iso === null ? 'not given' : <time dateTime={iso}>{utcTime(iso)}</time>;
}

/** Where the figures of this page come from, down to the bytes. */
export function GameProvenance({
  gamePk,
  provenance,
  temporal,
}: {
  gamePk: number;
  provenance: Provenance;
  temporal: TemporalUi | null;
}) {
  const { lakeKey, contentHash, feedTimestamp, observedAt, parserVersion, workflowId, loadedAt } = provenance;
  return (
    <Section id="sources" title="Where this comes from" note="Every figure above was read from these bytes.">
      <dl className="grid gap-x-8 gap-y-3 text-sm sm:grid-cols-2 [&_dt]:text-xs [&_dt]:text-muted">
        <div className="sm:col-span-2">
          <dt>Lake key</dt>
          <dd className="font-mono text-xs break-all">{lakeKey}</dd>
        </div>
        <div>
          <dt>Content (SHA-256)</dt>
          <dd className="font-mono text-xs">
            <abbr title={contentHash} className="no-underline">
              {contentHash.slice(0, 12)}…
            </abbr>
          </dd>
        </div>
        <div>
          <dt>Parser version</dt>
          <dd>{parserVersion}</dd>
        </div>
        <div>
          <dt>Feed of</dt>
          <dd>
            <Time iso={feedTimestamp} />
          </dd>
        </div>
        <div>
          <dt>Last seen unchanged</dt>
          <dd>
            <Time iso={observedAt} />
          </dd>
        </div>
        <div>
          <dt>Loaded</dt>
          <dd>
            <Time iso={loadedAt} />
          </dd>
        </div>
        <div>
          <dt>Workflow</dt>
          <dd className="break-all">
            <WorkflowLink workflowId={workflowId} temporal={temporal} />
          </dd>
        </div>
      </dl>
      <p className="mt-4 text-sm">
        <a href={`/games/${gamePk}/provenance.json`}>The same as JSON, with every version of the feed</a>
      </p>
    </Section>
  );
}
