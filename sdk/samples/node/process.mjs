// Asks the program whether a product is activated: node process.mjs PROGRAM [PRODUCT]
import { spawnSync } from "node:child_process";

const [path, product] = process.argv.slice(2);

const options = product ? [`--product=${product}`] : [];
const program = spawnSync(path, ["status", "--json", ...options], { encoding: "utf8" });
const members = JSON.parse(program.stdout);
const activated = program.status === 0;

console.log(`${activated ? "activated" : "not activated"}: ${members.status ?? members.error.code}`);
process.exitCode = activated ? 0 : 1;
