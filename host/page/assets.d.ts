// Knows the types of bundled assets: style sheets and font files that arrive as data addresses.
declare module '*.css';

declare module '*.woff2' {
  const address: string;
  export default address;
}
