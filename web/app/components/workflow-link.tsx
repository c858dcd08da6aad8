export interface TemporalUi {
  ui: string;
  namespace: string;
}

/** A workflow's id, leading to its history where the Temporal UI is known. */
export function WorkflowLink({ workflowId, temporal }: { workflowId: string; temporal: TemporalUi | null }) {
  if (temporal === null) return <span className="font-mono text-xs">{workflowId}</span>;
  const base = temporal.ui.replace(/\/$/, '');
  const path = `namespaces/${encodeURIComponent(temporal.namespace)}/workflows/${encodeURIComponent(workflowId)}`;
  return (
    <a href={`${base}/${path}`} className="font-mono text-xs">
      {workflowId}
    </a>
  );
}
