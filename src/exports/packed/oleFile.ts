/** What Office wrote before 2007, and what it writes with a password: a file of files (MS-CFB). */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of the part that holds an encrypted workbook (MS-OFFCRYPTO), as it is written there: UTF-16. */
const ENCRYPTED_PART = 'EncryptedPackage';

export function isOleFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, i) => bytes[i] === byte);
}

/** Does it hold a newer workbook behind a password? */
export function isEncryptedOleFile(bytes: Uint8Array): boolean {
  const name = Array.from(ENCRYPTED_PART, (sign) => sign.charCodeAt(0));
  for (let at = bytes.indexOf(name[0]!); at >= 0; at = bytes.indexOf(name[0]!, at + 1))
    if (name.every((sign, i) => bytes[at + i * 2] === sign && bytes[at + i * 2 + 1] === 0)) return true;
  return false;
}
