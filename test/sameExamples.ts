import fc from "fast-check";

// The same examples at each run, so that a change is what makes a test fail; PROPERTY_SEED=n tries others.
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20261122) });
