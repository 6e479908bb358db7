/**
 * Pairs of fewer bits are put to nobody. A pair of 14 bits is 16,000 times likelier for one child than for two: in an
 * authority that knows so many children it is as likely one as not. The same date of birth and sex alone (13.6 bits) are
 * not enough; they are where both sides are of looked-after children (16.8), even where the postcodes differ (14.7).
 */
export const LOWEST = 14;

/** A pair so many bits below the best of either of its sides is left out: the other is 30 times as likely. */
export const BEHIND = 5;

/** An identifier that so many children or more might be, all alike, tells nobody anything: it is left out and counted. */
export const CROWD = 6;

/** A blocking key with more members than this is left out and counted: what so many share picks nobody out. */
export const MOST_MEMBERS = 2000;

/** A postcode told of more children than this is no home (a children's home, a hostel, an office): only its sector counts. */
export const MOST_AT_POSTCODE = 40;

/** An ethnicity that this share of children or more have is a common one. */
export const COMMON_SHARE = 0.2;
