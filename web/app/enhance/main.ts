import { startBrushing } from './brushing';
import { startCopying } from './copying';
import { startPointing } from './pointing';
import { startPrefetching } from './prefetching';
import { startPrinting } from './printing';
import { startSuggesting } from './suggesting';
import { startWalking } from './walking';

// What these add can be done without: every page is whole before they run, and where they never do.
startPointing();
startWalking();
startBrushing();
startCopying();
startPrefetching();
startPrinting();
startSuggesting();
