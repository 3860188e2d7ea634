/** A cell's row and column as one number, by which cells are kept and put into order. */

/** More columns than a spreadsheet at Google can have. */
const WIDTH = 20_000;

export const placeOfCell = (col: number, row: number): number => row * WIDTH + col;
export const columnOfPlace = (place: number): number => place % WIDTH;
export const rowOfPlace = (place: number): number => Math.floor(place / WIDTH);
