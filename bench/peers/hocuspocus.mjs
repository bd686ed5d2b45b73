/** Hocuspocus as its own documentation starts it, with its SQLite store in a folder. */
import { join } from 'node:path'
import { SQLite } from '@hocuspocus/extension-sqlite'
import { Server } from '@hocuspocus/server'

const server = new Server({
  address: '127.0.0.1',
  port: Number(process.env.PORT),
  quiet: true,
  extensions: [new SQLite({ database: join(process.env.FOLDER, 'texts.sqlite') })],
})
await server.listen()
console.log('ready')
