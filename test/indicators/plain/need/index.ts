export { courts } from "./courts";
export { missingAndAtRisk } from "./missing";
export { need } from "./need";
export { protection } from "./protection";
