// A crowd at work on boards in FigJam.
import { describeCrowd } from '../harness/describe-crowd';

describeCrowd('figjam');
