/** The document that defines a list of Annex A. */
export const annexAList = (number: number, name: string) =>
  `Ofsted, inspecting local authority children's services (ILACS), Annex A child-level list ${number}: ${name}`;

/** What every list has in common: lists overlap, and a row that falls out of their window is not withdrawn. */
export const everyList = {
  system: "social care",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "dd/mm/yyyy",
} as const;
