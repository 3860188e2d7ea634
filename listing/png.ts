/** Where a PNG says its size: after the signature, the length of its first part and that part's name. */
const [WIDTH_AT, HEIGHT_AT] = [16, 20];

/** @returns width and height in pixels */
export function sizeOfPng(bytes: Uint8Array): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) };
}
