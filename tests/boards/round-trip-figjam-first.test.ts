// Random maps through FigJam and then through Design.
import { describeRoundTrips } from '../harness/describe-round-trips';

describeRoundTrips('figjam', 'figma', 0);
