import fc from "fast-check";

/**
 * Property tests draw the same examples in every run, so that a run that fails can be repeated and nobody's work is
 * held up by another's luck. PROPERTY_SEED=<number> draws others: try some when the code they test has changed.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 903) });
