// Asks the library whether a product is activated: node library.mjs LIBRARY VENDOR-KEY [PRODUCT]
import koffi from "koffi";

const [path, vendorKey, product = null] = process.argv.slice(2); // In a product: literals; the key is the line of vendor.pub.

const kakunin = koffi.load(path);
const kakuninStatus = kakunin.func("int32_t kakunin_status(const char *, const char *, uint8_t *, size_t)");
const answer = Buffer.alloc(65536);
const status = kakuninStatus(product, vendorKey, answer, answer.length);
const members = JSON.parse(answer.toString("utf8", 0, answer.indexOf(0)));
const activated = status === 0;

console.log(`${activated ? "activated" : "not activated"}: ${JSON.stringify(members)}`);
process.exitCode = activated ? 0 : 1;
