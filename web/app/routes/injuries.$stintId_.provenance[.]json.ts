import { jsonLoader } from '../json-loader.server';
import { loadProvenance } from '../pages/stint/load-provenance.server';
import { stintPageParameters } from '../statistics-parameters';

/** Where the numbers of a stint's page come from, as JSON; takes the page's own query. */
export const loader = jsonLoader(stintPageParameters, loadProvenance);
