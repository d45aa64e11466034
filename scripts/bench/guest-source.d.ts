// Knows the type of the bundled guest script, which the build offers as text; must not know its contents.
declare module 'guest:client' {
  const source: string;
  export default source;
}
