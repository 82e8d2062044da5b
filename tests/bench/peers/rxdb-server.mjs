// A feed with a checkpoint for RxDB's replication: node rxdb-server.mjs DOCUMENTS
//
// GET /products?after=N&limit=M answers {"documents": [...], "checkpoint": {"sequence": N + how many}}.
import { createServer } from 'node:http'
import { lines, serve } from './shared.mjs'

const [documents] = process.argv.slice(2)

const rows = []
for await (const line of lines(documents)) {
  rows.push(`{"_deleted":false,${line.slice(1)}`)
}

function answer(request, response) {
  const asked = new URL(request.url, 'http://localhost').searchParams
  const after = Number(asked.get('after'))
  const page = rows.slice(after, after + Number(asked.get('limit')))
  const checkpoint = JSON.stringify({ sequence: after + page.length })
  response.setHeader('Content-Type', 'application/json')
  response.end(`{"documents":[${page.join(',')}],"checkpoint":${checkpoint}}`)
}

serve(createServer(answer), 'products')
