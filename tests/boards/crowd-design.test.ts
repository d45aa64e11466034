// A crowd at work on boards in Design.
import { describeCrowd } from '../harness/describe-crowd';

describeCrowd('figma');
