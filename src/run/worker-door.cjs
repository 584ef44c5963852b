// Leads a worker of the pool to its module. piscina asks for a worker's function with require, and Node 20 aborts the whole process
// where a worker is ended while it is required to load an ES module (ModuleWrap::CreateRequiredModuleFacade); an import may be ended.
const { workerData } = require('node:worker_threads');

module.exports = import(workerData.module).then((module) => module.default);
