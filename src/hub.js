#!/usr/bin/env node
// The program's door: TypeScript is compiled as it is loaded, so there is nothing to build before the first start.
process.env.SWC_NODE_PROJECT ??= require("node:path").join(__dirname, "..", "tsconfig.json");
require("@swc-node/register");
require("reflect-metadata");
require("./cli").run(process.argv);
