// Round trips of random maps through FigJam and then Design.
import { describeRoundTrips } from '../harness/describe-round-trips';

describeRoundTrips('figjam', 'figma', 0);
