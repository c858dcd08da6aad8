import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { drawStintPicture } from '../pages/stint/draw-picture.server';
import { stintPageParameters } from '../statistics-parameters';

/** A chart of a stint's page as SVG or PNG; takes the page's own query. */
export const loader = pictureLoader(stintPageParameters, drawStintPicture);
