import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { compareParameters } from '../compare-parameters';
import { loadComparison } from '../pages/compare/compare-loader.server';
import { comparePicture } from '../pages/compare/compare-pictures';

export const loader = pictureLoader(compareParameters, async (name, input, { store }) =>
  comparePicture(name, await loadComparison(input, store)),
);
