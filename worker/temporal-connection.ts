import { loadClientConnectConfig } from '@temporalio/envconfig';
import type { ClientConnectConfig } from '@temporalio/envconfig';

/**
 * Where Temporal is: from TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, TEMPORAL_API_KEY, TEMPORAL_TLS… or a TOML
 * profile, as all of Temporal's tools read them. The same build runs on the dev server, a cluster and the cloud.
 */
export function temporalConnection(): ClientConnectConfig & { readonly namespace: string } {
  const config = loadClientConnectConfig();
  return { ...config, namespace: config.namespace ?? 'default' };
}
