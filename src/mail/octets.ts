// Octets as a Buffer, which can be searched and made text: without a copy, and without a new view where they are one.

export function bufferOf(octets: Uint8Array): Buffer {
  return Buffer.isBuffer(octets) ? octets : Buffer.from(octets.buffer, octets.byteOffset, octets.byteLength);
}
