/** A cell as a tab or a file gives it. A date that the spreadsheet already knows comes as its serial number. */
export type Cell = string | number | boolean;
