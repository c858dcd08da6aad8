export interface TemporalUi {
  ui: string;
  namespace: string;
}

/**
 * A workflow's id, leading to its history where the Temporal UI is known.
 *
 * @param runId - of one run; without it the newest is shown
 */
export function WorkflowLink({
  workflowId,
  runId = null,
  temporal,
}: {
  workflowId: string;
  runId?: string | null;
  temporal: TemporalUi | null;
}) {
  if (temporal === null) return <span className="font-mono text-xs">{workflowId}</span>;
  const base = temporal.ui.replace(/\/$/, '');
  const path = `namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${encodeURIComponent(workflowId)}`;
  const run = runId === null ? '' : `/${encodeURIComponent(runId)}/history`;
  return (
    <a href={`${base}/${path}${run}`} className="font-mono text-xs">
      {workflowId}
    </a>
  );
}
