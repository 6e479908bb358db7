/** No return or export format for children's health records is published: the hub defines these columns. */
export const ownFormat = "Hub format: no public standard exists for children's health extracts";

/** The statutory guidance the duties come from. */
export const guidance =
  "Promoting the health and wellbeing of looked-after children, statutory guidance (2015)";
