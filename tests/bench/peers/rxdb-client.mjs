// An RxDB in memory that pulls from a feed once: node rxdb-client.mjs ADDRESS
import { spent } from './shared.mjs'
import { createRxDatabase } from 'rxdb/plugins/core'
import { replicateRxCollection } from 'rxdb/plugins/replication'
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory'

const BATCH = 1000
const [address] = process.argv.slice(2)

const text = { type: 'string' }
const number = { type: 'number' }
const list = { type: 'array' }
const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 100 },
    rank: number,
    brand: text,
    category_id: text,
    repairability: { type: ['number', 'null'] },
    repairability_kind: text,
    maker: text,
    related: list,
    bought_together: list,
    texts: { type: 'object' },
    variants: list
  },
  required: ['id']
}

async function pull(checkpoint, limit) {
  const response = await fetch(`${address}?after=${checkpoint?.sequence ?? 0}&limit=${limit}`)
  if (!response.ok) throw new Error(`the feed answered ${response.status}`)
  return response.json()
}

let products
const took = await spent(async () => {
  const database = await createRxDatabase({ name: 'bench', storage: getRxStorageMemory(), multiInstance: false })
  ;({ products } = await database.addCollections({ products: { schema } }))
  const replication = replicateRxCollection({
    collection: products,
    replicationIdentifier: 'bench',
    live: false,
    pull: { handler: pull, batchSize: BATCH }
  })
  replication.error$.subscribe((error) => {
    console.error(error)
    process.exit(1) // it would try again for ever
  })
  await replication.awaitInitialReplication()
})
const documents = await products.count().exec()
console.log(JSON.stringify({ documents, ...took }))
process.exit()
