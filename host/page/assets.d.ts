// The types of bundled assets: style sheets, and font files as data URLs.
declare module '*.css';

declare module '*.woff2' {
  const address: string;
  export default address;
}
