// The script before Import: everything that reads a file. It shows nothing; Import takes these modules from it.
import '../shared/exchange/encoding';
import '../shared/exchange/reading/read-file';
import '../shared/exchange/json/restore';
