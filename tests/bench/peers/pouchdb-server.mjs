// A PouchDB on the disk behind express-pouchdb: node pouchdb-server.mjs DOCUMENTS FOLDER
import { createServer } from 'node:http'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import express from 'express'
import expressPouchDB from 'express-pouchdb'
import PouchDB from 'pouchdb-node'
import { lines, serve } from './shared.mjs'

const BATCH = 1000
const NAME = 'products'
const [documents, folder] = process.argv.slice(2)

mkdirSync(folder, { recursive: true })
const Stored = PouchDB.defaults({ prefix: join(folder, '/') })
const database = new Stored(NAME)

let batch = []
for await (const line of lines(documents)) {
  const { id, ...rest } = JSON.parse(line)
  batch.push({ _id: id, ...rest })
  if (batch.length === BATCH) {
    await database.bulkDocs(batch)
    batch = []
  }
}
await database.bulkDocs(batch)

const app = express()
app.use(expressPouchDB(Stored, { mode: 'minimumForPouchDB', inMemoryConfig: true }))
serve(createServer(app), NAME)
