/**
 * Before every test file. Each y-websocket provider listens for the end of its process, and here a whole committee sits in
 * one: that is no leak. Past this number it would be one, and Node says so.
 */
process.setMaxListeners(100)
