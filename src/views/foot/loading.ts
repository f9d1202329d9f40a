/** When the foot's big files are fetched. */

/** Below this many GiB of memory a phone is better off with the picture. */
const LITTLE_MEMORY = 1;

interface Thrift {
  readonly connection?: { readonly saveData?: boolean };
  readonly deviceMemory?: number;
}

/** Whether the reader, or a small device, should be asked before a megabyte is fetched. */
export function asksFirst({ connection, deviceMemory }: Thrift = navigator as Thrift): boolean {
  return connection?.saveData === true || (deviceMemory ?? Infinity) <= LITTLE_MEMORY;
}
