// The few things the engine's C library asks of a system. The engine opens no files, reads no clock
// and draws no luck of its own, so every answer is "there is none".

const badFile = 8;
const notSupported = 52;

/** Imports for WebAssembly.instantiate; each function answers with an error number. */
export function wasiImports(module: WebAssembly.Module): WebAssembly.Imports {
  const imports: Record<string, Record<string, (...args: unknown[]) => unknown>> = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const answer = name.startsWith('fd_') ? badFile : notSupported;
    (imports[from] ??= {})[name] = name === 'proc_exit'
      ? () => { throw new Error('the engine stopped'); }
      : () => answer;
  }
  return imports;
}
