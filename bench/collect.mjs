/** Loaded before a measured server: collects garbage when it is told to. */
process.on('SIGUSR2', () => globalThis.gc())
