// Random maps through Design and then through FigJam.
import { describeRoundTrips } from '../harness/describe-round-trips';

describeRoundTrips('figma', 'figjam', 1);
