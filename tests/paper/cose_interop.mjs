// node tests/paper/cose_interop.mjs TEXT KEY: does a COSE library that knows nothing of us verify this slip or return
// slip ("RS1:..." or "RR1:...") with this Ed25519 public key (hex)? Exit 0: yes, and a changed one is refused; 1: no.
// Needs the package @auth0/cose where node looks for modules (NODE_PATH does not count: run it from a folder that has it,
// or name the folder in COSE_MODULES). Not part of the test suite, which needs no network.
import { createPublicKey } from 'node:crypto'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const [text, keyHex] = process.argv.slice(2)
if (!text || !/^[0-9a-f]{64}$/i.test(keyHex ?? '')) {
    console.error('usage: cose_interop.mjs TEXT PUBLIC_KEY_HEX')
    process.exit(1)
}

const folder = process.env.COSE_MODULES ?? process.cwd()
const entry = createRequire(join(folder, 'x.js')).resolve('@auth0/cose')
const { Sign1 } = await import(pathToFileURL(entry))

const symbols = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
function fromBase45(encoded) {
    const bytes = []
    for (let i = 0; i < encoded.length; i += 3) {
        const group = encoded.slice(i, i + 3)
        const value = [...group].reduceRight((sum, symbol) => sum * 45 + symbols.indexOf(symbol), 0)
        if (group.length === 3) bytes.push(value >> 8)
        bytes.push(value & 0xff)
    }
    return Uint8Array.from(bytes)
}

const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(keyHex, 'hex').toString('base64url') },
})

async function verifies(bytes) {
    try {
        await Sign1.decode(bytes).verify(key)
        return true
    } catch {
        return false
    }
}

const bytes = fromBase45(text.slice(4))
const message = Sign1.decode(bytes)
console.log('payload', Buffer.from(message.payload).toString('hex'))
const genuine = await verifies(bytes)

let changedVerifies = 0
const payloadAt = Buffer.from(bytes).indexOf(Buffer.from(message.payload))
for (let at = payloadAt; at < bytes.length; ++at) {
    if (at >= payloadAt + message.payload.length && at < bytes.length - 64) continue
    const changed = Uint8Array.from(bytes)
    changed[at] ^= 1
    if (await verifies(changed)) ++changedVerifies
}
console.log(`genuine ${genuine ? 'verifies' : 'IS REFUSED'}, changed ones that verify: ${changedVerifies}`)
process.exit(genuine && changedVerifies === 0 ? 0 : 1)
