/** What nightly files of the case system have in common: each row stands until a later row with its key corrects it. */
export const nightly = {
  system: "social care",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
} as const;

/** The reference of a file that has the columns of an object of the Standard Safeguarding Dataset. */
export const standardDataset = (object: string) =>
  `Standard Safeguarding Dataset (data-to-insight), ${object}`;

/** The reference of a file that nobody has standardised. `basis`: the law or practice it records. */
export const ownFormat = (basis: string) => `Hub format: no public standard exists; ${basis}`;
