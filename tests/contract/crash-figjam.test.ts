// A request in FigJam that fails at any single access leaves nothing behind.
import { describeCrashes } from '../harness/describe-crashes';

describeCrashes('figjam');
