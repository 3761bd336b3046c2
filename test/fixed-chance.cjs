const fc = require('fast-check');

/** The same properties are tried in every run, so that a red run is about the change; CHANCE=<number> tries others. */
fc.configureGlobal({ seed: Number(process.env.CHANCE ?? 20261122) });
