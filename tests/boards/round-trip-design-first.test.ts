// Round trips of random maps through Design and then FigJam.
import { describeRoundTrips } from '../harness/describe-round-trips';

describeRoundTrips('figma', 'figjam', 1);
