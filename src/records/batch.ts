/** A stretch of a list: at most `first` rows after the row whose place is `after`; null: from the beginning. */
export interface Batch<Place> {
  readonly after: Place | null;
  readonly first: number;
}
