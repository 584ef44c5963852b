// Takes the tasks of a worker and gives back the paths; a path that names a death dies of it.
const DEATHS = {
  exit: () => process.exit(3),
  throw: () => {
    throw new Error('injected');
  },
  uncaught: () =>
    new Promise(() => {
      setImmediate(() => {
        throw new Error('injected');
      });
    }),
  memory: () => {
    const kept = [];
    for (;;) kept.push(new Array(1_000_000).fill(0.5));
  },
};

export default async function work({ analyse }) {
  for (const { path } of analyse) await DEATHS[path]?.();
  return analyse.map(({ path }) => path);
}
