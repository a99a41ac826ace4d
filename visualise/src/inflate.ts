/** What the program packed: base64 of bytes that zlib deflated; see io/packed_bytes.cpp. */
import { unzlibSync } from 'fflate';
import { bytesOf } from './network/unpack';

export const inflated = (base64: string): Uint8Array => unzlibSync(bytesOf(base64));
export const inflatedText = (base64: string): string => new TextDecoder().decode(inflated(base64));
