// Tasklist loads this file for every plugin that has a back end. Ours is registered by scripts/config.js instead.
export default [];
