/** No return or export format for virtual schools is published: the hub defines these columns. */
export const ownFormat =
  "Hub format: no public standard exists for virtual school extracts; terms as in the school census";
