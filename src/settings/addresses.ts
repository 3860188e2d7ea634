/** Google sends one mail to so many at most. */
export const MOST_ADDRESSES = 50;

/** Something before one @ and a domain with a dot after it; nothing that a mail header could take for more. */
export const PLAUSIBLE_ADDRESS = /^[^\s@<>"'(),;:\\]+@[^\s@<>"'(),;:\\.]+(?:\.[^\s@<>"'(),;:\\.]+)+$/;

/** The addresses in a text with commas, semicolons or spaces between; one that is there twice comes once. */
export function addressesIn(text: string): string[] {
  const addresses = new Map<string, string>();
  for (const address of text.split(/[\s,;]+/).filter(Boolean)) {
    if (!addresses.has(address.toLowerCase())) addresses.set(address.toLowerCase(), address);
  }
  return [...addresses.values()];
}
