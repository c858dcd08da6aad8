export { USUAL_MEASURE } from '../../../../core/stats/measures/usual-measure';
