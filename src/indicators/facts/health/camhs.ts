/** Specialist mental health services for children, their crisis and eating disorder teams among them, as kept. */
export const CAMHS = ["CAMHS", "CAMHS crisis", "eating disorders"] as const;

/** The same, in the codes of the breakdown by service. */
export const CAMHS_CODES = ["CAMHS", "CAMHS_CRISIS", "EATING_DISORDERS"] as const;
