// A PouchDB on the disk (LevelDB) that replicates from a server once: node pouchdb-client.mjs ADDRESS FOLDER
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import PouchDB from 'pouchdb-node'
import { spent } from './shared.mjs'

const BATCH = 1000 // ten times the default, which takes longer
const [address, folder] = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
let database
const took = await spent(async () => {
  database = new PouchDB(join(folder, 'products'))
  await database.replicate.from(address, { batch_size: BATCH })
})
const { doc_count: documents } = await database.info()
console.log(JSON.stringify({ documents, ...took }))
process.exit() // connections that are kept alive would hold it
