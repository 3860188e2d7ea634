/** Google's colours of series. */
export const SERIES_COLOURS = [
  '#4285F4',
  '#EA4335',
  '#FBBC04',
  '#34A853',
  '#FF6D01',
  '#46BDC6',
  '#7BAAF7',
  '#F07B72',
  '#FCD04F',
  '#71C287',
];
