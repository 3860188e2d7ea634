/** Files that the page's bundler turns into text. */
declare module '*.xml' {
  const text: string;
  export default text;
}
