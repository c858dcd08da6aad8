import { jsonLoader } from '../json-loader.server';
import { playerProvenance } from '../pages/player/provenance.server';
import { playerParameters } from '../parameters';

export const loader = jsonLoader(playerParameters, (input, { store, config }) =>
  playerProvenance(input, store, config),
);
