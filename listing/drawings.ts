import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The icon and the banner as SVG: the project's own drawing, of which every picture of the store is made. */

/** Sizes of the icon in pixels: the store asks for 32 and 128, the menu of an add-on and the consent screen for those between. */
export const ICON_SIZES = [32, 48, 96, 128] as const;

export const BANNER_SIZE = { width: 220, height: 140 } as const;

function drawing(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

export function iconDrawing(): string {
  return drawing('icon.svg');
}

/** The banner with the icon in it, so that the two are never drawn differently. */
export function bannerDrawing(): string {
  const shapes = iconDrawing()
    .replace(/<title>[\s\S]*?<\/title>/, '')
    .replace(/^<svg[^>]*>|<\/svg>\s*$/g, '');
  return drawing('banner.svg').replace('<!-- icon -->', () => shapes);
}
