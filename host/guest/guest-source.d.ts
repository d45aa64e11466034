// The type of the bundled guest script, which the build provides as text.
declare module 'guest:client' {
  const source: string;
  export default source;
}
